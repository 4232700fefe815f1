// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/lettersmodel.h"
#include "ui/shell/page.h"

class QListView;
class QStackedWidget;

namespace Demitasse {

class EmptyState;
class FindField;
class PersonField;

/// Drafts to go on with, and what went out.
class LettersPage : public Page
{
    Q_OBJECT

public:
    explicit LettersPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void setUpList();
    void listen();
    void load();
    void fill(const ListedLetters &letters);
    void showFound();
    void openRow(const QModelIndex &index);

    LettersModel m_model;
    PersonField *m_to;
    FindField *m_find;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_faces;
    bool m_here = false;
    bool m_arriving = false;
};

} // namespace Demitasse
