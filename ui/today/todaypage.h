// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/today/todayview.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QLayout;
class QVBoxLayout;

namespace Demitasse {

class Button;
class Label;
class ScrollColumn;
class StepActions;

/// The day at a glance: whom to thank and how long there is for it, the next conversation, what is due, what comes after.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    QList<KeyHelp> keyHelp() const override;

private:
    void refresh();
    void take(const TodayView &view);
    void build();
    void tick();

    QLayout *makeHead();
    QList<QWidget *> makeParts(const QDateTime &now);
    QWidget *makeThanks();
    QWidget *makeSteps(DueWhen when);
    StepRow *makeStepRow(const DueStep &due, Tone tone);
    QWidget *makeFirstStep(const DueStep &first);
    QWidget *makeHero(const MeetingView &meeting);
    QWidget *makeLacks(const Meeting &meeting);
    QWidget *makeHeroButtons(const MeetingView &meeting);
    QWidget *makeMeetings(const QString &title, const QList<const MeetingView *> &meetings);
    QWidget *makeMeetingRow(const MeetingView &meeting);
    QWidget *makeEmpty();
    QWidget *makeQuiet();
    QWidget *makeNoStep();
    /// The day on the student's wall.
    QDate today() const;
    void unfold(DueWhen when);
    void addPromise();
    void prepareNext();
    /// Where the focus is among the steps, to find it again when the page is built anew.
    void rememberFocus();
    void restoreFocus();
    /// A label whose words run with the clock.
    Label *makeTicking(std::function<void(Label &, const QDateTime &now)> say);
    QString zone() const;

    Label *m_greeting;
    Label *m_date;
    Button *m_promise;
    QAction *m_prepare;
    StepActions *m_actions;
    ScrollColumn *m_scroll;
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_column;
    QTimer m_timer;
    QTimer m_soon;
    QTimer m_minute;
    std::optional<TodayView> m_view;
    /// What `build` depended on besides the view: the hero's buttons come and go with its time.
    QList<bool> m_builtNear;
    QList<StepRow *> m_rows;
    DueLimits m_limits;
    struct Focus
    {
        QString step;
        qsizetype row = -1;
        bool onAction = false;
        int scrolled = 0;
    };
    std::optional<Focus> m_focus;
    std::vector<std::function<void(const QDateTime &)>> m_ticking;
};

} // namespace Demitasse
