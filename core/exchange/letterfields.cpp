// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letterfields.h"

#include "core/rules/letterfixwords.h"

#include <QLocale>
#include <QTimeZone>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The words of one language. They are the letter's and not the program's, so they are no translations.
class FieldWords
{
public:
    explicit FieldWords(LetterLanguage language)
        : m_english(language == LetterLanguage::English)
    {
    }

    QString say(const char16_t *english, const char16_t *french) const
    {
        return QString::fromUtf16(m_english ? english : french);
    }

    QString howFound(Source source) const
    {
        switch (source) {
        case Source::ExistingNetwork: return say(u"We already know each other", u"Nous nous connaissons déjà");
        case Source::Alumni:
            return say(u"I found your name in the alumni directory", u"J’ai trouvé votre nom dans l’annuaire des diplômés");
        case Source::Event: return say(u"I came across your name at an event", u"J’ai noté votre nom lors d’un événement");
        case Source::ProfessionalAssociation:
            return say(u"I found your name through a professional association",
                u"J’ai trouvé votre nom par une association professionnelle");
        case Source::IndustryDirectory:
            return say(u"I found your name in an industry directory", u"J’ai trouvé votre nom dans un répertoire du secteur");
        case Source::JobBoard:
            return say(u"I came across your name on a job board", u"J’ai vu votre nom sur un site d’emplois");
        case Source::LinkedIn: return say(u"I found your profile on LinkedIn", u"J’ai trouvé votre profil sur LinkedIn");
        case Source::TenThousandCoffees:
            return say(u"I found your profile on Ten Thousand Coffees", u"J’ai trouvé votre profil sur Ten Thousand Coffees");
        case Source::CentreHost:
            return say(u"The career centre gave me your name", u"Le centre de carrière m’a donné votre nom");
        case Source::Cold:
            return say(u"I came across your name while reading about your field",
                u"J’ai vu votre nom en lisant sur votre domaine");
        }
        std::unreachable();
    }

    QString declined(DeclineReason reason) const
    {
        switch (reason) {
        case DeclineReason::TooBusy:
            return say(u"your time is taken up right now", u"vous n’avez pas un moment de libre ces temps-ci");
        case DeclineReason::NotInterested: return say(u"this is not for you", u"cela ne vous convient pas");
        case DeclineReason::HiringCompetition:
            return say(u"a hiring competition is under way", u"un concours de recrutement est en cours");
        case DeclineReason::Other: return {};
        }
        std::unreachable();
    }

    QString season(QDate day) const
    {
        switch (day.month()) {
        case 12: case 1: case 2: return say(u"I hope the winter is treating you well", u"J’espère que l’hiver vous est doux");
        case 3: case 4: case 5: return say(u"I hope the spring is treating you well", u"J’espère que le printemps vous est doux");
        case 6: case 7: case 8: return say(u"I hope the summer is treating you well", u"J’espère que l’été vous est doux");
        default: return say(u"I hope the autumn is treating you well", u"J’espère que l’automne vous est doux");
        }
    }

    QString day(QDate day) const
    {
        const QLocale locale(m_english ? QLocale::English : QLocale::French, QLocale::Canada);
        return locale.toString(day, m_english ? u"dddd, MMMM d"_s : u"dddd d MMMM"_s);
    }

    /// "10:00 in Toronto (07:00 in Vancouver)": the other clock only where it shows another time.
    QString time(const AgreedTime &start, const QString &otherZone) const
    {
        const auto at = [&](const QTimeZone &zone) {
            const QDateTime local = start.instant.toTimeZone(zone);
            const QString place = QString::fromUtf8(zone.id()).section(u'/', -1).replace(u'_', u' ');
            return local.toString(m_english ? u"HH:mm"_s : u"HH' h 'mm"_s)
                + say(u" in %1", u" à l’heure de %1").arg(place);
        };
        const QTimeZone here(start.zone.toUtf8());
        const QTimeZone there(otherZone.toUtf8());
        if (!here.isValid())
            return {};
        if (otherZone.isEmpty() || !there.isValid()
            || here.offsetFromUtc(start.instant) == there.offsetFromUtc(start.instant))
            return at(here);
        return u"%1 (%2)"_s.arg(at(here), at(there));
    }

    QString place(const Meeting &meeting) const
    {
        switch (meeting.mode) {
        case Mode::InPerson: return meeting.where;
        case Mode::Phone:
            return meeting.where.isEmpty() ? say(u"by phone", u"par téléphone")
                                           : say(u"by phone, %1", u"par téléphone, %1").arg(meeting.where);
        case Mode::Video:
            return meeting.where.isEmpty() ? say(u"by video", u"par vidéo")
                                           : say(u"by video, %1", u"par vidéo, %1").arg(meeting.where);
        }
        std::unreachable();
    }

private:
    bool m_english;
};

void addMeeting(FieldValues &values, const LetterFacts &facts, const FieldWords &words)
{
    if (!facts.meeting)
        return;
    const QTimeZone zone(facts.meeting->start.zone.toUtf8());
    if (zone.isValid())
        values[u"meeting_day"_s] = words.day(facts.meeting->start.instant.toTimeZone(zone).date());
    values[u"meeting_time"_s] = words.time(facts.meeting->start, facts.zone);
    values[u"meeting_place"_s] = words.place(*facts.meeting);
}

void addPeople(FieldValues &values, const LetterFacts &facts)
{
    const Addressee &to = facts.to;
    values[u"given"_s] = to.given;
    values[u"greeting_name"_s] = to.preferred.isEmpty() ? to.given : to.preferred;
    values[u"family"_s] = to.family;
    values[u"organization"_s] = to.organization;
    values[u"role"_s] = to.role;
    values[u"about_name"_s] = facts.aboutName;
    values[u"student_name"_s] = facts.student.name;
    values[u"student_email"_s] = facts.student.email;
    if (to.introducer.isEmpty())
        return;
    const bool mayBeNamed = to.introducerPermission == Permission::Yes;
    if (mayBeNamed)
        values[u"introducer"_s] = to.introducer;
    values[u"introducer_or_acquaintance"_s] = mayBeNamed ? to.introducer : unnamedIntroducer(facts.language);
}

} // namespace

QString unended(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u','))
        text = text.chopped(1).trimmed();
    return text;
}

FieldValues fieldValues(const LetterFacts &facts)
{
    const FieldWords words(facts.language);
    FieldValues values;
    addPeople(values, facts);
    addMeeting(values, facts, words);
    if (facts.to.howFound) {
        const QString where = unended(facts.foundWhere);
        const QString found = words.howFound(*facts.to.howFound);
        values[u"how_found"_s] = where.isEmpty() ? found : u"%1 (%2)"_s.arg(found, where);
    }
    values[u"path"_s] = facts.path;
    values[u"common_ground"_s] = unended(facts.to.commonGround);
    values[u"minutes"_s] = QString::number(facts.meeting ? facts.meeting->minutes : facts.student.defaultMinutes);
    values[u"modes"_s] = words.say(u"in person, by phone or by video", u"en personne, par téléphone ou par vidéo");
    values[u"window"_s] = words.say(u"in the next two weeks", u"d’ici deux semaines");
    values[u"quote"_s] = unended(facts.quote);
    values[u"said"_s] = facts.said;
    values[u"advice"_s] = unended(facts.advice);
    values[u"article"_s] = unended(facts.article);
    values[u"event"_s] = unended(facts.event);
    values[u"season"_s] = words.season(facts.today);
    if (facts.declined)
        values[u"decline_reason"_s] = words.declined(*facts.declined);
    return values;
}

} // namespace Demitasse
