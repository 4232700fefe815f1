// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/contactfilter.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QToolButton;

namespace Demitasse {

class Button;
class ContactBook;
class FindField;
class OfferedFilter;

enum class PipelineView
{
    Board,
    Table
};
template <> inline constexpr std::array wordsOf<PipelineView>{QLatin1StringView("board"), QLatin1StringView("table")};
static_assert(wordsOf<PipelineView>.size() == static_cast<size_t>(PipelineView::Table) + 1);

/// Above the contacts: finding, filters, and how they are shown.
class PipelineBar : public QWidget
{
    Q_OBJECT

public:
    explicit PipelineBar(QWidget *parent = nullptr);

    FindField *find() const { return m_find; }
    ContactFilter filter() const;
    void clear();
    /// Everybody on that path, and nobody else.
    void narrowTo(PathId path);
    void showAs(PipelineView view);
    PipelineView view() const { return m_view; }
    void setExitsShown(bool shown);
    /// The paths that anybody in the book is on, and whoever introduces somebody.
    void offer(const ContactBook &book);
    /// What the table is sorted by; negative while the best answers come first.
    void showSorting(int column, Qt::SortOrder order);

signals:
    void filterChanged();
    void viewWanted(Demitasse::PipelineView view);
    void exitsWanted(bool shown);
    void sortingWanted(int column, Qt::SortOrder order);

private:
    QToolButton *makeSwitch(PipelineView view);
    Button *makeOptions();
    void addSorting(QMenu *menu);
    void makeFilters();
    Qt::SortOrder direction() const;

    PipelineView m_view = PipelineView::Board;
    // First, since making the menu fills them.
    QAction *m_archived = nullptr;
    QAction *m_exits = nullptr;
    QMenu *m_sorting = nullptr;
    QList<QAction *> m_columns;
    QAction *m_descending = nullptr;
    FindField *m_find;
    QComboBox *m_stage;
    OfferedFilter *m_path;
    OfferedFilter *m_introducer;
    Button *m_options;
    QToolButton *m_switches[2];
};

} // namespace Demitasse
