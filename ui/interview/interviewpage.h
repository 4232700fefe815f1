// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/interviewclock.h"
#include "core/workflow/views.h"
#include "ui/interview/clockwatch.h"
#include "ui/interview/notekeeper.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <memory>

class QStackedWidget;

namespace Demitasse {

class ClockFace;
class ClosingBar;
class EndedPanel;
class Label;
class NotesPanel;
class QuestionsPanel;
class SmallWindow;

/// The live interview. The clock is computed from what is stored; the timer only repaints. Opened for a meeting that
/// was begun and not ended, it goes on there: the true time, the text, the cursor. One that is over shows its notes and
/// what comes next.
class InterviewPage : public Page
{
    Q_OBJECT

public:
    explicit InterviewPage(UiContext &context, QWidget *parent = nullptr);
    ~InterviewPage() override;

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;
    bool wantsCalm() const override;
    QList<KeyHelp> keyHelp() const override;

private:
    QWidget *buildReady();
    QWidget *buildLive();
    QWidget *buildTop();
    void addShortcuts();
    void connectParts();

    void apply(const InterviewView &interview);
    void showReady();
    void showEnded(NoteId note);
    void begin();
    void goLive(const InterviewView &interview, bool resuming);
    void end();
    void tick();
    void extend(int minutes);
    void toggleSmall();
    void closeSmall();
    void takeUp(const QList<MeetingId> &meetings);
    /// A change of the interview, live notes first.
    template <class Work> void change(Work work);

    InterviewView m_interview;
    std::unique_ptr<NoteKeeper> m_keeper;
    QTimer m_ticker;
    ClockWatch m_watch;
    bool m_live = false;
    /// Changes that are asked for and not answered.
    int m_underway = 0;

    QStackedWidget *m_faces;
    Label *m_readyTitle;
    Label *m_readyWhen;
    Label *m_readyWarning;
    class Button *m_start;
    Label *m_title;
    Label *m_subtitle;
    Label *m_remarkLabel;
    ClockFace *m_clock;
    QuestionsPanel *m_questions;
    NotesPanel *m_notes;
    ClosingBar *m_closing;
    EndedPanel *m_ended;
    SmallWindow *m_small = nullptr;
};

} // namespace Demitasse
