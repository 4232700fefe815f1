// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/learning.h"
#include "ui/shell/page.h"

#include <array>

class QAction;
class QStackedWidget;

namespace Demitasse {

class ChartView;
class EmptyState;
class Label;
class PicturePane;
class PictureTab;
class ReferralView;

/// What all conversations together say: on the left each finding in a sentence, beside it the picture. (REQ 104)
class InsightsPage : public Page
{
    Q_OBJECT

public:
    explicit InsightsPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override { m_isHere = false; }
    QList<KeyHelp> keyHelp() const override;

private:
    static constexpr int Pictures = 5;
    static constexpr int Map = 4;

    QWidget *buildHead();
    QWidget *buildTabs();
    PicturePane *buildMap();
    void addMapButtons(PicturePane &pane);
    QAction *offer(const QString &name, const QString &text, const QKeySequence &keys, void (InsightsPage::*act)());
    void listen();
    void load();
    void fill(const Insights &insights);
    void placeMap(const Insights &insights);
    void fillMap(const Insights &insights, const QList<QPointF> &spots);
    void choose(int picture);
    void openPerson(int place);
    void turnOver();
    void save();
    void write(const QString &path);
    PicturePane *pane() const;

    Label *m_figures;
    QStackedWidget *m_whole;
    QStackedWidget *m_stack;
    std::array<PictureTab *, Pictures> m_tabs {};
    std::array<ChartView *, Map> m_charts {};
    std::array<PicturePane *, Pictures> m_panes {};
    ReferralView *m_map;
    ReferralMap m_referrals;
    QList<QPointF> m_spots;
    bool m_isHere = false;
    bool m_isArriving = false;
    bool m_isLoading = false;
    bool m_again = false;
};

} // namespace Demitasse
