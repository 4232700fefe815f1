// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/brieftext.h"

#include "core/domain/wallday.h"
#include "core/text/datetext.h"
#include "core/text/wordtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct BriefPhrases
{
    Q_DECLARE_TR_FUNCTIONS(BriefPhrases)
};

QString clockOnWall(const QDateTime &instant, const QString &zone)
{
    return QLocale().toString(instant.toTimeZone(zoneNamed(zone)).time(), u"HH:mm"_s);
}

} // namespace

QString briefText(BriefWord word)
{
    switch (word) {
    case BriefWord::StillOpen: return BriefPhrases::tr("still to be agreed");
    case BriefWord::InCommon: return BriefPhrases::tr("In common");
    case BriefWord::Introducer: return BriefPhrases::tr("Introduced by");
    case BriefWord::Reach: return BriefPhrases::tr("To reach them");
    case BriefWord::Research: return BriefPhrases::tr("You found out");
    case BriefWord::Opening: return BriefPhrases::tr("You begin");
    case BriefWord::Questions: return BriefPhrases::tr("Questions");
    case BriefWord::NoQuestions:
        return BriefPhrases::tr("No questions are planned yet. Write here what you want to ask: three are enough.");
    case BriefWord::MoreQuestions: return BriefPhrases::tr("The plan holds more questions than fit on a page.");
    case BriefWord::BeforeLeaving: return BriefPhrases::tr("Before you leave");
    case BriefWord::Back: return BriefPhrases::tr("Before and after");
    case BriefWord::Before: return BriefPhrases::tr("Get ready");
    case BriefWord::During: return BriefPhrases::tr("Keep in mind");
    case BriefWord::After: return BriefPhrases::tr("Afterwards");
    case BriefWord::Notes: return BriefPhrases::tr("Notes");
    }
    Q_UNREACHABLE_RETURN({});
}

QString briefTitle(const QString &names)
{
    return BriefPhrases::tr("Conversation with %1").arg(names);
}

QString briefKind(MeetingStatus status)
{
    const QString kind = BriefPhrases::tr("Informational interview");
    switch (status) {
    case MeetingStatus::Booked:
    case MeetingStatus::Held: return kind;
    case MeetingStatus::Tentative:
    case MeetingStatus::Cancelled: return kind + u" · "_s + meetingStatusText(status);
    }
    Q_UNREACHABLE_RETURN({});
}

QString besideOneAnother(const QStringList &texts)
{
    QStringList some = texts;
    some.removeAll(QString());
    // No line begins with the dot.
    return some.join(u"\u00A0· "_s);
}

QString workText(const Contact &contact, const QString &organization)
{
    QStringList work {contact.role, organization};
    work.removeAll(QString());
    return work.join(u", "_s);
}

QString addressText(const Contact &contact)
{
    const QString said
        = contact.pronunciation.isEmpty() ? QString() : BriefPhrases::tr("say %1").arg(contact.pronunciation);
    return besideOneAnother({contact.pronouns, said});
}

QString briefDay(const Meeting &meeting, const QString &zone)
{
    //: A day in full, as Qt's format.
    const QString format = BriefPhrases::tr("dddd, d MMMM yyyy");
    return QLocale().toString(meeting.start.instant.toTimeZone(zoneNamed(zone)).date(), format);
}

QString briefTime(const Meeting &meeting, const QString &zone)
{
    return clockOnWall(meeting.start.instant, zone) + u'–' + clockOnWall(meeting.end(), zone);
}

QString briefElsewhere(const Meeting &meeting, const QString &zone, const QStringList &otherZones)
{
    const QString times = timesText(meeting.start.instant, zone, otherZones);
    return times.contains(u'·') ? times : placeOfZone(zone);
}

QString briefAgreed(const Meeting &meeting)
{
    return BriefPhrases::tr("%1 agreed").arg(minutesText(meeting.minutes)) + u" · "_s + modeText(meeting.mode);
}

QString minutesText(int minutes)
{
    return BriefPhrases::tr("%1 min").arg(QLocale().toString(minutes));
}

QString whereLabel(Mode mode)
{
    switch (mode) {
    case Mode::InPerson: return BriefPhrases::tr("Place");
    case Mode::Phone: return BriefPhrases::tr("Number");
    case Mode::Video: return BriefPhrases::tr("Link");
    }
    Q_UNREACHABLE_RETURN({});
}

QString introducedText(const QString &introducer, Permission permission)
{
    switch (permission) {
    case Permission::Yes: return introducer;
    case Permission::No: return BriefPhrases::tr("%1 – who does not want to be named").arg(introducer);
    case Permission::Unknown: return BriefPhrases::tr("%1 – ask them before you name them").arg(introducer);
    }
    Q_UNREACHABLE_RETURN({});
}

QString partingText(int minutes)
{
    return BriefPhrases::tr("After %1, say that the time is over and offer to stop.").arg(minutesText(minutes));
}

QString thanksText(const QDateTime &due, const QString &zone)
{
    return BriefPhrases::tr("Say thank you by %1").arg(fullDateText(due, zone));
}

QStringList afterwardsTexts(bool isIntroduced)
{
    QStringList texts {BriefPhrases::tr("Write down within the hour what you want to remember"),
        BriefPhrases::tr("Note whom they named, and whether you may say who sent you"),
        BriefPhrases::tr("Decide on one thing to do next")};
    if (isIntroduced)
        texts.append(BriefPhrases::tr("Tell whoever introduced you how it went"));
    return texts;
}

} // namespace Demitasse
