// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/invitation.h"

#include "core/exchange/contentline.h"
#include "core/exchange/senttext.h"
#include "core/rules/address.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView productId = "-//Demitasse//Demitasse 0.1//EN";

// All that leaves, so that nothing the library adds of its own does.
constexpr std::array sentLines{QByteArrayView("BEGIN"), QByteArrayView("END"), QByteArrayView("VERSION"),
    QByteArrayView("PRODID"), QByteArrayView("METHOD"), QByteArrayView("UID"), QByteArrayView("SEQUENCE"),
    QByteArrayView("DTSTAMP"), QByteArrayView("LAST-MODIFIED"), QByteArrayView("DTSTART"), QByteArrayView("DTEND"),
    QByteArrayView("SUMMARY"), QByteArrayView("LOCATION"), QByteArrayView("DESCRIPTION"), QByteArrayView("STATUS"),
    QByteArrayView("TRANSP"), QByteArrayView("ORGANIZER"), QByteArrayView("ATTENDEE")};

Result<> checkParties(const QList<InvitationParty> &parties, ErrorCode missing)
{
    QStringList unreachable;
    for (const InvitationParty &party : parties) {
        if (party.address.isEmpty())
            unreachable.append(party.name);
    }
    if (!unreachable.isEmpty() || parties.isEmpty())
        return failure(missing, unreachable);
    for (const InvitationParty &party : parties) {
        if (!isSafeAddress(party.address))
            return failure(ErrorCode::AddressInvalid, {party.address});
    }
    return {};
}

Result<> checkParties(const Invitation &invitation)
{
    const bool published = invitation.method == InvitationMethod::Publish;
    if (published && invitation.organizer.address.isEmpty())
        return {};
    const Result<> organizer = checkParties({invitation.organizer}, ErrorCode::OrganizerAddressMissing);
    return published || !organizer ? organizer
                                   : checkParties(invitation.attendees, ErrorCode::AttendeeAddressMissing);
}

// A quote ends a parameter, and a backslash before its end hides that end from some readers.
QString partyName(const InvitationParty &party)
{
    return sentLine(party.name).replace(u'"', u'\'').replace(u'\\', u'/');
}

KCalendarCore::Attendee::PartStat partStat(AttendeeStatus status)
{
    using enum KCalendarCore::Attendee::PartStat;
    switch (status) {
    case AttendeeStatus::NeedsAction:
        return NeedsAction;
    case AttendeeStatus::Accepted:
        return Accepted;
    case AttendeeStatus::Tentative:
        return Tentative;
    case AttendeeStatus::Declined:
        return Declined;
    case AttendeeStatus::Delegated:
        return Delegated;
    }
    Q_UNREACHABLE_RETURN(NeedsAction);
}

KCalendarCore::iTIPMethod iTipMethod(InvitationMethod method)
{
    switch (method) {
    case InvitationMethod::Request:
        return KCalendarCore::iTIPRequest;
    case InvitationMethod::Publish:
        return KCalendarCore::iTIPPublish;
    case InvitationMethod::Cancel:
        return KCalendarCore::iTIPCancel;
    }
    Q_UNREACHABLE_RETURN(KCalendarCore::iTIPNoMethod);
}

KCalendarCore::Event::Ptr eventOf(const Invitation &invitation)
{
    using namespace KCalendarCore;
    const auto event = Event::Ptr::create();
    event->setUid(sentLine(invitation.uid));
    event->setRevision(std::max(invitation.sequence, 1));
    event->setDtStart(invitation.start.toUTC());
    event->setDtEnd(invitation.end.toUTC());
    event->setSummary(sentLine(invitation.summary));
    event->setLocation(sentLine(invitation.location));
    event->setDescription(sentText(invitation.description));
    event->setStatus(
        invitation.method == InvitationMethod::Cancel ? Incidence::StatusCanceled : Incidence::StatusConfirmed);
    if (!invitation.organizer.address.isEmpty())
        event->setOrganizer(Person(partyName(invitation.organizer), invitation.organizer.address));
    if (invitation.method != InvitationMethod::Publish) {
        for (const InvitationParty &party : invitation.attendees)
            event->addAttendee(Attendee(
                partyName(party), party.address, true, partStat(party.status), Attendee::ReqParticipant, u"-"_s));
    }
    event->setLastModified(invitation.stamp.toUTC());
    return event;
}

void tidy(ContentLine &line, const QByteArray &stamp)
{
    if (line.name == "PRODID")
        line.value = productId.toByteArray();
    else if (line.name == "DTSTAMP")
        line.value = stamp;
    else if (line.name == "ORGANIZER" && line.value.startsWith("MAILTO:"))
        line.value.replace(0, 7, "mailto:");
    line.parameters.removeIf([](const QByteArray &parameter) { return parameter.startsWith("X-"); });
}

} // namespace

Result<QByteArray> writeInvitation(const Invitation &invitation)
{
    if (const Result<> checked = checkParties(invitation); !checked)
        return failure(checked);

    Q_ASSERT(invitation.stamp.isValid() && invitation.start.isValid() && invitation.start < invitation.end);

    KCalendarCore::ICalFormat format;
    const QString written = format.createScheduleMessage(eventOf(invitation), iTipMethod(invitation.method));
    const QByteArray stamp = invitation.stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
    QByteArray sent;
    for (ContentLine line : contentLines(written.toUtf8())) {
        if (!std::ranges::contains(sentLines, line.name))
            continue;
        tidy(line, stamp);
        sent += foldedLine(line);
    }
    return sent;
}

} // namespace Demitasse
