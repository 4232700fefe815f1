// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace Demitasse {

class ContactBook;

/// A field that finds any command and any person: type a few letters, Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &actions, const ContactBook &contacts, QWidget *parent);

signals:
    void contactChosen(Demitasse::ContactId contact);
    void searchChosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &text);
    void addActions(const QStringList &words);
    void addContacts(const QString &text);
    void choose();
    void place();

    QList<QAction *> m_actions;
    const ContactBook &m_contacts;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace Demitasse
