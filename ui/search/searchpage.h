// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/searchmodel.h"
#include "ui/shell/page.h"

#include <QTimer>

class QListView;
class QStackedWidget;

namespace Demitasse {

class EmptyState;
class FindField;
class Label;
class SearchFilters;

/// Everything said, written or noted, found as one types. One question at a time is with the worker; when the answer
/// comes and something else is wanted by then, that is asked next.
class SearchPage : public Page
{
    Q_OBJECT

public:
    explicit SearchPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;
    QList<KeyHelp> keyHelp() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer
    {
        SearchAnswer search;
        QString zone;
    };

    void setUpList();
    void setUpFaces();
    void listen();
    void loadPaths();
    SearchRequest wanted() const;
    /// Asks, unless a question is out; then as soon as its answer is there.
    void want();
    void askFor(const SearchRequest &request);
    void take(const SearchRequest &request, const Answer &answer);
    void askMore();
    void askCounts();
    void showState();
    void openRow(const QModelIndex &index);

    SearchModel m_model;
    FindField *m_field;
    SearchFilters *m_filters;
    QListView *m_list;
    EmptyState *m_begin;
    EmptyState *m_nothing;
    QWidget *m_widen;
    QStackedWidget *m_faces;
    Label *m_below;
    QTimer m_again;
    /// What the list shows, and where it goes on.
    SearchRequest m_shown;
    std::optional<qint64> m_next;
    bool m_isAsking = false;
    bool m_isStale = false;
    bool m_isCatchingUp = false;
    bool m_here = false;
};

} // namespace Demitasse
