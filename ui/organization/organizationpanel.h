// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/organization/organizationcontents.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace Demitasse {

class ContactBook;
class EmptyState;
class Label;

/// One organization: its place as bread crumbs, its name, what can be done with it, its units and people.
class OrganizationPanel : public QWidget
{
    Q_OBJECT

public:
    /// A button for each of the actions, which are the page's.
    OrganizationPanel(const ContactBook &book, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const OrganizationTree &tree, qsizetype place);
    /// The name becomes a field: Enter takes it, Escape leaves it as it was.
    void beginRename();
    /// To the first of the units and people; false when there are none.
    bool focusContents();

signals:
    void organizationWanted(Demitasse::OrganizationId id);
    void contactWanted(Demitasse::ContactId id);
    void renamed(const QString &name);
    void renameEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildName();
    QWidget *buildContents();
    void showCrumbs(const OrganizationTree &tree, qsizetype place);
    void openRow(const QModelIndex &index);
    void endRename(bool take);

    OrganizationContents m_contents;
    QHBoxLayout *m_crumbs;
    QStackedWidget *m_nameFaces;
    Label *m_name;
    QLineEdit *m_edit;
    Label *m_counts;
    QListView *m_list;
    EmptyState *m_nobody;
    QStackedWidget *m_faces;
    OrganizationId m_shown;
    /// Before the field goes, since its going looks as if someone had ended typing.
    bool m_renaming = false;
};

} // namespace Demitasse
