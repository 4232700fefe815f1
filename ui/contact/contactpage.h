// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"
#include "ui/shell/page.h"

#include <QTimer>

class QBoxLayout;
class QMenu;

namespace Demitasse {

class Card;
class ContactActions;
class ContactSteps;
class IconMark;
class Label;
class PersonCard;
class StageLine;
class StepActions;
class Timeline;

/// One contact: who it is on the left, the way so far on the right, and one thing to do next.
class ContactPage : public Page
{
    Q_OBJECT

public:
    explicit ContactPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the primary button does: it depends on how far things are.
    enum class NextAct
    {
        Book,
        OpenMeeting,
        GoOn,
        Thank,
        Step
    };
    struct Shown
    {
        Journey journey;
        QString ownZone;
        std::optional<Photo> photo;
        QList<NextStep> steps;
        std::optional<int> rhythmDays;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    QWidget *buildRight();
    void buildExit();
    void buildThanks();
    void listen();
    void load();
    static Result<Shown> shownOf(Desk &desk, ContactId id);
    void fill(const Shown &shown);
    void showExit();
    void showThanks();
    void showNext();
    void showTimes();
    const NextStep *firstStep() const;
    void doNext();
    void thank();
    void fillMoves();
    bool isIntroducedHere(ContactId id) const;
    QRect anchor() const;
    const InterviewView *openMeeting() const;

    ContactActions *m_actions;
    StepActions *m_stepActions;
    PersonCard *m_person;
    StageLine *m_stages;
    QWidget *m_exit;
    IconMark *m_exitMark;
    Label *m_exitText;
    Card *m_thanks;
    Label *m_thanksTitle;
    Label *m_thanksLeft;
    ContactSteps *m_steps;
    Timeline *m_timeline;
    QWidget *m_sheet = nullptr;
    QBoxLayout *m_columns = nullptr;
    QMenu *m_moves;
    QTimer m_minute;
    ContactId m_contact;
    std::optional<Shown> m_shown;
    NextAct m_next = NextAct::Book;
    bool m_here = false;
};

} // namespace Demitasse
