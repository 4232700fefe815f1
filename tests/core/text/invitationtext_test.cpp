// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/invitationtext.h"

#include <QLocale>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Meeting tenInToronto()
{
    Meeting meeting;
    meeting.start = {QDate(2026, 12, 3), QTime(10, 0), u"America/Toronto"_s,
        QDateTime(QDate(2026, 12, 3), QTime(15, 0), QTimeZone::UTC), {}};
    meeting.mode = Mode::Video;
    meeting.where = u"https://meet.example.org/abc"_s;
    return meeting;
}

Student named(const QString &name)
{
    Student student;
    student.name = name;
    student.language = u"en"_s;
    return student;
}

Contact person(const QString &name, const QString &zone = {}, const QString &language = {})
{
    Contact contact;
    contact.fullName = name;
    contact.zone = zone;
    contact.language = language;
    return contact;
}

TEST(InvitationPhrases, SayEverythingInEnglish)
{
    const InvitationPhrases phrases = invitationPhrases(
        tenInToronto(), named(u"Ada Byron"_s), {person(u"Priya Raman"_s, u"America/St_Johns"_s, u"en"_s)});
    EXPECT_EQ(phrases.summary, u"Informational interview: Ada Byron and Priya Raman"_s);
    EXPECT_EQ(phrases.description.toStdString(),
        "Ada Byron would like to hear about your work in an informational interview: a conversation of 20 minutes.\n\n"
        "When: Thursday, 3 December 2026, 10:00 (Toronto)\n"
        "Your time: Thursday, 3 December 2026, 11:30 (St. John’s)\n"
        "Video: https://meet.example.org/abc\n\n"
        "The purpose is to learn from your experience. It is not a request for a job.");
}

TEST(InvitationPhrases, SayEverythingInFrenchWhateverTheProgramSpeaks)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const InvitationPhrases phrases = invitationPhrases(
        tenInToronto(), named(u"Ada Byron"_s), {person(u"Léanne Nguyễn"_s, u"America/Toronto"_s, u"fr-CA"_s)});
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(phrases.summary, u"Entretien d’information\u00a0: Ada Byron et Léanne Nguyễn"_s);
    EXPECT_EQ(phrases.description.toStdString(),
        "Ada Byron aimerait mieux connaître votre travail lors d’un entretien d’information\u00a0: une conversation de "
        "20"
        " minutes.\n\n"
        "Quand\u00a0: jeudi 3 décembre 2026, 10 h 00 (Toronto)\n"
        "Vidéo\u00a0: https://meet.example.org/abc\n\n"
        "Le but est d’apprendre de votre expérience. Ce n’est pas une demande d’emploi.");
}

TEST(InvitationPhrases, NameTheOtherDayWhereItIsOne)
{
    Meeting meeting = tenInToronto();
    meeting.start.instant = QDateTime(QDate(2026, 12, 4), QTime(0, 0), QTimeZone::UTC);
    const QString description
        = invitationPhrases(meeting, named(u"Ada"_s), {person(u"Kenji"_s, u"Asia/Tokyo"_s)}).description;
    EXPECT_TRUE(description.contains(u"When: Thursday, 3 December 2026, 19:00 (Toronto)"_s));
    EXPECT_TRUE(description.contains(u"Your time: Friday, 4 December 2026, 09:00 (Tokyo)"_s));
}

struct WhereCase
{
    Mode mode;
    QString where;
    QString english;
    QString french;
};

class InvitationWhere : public ::testing::TestWithParam<WhereCase>
{
};

TEST_P(InvitationWhere, FollowsTheWayToMeet)
{
    Meeting meeting = tenInToronto();
    meeting.mode = GetParam().mode;
    meeting.where = GetParam().where;
    const auto says = [&](const QString &language, const QString &line) {
        return invitationPhrases(meeting, named(u"Ada"_s), {person(u"Tom"_s, {}, language)})
            .description.contains(u'\n' + line + u'\n');
    };
    EXPECT_TRUE(says(u"en"_s, GetParam().english));
    EXPECT_TRUE(says(u"fr"_s, GetParam().french));
}

INSTANTIATE_TEST_SUITE_P(Modes, InvitationWhere,
    ::testing::Values(WhereCase {Mode::InPerson, u"12 King St"_s, u"Place: 12 King St"_s, u"Lieu\u00a0: 12 King St"_s},
        WhereCase {Mode::Phone, u"416 555-0100"_s, u"Phone: 416 555-0100"_s, u"Téléphone\u00a0: 416 555-0100"_s},
        WhereCase {Mode::Video, u"%1 %2"_s, u"Video: %1 %2"_s, u"Vidéo\u00a0: %1 %2"_s},
        WhereCase {Mode::Phone, {}, u"Place: still to be agreed"_s, u"Lieu\u00a0: à convenir"_s}));

TEST(InvitationPhrases, DoWithoutNamesThatAreNotKnown)
{
    const InvitationPhrases phrases = invitationPhrases(tenInToronto(), named({}), {person(u"Tom"_s, {}, u"de"_s)});
    EXPECT_EQ(phrases.summary, u"Informational interview"_s);
    EXPECT_TRUE(phrases.description.startsWith(
        u"An informational interview about your work: a conversation of 20 minutes.\n"_s));
}

TEST(InvitationPhrases, NameEverybodyInTheLanguageOfTheFirst)
{
    const QList<Contact> people {person(u"Léanne Nguyễn"_s, u"America/Toronto"_s, u"fr"_s),
        person(u"Priya Raman"_s, u"America/Los_Angeles"_s, u"en"_s), person(u"Tom Okafor"_s, u"America/Tijuana"_s),
        person(u"Kenji Ito"_s, u"Asia/Tokyo"_s)};
    const InvitationPhrases french = invitationPhrases(tenInToronto(), named(u"Ada"_s), people);
    EXPECT_EQ(
        french.summary, u"Entretien d’information\u00a0: Ada, Léanne Nguyễn, Priya Raman, Tom Okafor et Kenji Ito"_s);
    EXPECT_TRUE(french.description.contains(
        u"\nPour Priya Raman et Tom Okafor\u00a0: jeudi 3 décembre 2026, 07 h 00 (Los Angeles)\n"_s))
        << qPrintable(french.description);
    EXPECT_TRUE(french.description.contains(u"\nPour Kenji Ito\u00a0: vendredi 4 décembre 2026, 00 h 00 (Tokyo)\n"_s));
    EXPECT_FALSE(french.description.contains(u"Pour Léanne"_s));
    const InvitationPhrases english = invitationPhrases(tenInToronto(), named(u"Ada"_s), people.mid(1, 2));
    EXPECT_EQ(english.summary, u"Informational interview: Ada, Priya Raman and Tom Okafor"_s);
    EXPECT_TRUE(english.description.contains(
        u"\nFor Priya Raman and Tom Okafor: Thursday, 3 December 2026, 07:00 (Los Angeles)\n"_s));
}

TEST(InvitationPhrases, LeaveWhatANameHoldsAsItIs)
{
    const InvitationPhrases phrases = invitationPhrases(
        tenInToronto(), named(u"%1"_s), {person(u"%2 %3"_s, u"Asia/Tokyo"_s), person(u"Tom"_s)});
    EXPECT_EQ(phrases.summary, u"Informational interview: %1, %2 %3 and Tom"_s);
    EXPECT_TRUE(phrases.description.contains(u"\nFor %2 %3: Friday, 4 December 2026, 00:00 (Tokyo)\n"_s))
        << qPrintable(phrases.description);
}

} // namespace
