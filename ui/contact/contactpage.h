// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/readystep.h"
#include "core/rules/reasonstowrite.h"
#include "core/workflow/views.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QTimer>

class QBoxLayout;
class QMenu;

namespace Demitasse {

class ContactActions;
class ContactNext;
class ContactSteps;
class IconMark;
class Label;
class PersonCard;
class RelationCard;
class StageLine;
class StepActions;
class ThanksDue;
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
    struct Shown
    {
        Journey journey;
        QString ownZone;
        std::optional<Photo> photo;
        QList<NextStep> steps;
        std::optional<int> rhythmDays;
        QList<ReasonToWrite> reasons;
        /// Of meetings that lie ahead.
        QHash<MeetingId, Readiness> readiness;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    QWidget *buildRight();
    void buildExit();
    void listen();
    void load();
    static Result<Shown> shownOf(Desk &desk, ContactId id, const QDateTime &now);
    void fill(const Shown &shown);
    void showExit();
    void showTimes();
    void fillMoves();
    bool isIntroducedHere(ContactId id) const;
    /// Booked with the contact, the soonest.
    std::optional<MeetingId> nextMeeting() const;
    QRect anchor() const;

    ContactActions *m_actions;
    StepActions *m_stepActions;
    ContactNext *m_next;
    PersonCard *m_person;
    StageLine *m_stages;
    QWidget *m_exit;
    IconMark *m_exitMark;
    Label *m_exitText;
    ThanksDue *m_thanks;
    ContactSteps *m_steps;
    RelationCard *m_relation;
    Timeline *m_timeline;
    QWidget *m_sheet = nullptr;
    QBoxLayout *m_columns = nullptr;
    QMenu *m_moves;
    QTimer m_minute;
    ContactId m_contact;
    std::optional<Shown> m_shown;
    bool m_here = false;
};

} // namespace Demitasse
