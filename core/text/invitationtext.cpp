// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/invitationtext.h"

#include "core/text/datetext.h"
#include "core/text/namestext.h"

#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// One language's phrases. They go to another person and follow that person's language, so they are data and not
/// translations of the program's own words.
struct Phrases
{
    QLocale locale;
    /// As Qt's format.
    QString dateFormat;
    /// Before the last of several names.
    QString lastJoint;
    QString summary;
    QString summaryAlone;
    QString opening;
    QString openingAlone;
    QString when;
    QString whenForYou;
    /// For one or some of several: whom, then as above.
    QString whenFor;
    QString place;
    QString phone;
    QString link;
    QString whereOpen;
    QString closing;
    QString changed;
    QString changedNote;
    QString cancelled;
    QString cancelledNote;
};

const Phrases &englishPhrases()
{
    static const Phrases phrases {QLocale(QLocale::English, QLocale::Canada), u"dddd, d MMMM yyyy, HH:mm"_s, u" and "_s,
        u"Informational interview: %1"_s, u"Informational interview"_s,
        u"%1 would like to hear about your work in an informational interview: a conversation of %2 minutes."_s,
        u"An informational interview about your work: a conversation of %2 minutes."_s, u"When: %1 (%2)"_s,
        u"Your time: %1 (%2)"_s, u"For %3: %1 (%2)"_s, u"Place: %1"_s, u"Phone: %1"_s, u"Video: %1"_s, u"Place: still to be agreed"_s,
        u"The purpose is to learn from your experience. It is not a request for a job."_s,
        u"Changed: %1"_s, u"Something about our conversation has changed. This is how it stands now:"_s,
        u"Cancelled: %1"_s, u"I am sorry: this conversation does not take place as you were asked."_s};
    return phrases;
}

/// With the spaces of Canadian French: one that does not break before a colon.
const Phrases &frenchPhrases()
{
    static const Phrases phrases {QLocale(QLocale::French, QLocale::Canada), u"dddd d MMMM yyyy, HH 'h' mm"_s, u" et "_s,
        u"Entretien d’information\u00a0: %1"_s, u"Entretien d’information"_s,
        u"%1 aimerait mieux connaître votre travail lors d’un entretien d’information\u00a0: une conversation de %2 minutes."_s,
        u"Un entretien d’information au sujet de votre travail\u00a0: une conversation de %2 minutes."_s,
        u"Quand\u00a0: %1 (%2)"_s, u"À votre heure\u00a0: %1 (%2)"_s,
        u"Pour %3\u00a0: %1 (%2)"_s, u"Lieu\u00a0: %1"_s, u"Téléphone\u00a0: %1"_s,
        u"Vidéo\u00a0: %1"_s, u"Lieu\u00a0: à convenir"_s,
        u"Le but est d’apprendre de votre expérience. Ce n’est pas une demande d’emploi."_s,
        u"Modification\u00a0: %1"_s, u"Notre conversation a changé. Voici ce qui vaut maintenant\u00a0:"_s,
        u"Annulation\u00a0: %1"_s, u"Je suis désolé du contretemps\u00a0: cette conversation n’a pas lieu comme il était demandé."_s};
    return phrases;
}

QString whenText(
    const Phrases &phrases, const QString &pattern, const QDateTime &instant, const QString &zone, const QString &whom = {})
{
    const QDateTime local = instant.toTimeZone(QTimeZone(zone.toLatin1()));
    const QString when = phrases.locale.toString(local, phrases.dateFormat);
    return whom.isEmpty() ? pattern.arg(when, placeOfZone(zone)) : pattern.arg(when, placeOfZone(zone), whom);
}

/// A zone whose clock shows another time than the meeting's at that instant, and who lives by it.
struct OtherClock
{
    QString zone;
    int offset = 0;
    QStringList names;
};

QList<OtherClock> otherClocks(const Meeting &meeting, const QList<Contact> &people)
{
    const QDateTime &instant = meeting.start.instant;
    const int here = QTimeZone(meeting.start.zone.toLatin1()).offsetFromUtc(instant);
    QList<OtherClock> clocks;
    for (const Contact &person : people) {
        const QTimeZone zone(person.zone.toLatin1());
        if (person.zone.isEmpty() || !zone.isValid() || zone.offsetFromUtc(instant) == here)
            continue;
        const int offset = zone.offsetFromUtc(instant);
        const auto known = std::ranges::find(clocks, offset, &OtherClock::offset);
        if (known == clocks.end())
            clocks.append({person.zone, offset, {displayName(person)}});
        else
            known->names.append(displayName(person));
    }
    return clocks;
}

QStringList whenTexts(const Phrases &phrases, const Meeting &meeting, const QList<Contact> &people)
{
    const QDateTime &instant = meeting.start.instant;
    QStringList texts {whenText(phrases, phrases.when, instant, meeting.start.zone)};
    for (const OtherClock &clock : otherClocks(meeting, people)) {
        const QString whom = people.size() > 1 ? joinedNames(clock.names, phrases.lastJoint) : QString();
        texts.append(
            whenText(phrases, whom.isEmpty() ? phrases.whenForYou : phrases.whenFor, instant, clock.zone, whom));
    }
    return texts;
}

QString whereText(const Phrases &phrases, const Meeting &meeting)
{
    const QString where = meeting.where.trimmed();
    if (where.isEmpty())
        return phrases.whereOpen;
    switch (meeting.mode) {
    case Mode::InPerson: return phrases.place.arg(where);
    case Mode::Phone: return phrases.phone.arg(where);
    case Mode::Video: return phrases.link.arg(where);
    }
    Q_UNREACHABLE_RETURN({});
}

const Phrases &phrasesFor(const Student &student, const QList<Contact> &people)
{
    const QString own = people.value(0).language;
    const QString language = own.isEmpty() ? student.language : own;
    return language.startsWith("fr"_L1, Qt::CaseInsensitive) ? frenchPhrases() : englishPhrases();
}

} // namespace

InvitationPhrases invitationPhrases(const Meeting &meeting, const Student &student, const QList<Contact> &people)
{
    const Phrases &phrases = phrasesFor(student, people);
    const QString length = QString::number(meeting.minutes);
    QStringList names;
    for (const Contact &person : people)
        names.append(displayName(person));
    names.removeAll(QString());
    const bool bothKnown = !student.name.isEmpty() && !names.isEmpty();
    const QString opening = student.name.isEmpty() ? QString(phrases.openingAlone).replace("%2"_L1, length)
                                                   : phrases.opening.arg(student.name, length);
    return {
        bothKnown ? phrases.summary.arg(joinedNames(QStringList {student.name} + names, phrases.lastJoint)) : phrases.summaryAlone,
        opening + "\n\n"_L1 + whenTexts(phrases, meeting, people).join(u'\n') + u'\n' + whereText(phrases, meeting)
            + "\n\n"_L1 + phrases.closing};
}

InvitationPhrases invitationMailPhrases(
    const Meeting &meeting, const Student &student, const QList<Contact> &people, InvitationOccasion occasion)
{
    const Phrases &phrases = phrasesFor(student, people);
    const InvitationPhrases own = invitationPhrases(meeting, student, people);
    switch (occasion) {
    case InvitationOccasion::First:
        return own;
    case InvitationOccasion::Changed:
        return {phrases.changed.arg(own.summary), phrases.changedNote + "\n\n"_L1 + own.description};
    case InvitationOccasion::Cancelled:
        return {phrases.cancelled.arg(own.summary),
            phrases.cancelledNote + "\n\n"_L1 + whenTexts(phrases, meeting, people).join(u'\n')};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
