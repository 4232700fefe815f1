// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/invitationtext.h"

#include "core/text/datetext.h"

#include <QLocale>
#include <QStringList>
#include <QTimeZone>

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
    QString summary;
    QString summaryAlone;
    QString opening;
    QString openingAlone;
    QString when;
    QString whenForYou;
    QString place;
    QString phone;
    QString link;
    QString whereOpen;
    QString closing;
};

const Phrases &englishPhrases()
{
    static const Phrases phrases {QLocale(QLocale::English, QLocale::Canada), u"dddd, d MMMM yyyy, HH:mm"_s,
        u"Informational interview: %1 and %2"_s, u"Informational interview"_s,
        u"%1 would like to hear about your work in an informational interview: a conversation of %2 minutes."_s,
        u"An informational interview about your work: a conversation of %2 minutes."_s, u"When: %1 (%2)"_s,
        u"Your time: %1 (%2)"_s, u"Place: %1"_s, u"Phone: %1"_s, u"Video: %1"_s, u"Place: still to be agreed"_s,
        u"The purpose is to learn from your experience. It is not a request for a job."_s};
    return phrases;
}

/// With the spaces of Canadian French: one that does not break before a colon.
const Phrases &frenchPhrases()
{
    static const Phrases phrases {QLocale(QLocale::French, QLocale::Canada), u"dddd d MMMM yyyy, HH 'h' mm"_s,
        u"Entretien d’information\u00a0: %1 et %2"_s, u"Entretien d’information"_s,
        u"%1 aimerait mieux connaître votre travail lors d’un entretien d’information\u00a0: une conversation de %2 minutes."_s,
        u"Un entretien d’information au sujet de votre travail\u00a0: une conversation de %2 minutes."_s,
        u"Quand\u00a0: %1 (%2)"_s, u"À votre heure\u00a0: %1 (%2)"_s, u"Lieu\u00a0: %1"_s, u"Téléphone\u00a0: %1"_s,
        u"Vidéo\u00a0: %1"_s, u"Lieu\u00a0: à convenir"_s,
        u"Le but est d’apprendre de votre expérience. Ce n’est pas une demande d’emploi."_s};
    return phrases;
}

QString whenText(const Phrases &phrases, const QString &pattern, const QDateTime &instant, const QString &zone)
{
    const QDateTime local = instant.toTimeZone(QTimeZone(zone.toLatin1()));
    return pattern.arg(phrases.locale.toString(local, phrases.dateFormat), placeOfZone(zone));
}

/// Whether someone in `other` reads another time than someone in `zone` at that instant.
bool readsAnotherTime(const QDateTime &instant, const QString &zone, const QString &other)
{
    const QTimeZone there(other.toLatin1());
    return !other.isEmpty() && there.isValid()
        && there.offsetFromUtc(instant) != QTimeZone(zone.toLatin1()).offsetFromUtc(instant);
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

} // namespace

InvitationPhrases invitationPhrases(const Meeting &meeting, const QString &studentName, const QString &contactName,
    const QString &contactZone, const QString &language)
{
    const bool inFrench = language.startsWith("fr"_L1, Qt::CaseInsensitive);
    const Phrases &phrases = inFrench ? frenchPhrases() : englishPhrases();
    const QString length = QString::number(meeting.minutes);
    const bool bothKnown = !studentName.isEmpty() && !contactName.isEmpty();
    const QDateTime &instant = meeting.start.instant;

    QStringList when {whenText(phrases, phrases.when, instant, meeting.start.zone)};
    if (readsAnotherTime(instant, meeting.start.zone, contactZone))
        when.append(whenText(phrases, phrases.whenForYou, instant, contactZone));
    const QString opening = studentName.isEmpty() ? QString(phrases.openingAlone).replace("%2"_L1, length)
                                                  : phrases.opening.arg(studentName, length);
    return {bothKnown ? phrases.summary.arg(studentName, contactName) : phrases.summaryAlone,
        opening + "\n\n"_L1 + when.join(u'\n') + u'\n' + whereText(phrases, meeting) + "\n\n"_L1 + phrases.closing};
}

} // namespace Demitasse
