// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/meetinglackwords.h"

#include <QCoreApplication>

#include <utility>

namespace Demitasse {

namespace {

struct LackWords
{
    Q_DECLARE_TR_FUNCTIONS(LackWords)
};

QString placeText(Mode mode)
{
    switch (mode) {
    case Mode::InPerson: return LackWords::tr("Where you meet is not noted");
    case Mode::Phone: return LackWords::tr("There is no number to call");
    case Mode::Video: return LackWords::tr("There is no link yet");
    }
    std::unreachable();
}

} // namespace

QString lackText(MeetingLack lack, Mode mode)
{
    switch (lack) {
    case MeetingLack::Place: return placeText(mode);
    case MeetingLack::Invitation: return LackWords::tr("No invitation was sent");
    case MeetingLack::Answer: return LackWords::tr("The invitation is not answered");
    case MeetingLack::Travel: return LackWords::tr("How long the way takes is not noted");
    case MeetingLack::Plan: return LackWords::tr("No questions are planned");
    case MeetingLack::Confirmation: return LackWords::tr("It is not confirmed");
    }
    std::unreachable();
}

Icon iconOf(MeetingLack lack)
{
    switch (lack) {
    case MeetingLack::Place: return Icon::Globe;
    case MeetingLack::Invitation: return Icon::Calendar;
    case MeetingLack::Answer: return Icon::Question;
    case MeetingLack::Travel: return Icon::InPerson;
    case MeetingLack::Plan: return Icon::Question;
    case MeetingLack::Confirmation: return Icon::Mail;
    }
    std::unreachable();
}

Place placeOf(MeetingLack lack, const Meeting &meeting)
{
    if (lack == MeetingLack::Confirmation && !meeting.contacts.isEmpty())
        return {.kind = Place::Kind::Letter, .contact = meeting.contacts.first().contact, .meeting = meeting.id,
            .situation = Situation::Confirmation};
    if (lack == MeetingLack::Plan)
        return {.kind = Place::Kind::Plan, .meeting = meeting.id};
    return {.kind = Place::Kind::Booking, .meeting = meeting.id};
}

} // namespace Demitasse
