// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/reportwords.h"

#include "core/domain/wallday.h"
#include "core/text/brieftext.h"
#include "core/text/debrieftext.h"
#include "core/text/wordtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct ReportPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ReportPhrases)
};

QString longDay(const QDate &day)
{
    //: A day in full, as Qt's format.
    return QLocale().toString(day, ReportPhrases::tr("d MMMM yyyy"));
}

QString percentText(double share)
{
    return ReportPhrases::tr("%1%").arg(QLocale().toString(qRound(share * 100)));
}

} // namespace

QString reportText(ReportWord word)
{
    switch (word) {
    case ReportWord::Title: return ReportPhrases::tr("What my conversations taught me");
    case ReportWord::Summary: return ReportPhrases::tr("In short");
    case ReportWord::Conversations: return ReportPhrases::tr("Conversations");
    case ReportWord::Time: return ReportPhrases::tr("Time in conversation");
    case ReportWord::WrittenTo: return ReportPhrases::tr("People written to");
    case ReportWord::Answered: return ReportPhrases::tr("Answered");
    case ReportWord::Paths: return ReportPhrases::tr("Paths");
    case ReportWord::When: return ReportPhrases::tr("When");
    case ReportWord::With: return ReportPhrases::tr("With");
    case ReportWord::Before: return ReportPhrases::tr("Interest before");
    case ReportWord::After: return ReportPhrases::tr("Interest after");
    case ReportWord::Moved: return ReportPhrases::tr("What moved it");
    case ReportWord::Decision: return ReportPhrases::tr("Where I stand");
    case ReportWord::Known: return ReportPhrases::tr("What I know, from several people");
    case ReportWord::Untested: return ReportPhrases::tr("What wants a second voice");
    case ReportWord::StillOpen: return ReportPhrases::tr("Questions still open");
    case ReportWord::FoundOut: return ReportPhrases::tr("Questions answered");
    case ReportWord::NotLookedBack: return ReportPhrases::tr("From the notes; I have not looked back at it yet");
    case ReportWord::Notes: return ReportPhrases::tr("Notes");
    case ReportWord::Minute: return ReportPhrases::tr("Minute");
    case ReportWord::Kind: return ReportPhrases::tr("Kind");
    case ReportWord::Note: return ReportPhrases::tr("Note");
    case ReportWord::Workplaces: return ReportPhrases::tr("Workplaces");
    case ReportWord::Who: return ReportPhrases::tr("Who");
    case ReportWord::Where: return ReportPhrases::tr("Where");
    case ReportWord::Facet: return ReportPhrases::tr("About");
    case ReportWord::Said: return ReportPhrases::tr("What they said");
    case ReportWord::Figures: return ReportPhrases::tr("In figures");
    case ReportWord::Stage: return ReportPhrases::tr("Stage");
    case ReportWord::People: return ReportPhrases::tr("Came this far");
    case ReportWord::Written: return ReportPhrases::tr("First message");
    case ReportWord::Rate: return ReportPhrases::tr("Share that answered");
    case ReportWord::Everybody: return ReportPhrases::tr("Everybody");
    case ReportWord::TooLittle: return ReportPhrases::tr("too little to say");
    case ReportWord::Plans: return ReportPhrases::tr("What I will do");
    case ReportWord::Nothing: return ReportPhrases::tr("There is nothing to report on yet: no conversation took place.");
    case ReportWord::MaskedAddress: return ReportPhrases::tr("(address)");
    case ReportWord::Masked: return ReportPhrases::tr("The names of other people are left out.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reportPeriod(
    const std::optional<QDate> &from, const std::optional<QDate> &until, const QDateTime &now, const QString &zone)
{
    if (from && until)
        return ReportPhrases::tr("From %1 to %2").arg(longDay(*from), longDay(*until));
    if (until)
        return ReportPhrases::tr("Until %1").arg(longDay(*until));
    const QString today = longDay(wallDay(now, zone));
    return from ? ReportPhrases::tr("From %1 to %2").arg(longDay(*from), today) : ReportPhrases::tr("As of %1").arg(today);
}

QString reportDay(const QDateTime &instant, const QString &zone)
{
    return longDay(wallDay(instant, zone));
}

QString talkTitle(const QDateTime &start, const QString &names, const QString &zone)
{
    return reportDay(start, zone) + u" · "_s + names;
}

QString talkLine(Mode mode, int minutes, const QString &depth, const QString &interest)
{
    return besideOneAnother({modeText(mode), minutesText(minutes), depth, interest});
}

QString interestMoveText(int before, int after)
{
    if (before == 0 && after == 0)
        return {};
    return ReportPhrases::tr("Interest: %1, then %2").arg(interestText(before), interestText(after));
}

QString longTimeText(int minutes)
{
    if (minutes < 60)
        return minutesText(minutes);
    const QString hours = QLocale().toString(minutes / 60);
    return minutes % 60 == 0 ? ReportPhrases::tr("%1 h").arg(hours)
                             : ReportPhrases::tr("%1 h %2 min").arg(hours, QLocale().toString(minutes % 60));
}

QString rateText(double rate, double low, double high)
{
    return ReportPhrases::tr("%1 (between %2 and %3)").arg(percentText(rate), percentText(low), percentText(high));
}

QString dueText(const QString &what, const std::optional<QDate> &due)
{
    return due ? ReportPhrases::tr("%1, by %2").arg(what, longDay(*due)) : what;
}

QString labelledText(const QString &label, const QString &text)
{
    return ReportPhrases::tr("%1: %2").arg(label, text);
}

QString shareText(int some, int of)
{
    return ReportPhrases::tr("%1 of %2").arg(QLocale().toString(some), QLocale().toString(of));
}

QString maskedPerson(int number)
{
    return ReportPhrases::tr("Person %1").arg(number);
}

QString maskedOrganization(int number)
{
    return ReportPhrases::tr("Organization %1").arg(number);
}

} // namespace Demitasse
