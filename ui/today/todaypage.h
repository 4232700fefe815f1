// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/today/todayview.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace Demitasse {

class Label;

/// The day at a glance: whom to thank and how long there is for it, the next conversation, what comes after.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;

private:
    void refresh();
    void take(const TodayView &view);
    void build();
    void tick();

    QWidget *makeThanks();
    QWidget *makeThanksRow(const TodayView::Thanks &thanks);
    QWidget *makeHero(const MeetingView &meeting);
    QWidget *makeHeroButtons(const MeetingView &meeting);
    QWidget *makeMeetings(const QString &title, const QList<const MeetingView *> &meetings);
    QWidget *makeMeetingRow(const MeetingView &meeting);
    QWidget *makeEmpty();
    QWidget *makeQuiet();
    void markThanked(ContactId contact);
    /// A label whose words run with the clock.
    Label *makeTicking(std::function<void(Label &, const QDateTime &now)> say);
    QString zone() const;

    Label *m_greeting;
    Label *m_date;
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_column;
    QTimer m_timer;
    QTimer m_soon;
    std::optional<TodayView> m_view;
    /// What `build` depended on besides the view: the hero's buttons come and go with its time.
    QList<bool> m_builtNear;
    std::vector<std::function<void(const QDateTime &)>> m_ticking;
};

} // namespace Demitasse
