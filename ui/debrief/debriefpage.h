// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/debriefing.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QStackedWidget;

namespace Demitasse {

class Button;
class Claiming;
class FacetSection;
class FollowingPanel;
class InterestCard;
class Label;
class LineSection;
class LinkButton;
class ScrollColumn;
class VerdictSection;

/// Looking back at a talk in five minutes: what it did to one's interest, what was learned and what that means, and
/// which questions worked. Whatever is typed is kept by itself. (REQ 80, 81, 85, 86)
class DebriefPage : public Page
{
    Q_OBJECT

public:
    explicit DebriefPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    QList<KeyHelp> keyHelp() const override;

private:
    void offer(const QString &name, const QString &text, const QKeySequence &keys, void (DebriefPage::*act)());
    QWidget *buildSheet();
    QWidget *buildHead();
    QWidget *buildNothing();
    QWidget *buildFoot();
    void load();
    /// Does something with the debrief and shows what came of it; of several underway, what came of the last.
    template <class Work> void change(Work work);
    void refused(const Error &error, const std::function<void()> &again);
    void fill(const DebriefView &view);
    void showHead(const DebriefView &view);
    void showFinished();
    void showState();
    void orderTabs();
    void commit();
    void takeInAll();
    /// Of the line that one is in.
    void claimThis();
    void finish();
    void takeBackFinish();
    void openNote(NoteId note);
    std::chrono::milliseconds taken() const;

    MeetingId m_meeting;
    std::optional<DebriefView> m_view;
    /// Asked for and not answered.
    int m_underway = 0;
    bool m_isRefused = false;
    bool m_here = false;
    QPointer<QWidget> m_focus;

    /// What looking back took before this visit, and since when it goes on.
    std::chrono::milliseconds m_before {0};
    std::chrono::milliseconds m_since {0};
    QTimer m_ticker;

    QStackedWidget *m_faces;
    QWidget *m_foot;
    ScrollColumn *m_scroll;
    LinkButton *m_name;
    Label *m_when;
    LinkButton *m_notes;
    Label *m_hint;
    InterestCard *m_interest;
    QList<LineSection *> m_lines;
    FollowingPanel *m_following;
    FacetSection *m_facets;
    VerdictSection *m_verdicts;
    Claiming *m_claiming;
    Button *m_takeIn;
    Label *m_clock;
    Label *m_state;
    Button *m_done;
    Button *m_notDone;
};

} // namespace Demitasse
