// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/claimwords.h"

#include "core/text/datetext.h"
#include "core/text/debrieftext.h"
#include "core/text/namestext.h"
#include "ui/models/contactwords.h"

#include <QCoreApplication>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

QString sidesText(const ClaimTally &tally)
{
    const QString sides = ClaimWords::tr("Disputed: %1 for it, %2 against it").arg(tally.supporting).arg(tally.contradicting);
    return tally.ofTwoMinds == 0 ? sides : sides + ClaimWords::tr(", %1 of two minds").arg(tally.ofTwoMinds);
}

QString loneText(const ClaimTally &tally)
{
    if (tally.ofTwoMinds > 0)
        return ClaimWords::tr("Untested: one voice only, of two minds");
    return tally.contradicting > 0 ? ClaimWords::tr("Untested: one voice only, against it")
                                   : ClaimWords::tr("Untested: one voice only");
}

QString countText(const ClaimTally &tally)
{
    switch (tally.standing()) {
    case ClaimStanding::Unheard: return ClaimWords::tr("Nobody on record says so");
    case ClaimStanding::Untested: return loneText(tally);
    case ClaimStanding::Supported: return ClaimWords::tr("%1 people say so").arg(tally.supporting);
    case ClaimStanding::Contradicted: return ClaimWords::tr("%1 people say otherwise").arg(tally.contradicting);
    case ClaimStanding::Disputed: return sidesText(tally);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString standingText(const ClaimTally &tally)
{
    return tally.isOneWorkplace ? countText(tally) + ClaimWords::tr(", all of one workplace") : countText(tally);
}

Icon iconOf(ClaimStanding standing)
{
    switch (standing) {
    case ClaimStanding::Unheard:
    case ClaimStanding::Untested: return Icon::Question;
    case ClaimStanding::Supported: return Icon::Check;
    case ClaimStanding::Contradicted: return Icon::Close;
    case ClaimStanding::Disputed: return Icon::Warning;
    }
    Q_UNREACHABLE_RETURN(Icon::Question);
}

Tone toneOf(ClaimStanding standing)
{
    switch (standing) {
    case ClaimStanding::Unheard:
    case ClaimStanding::Untested: return Tone::Quiet;
    case ClaimStanding::Supported: return Tone::Good;
    case ClaimStanding::Contradicted: return Tone::Bad;
    case ClaimStanding::Disputed: return Tone::Warn;
    }
    Q_UNREACHABLE_RETURN(Tone::Quiet);
}

QString voiceNames(const QList<VoiceView> &voices, Stance stance)
{
    QStringList names;
    for (const VoiceView &view : voices) {
        if (view.voice.stance != stance)
            continue;
        const QString name = view.voice.basis
            ? ClaimWords::tr("%1 (%2)").arg(view.name, basisText(*view.voice.basis).toLower())
            : view.name;
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u'\n');
}

QString speakerText(const Speaker &speaker)
{
    return speaker.names.size() == 1 ? speaker.names.first() : fewNamesText(speaker.names);
}

QString speakerDetail(const Speaker &speaker)
{
    QStringList parts {speaker.role, speaker.organization};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString saidWhereText(const Said &said)
{
    QStringList parts;
    if (said.stamp)
        parts.append(ClaimWords::tr("at %1", "the minute of an interview").arg(clockText(*said.stamp)));
    if (said.at.isValid())
        parts.append(dayText(said.at.toLocalTime().date()));
    if (said.basis)
        parts.append(basisText(*said.basis));
    return parts.join(u" · "_s);
}

Place placeOf(const Said &said, ContactId contact)
{
    if (said.meeting.isNull())
        return {.kind = Place::Kind::Contact, .contact = contact};
    return {.kind = Place::Kind::Interview, .meeting = said.meeting, .note = said.note};
}

QString askReasonText(AskReason reason)
{
    switch (reason) {
    case AskReason::SecondVoice: return ClaimWords::tr("would be a second voice, from elsewhere");
    case AskReason::KnowsTheJob: return ClaimWords::tr("knows the job");
    case AskReason::Introduction: return ClaimWords::tr("can be introduced to you");
    case AskReason::NewWorkplace: return ClaimWords::tr("a workplace you have not heard from");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
