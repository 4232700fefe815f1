// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/boardmodel.h"
#include "ui/models/contacttablemodel.h"
#include "ui/pipeline/pipelinebar.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedLayout;

namespace Demitasse {

class BoardView;
class ContactActions;
class ContactTable;
class DoublesHint;
class EmptyState;
class Label;

/// Everybody, by stage or as a table: found, sorted, opened and moved on from here.
class PipelinePage : public Page
{
    Q_OBJECT

public:
    explicit PipelinePage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;

private:
    void buildHead();
    void buildViews();
    void addShortcuts();
    void pasteClipboard();
    void listenToBoard();
    void listenToTable();
    void listenToBook();
    void showAs(PipelineView view);
    void applyFilter();
    /// What Enter in the find field opens.
    void makeBestCurrent();
    void onBookChanged();
    /// Shows what there is to show: people, or what to do when there are none.
    void refresh();
    void showCount(int shown);
    void openBest();
    void focusList();
    void showSorting();
    int shownCount() const;
    ContactId currentId() const;

    ContactActions *m_actions;
    ContactTableModel m_rows;
    BoardModel m_cards;
    PipelineBar *m_bar;
    ContactTable *m_table;
    BoardView *m_board;
    DoublesHint *m_doubles;
    EmptyState *m_nobodyYet;
    EmptyState *m_noMatch;
    Label *m_loading;
    Label *m_count;
    QStackedLayout *m_stack;
    QTimer m_minute;
};

} // namespace Demitasse
