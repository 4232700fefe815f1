// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letterfields.h"
#include "core/exchange/lettertemplates.h"
#include "core/rules/letterchecks.h"

#include <QMap>
#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

LetterFacts knownFacts(LetterLanguage language)
{
    const bool english = language == LetterLanguage::English;
    LetterFacts facts;
    facts.language = language;
    facts.to = {.given = u"Imane"_s,
        .family = u"Castonguay"_s,
        .preferred = {},
        .organization = u"Brise Textiles"_s,
        .role = english ? u"Pattern maker"_s : u"Patronnière"_s,
        .howFound = Source::LinkedIn,
        .commonGround = english ? u"your talk about dyeing wool with lichen"_s : u"votre exposé sur la teinture au lichen"_s,
        .introducer = u"Mara Diallo"_s,
        .introducerPermission = Permission::Yes};
    facts.zone = u"America/Halifax"_s;
    facts.path = english ? u"Textile design"_s : u"Design textile"_s;
    facts.student.name = u"Ada Student"_s;
    facts.student.email = u"ada@example.org"_s;
    facts.student.defaultMinutes = 20;
    Meeting meeting;
    meeting.start.instant = QDateTime(QDate(2026, 12, 3), QTime(15, 0), QTimeZone::UTC);
    meeting.start.zone = u"America/Toronto"_s;
    meeting.where = u"https://meet.example.org/x"_s;
    facts.meeting = meeting;
    facts.quote = english ? u"learn the loom before the software"_s : u"apprenez le métier à tisser avant le logiciel"_s;
    facts.said = english ? u"One thing you said has stayed with me: “learn the loom before the software”."_s
                         : u"Une de vos phrases m’est restée\u00a0: «\u00a0apprenez le métier à tisser avant le logiciel\u00a0»."_s;
    facts.advice = english ? u"visiting the spring fair"_s : u"visiter la foire du printemps"_s;
    facts.article = u"“Lichen Blue”, https://example.org/lichen"_s;
    facts.event = english ? u"the weavers’ evening on May 4"_s : u"la soirée des tisserands du 4 mai"_s;
    facts.aboutName = u"Ben Okoro"_s;
    facts.declined = DeclineReason::TooBusy;
    facts.today = QDate(2026, 12, 4);
    return facts;
}

Letter filled(const LetterTemplate &text, const LetterFacts &facts)
{
    const FieldValues values = fieldValues(facts);
    Letter letter {.language = text.language, .channel = text.channel, .situation = text.situation, .to = facts.to,
        .subject = fillTemplate(text.subject, values, text.language).value_or(FilledText {}).text,
        .body = fillTemplate(text.body, values, text.language).value_or(FilledText {}).text};
    return letter;
}

std::string nameOf(const LetterTemplate &text)
{
    return (word(text.language) + u' ' + word(text.situation) + u' ' + word(text.channel)).toStdString();
}

QList<LetterTemplate> allTemplates()
{
    return letterTemplates(LetterLanguage::English) + letterTemplates(LetterLanguage::French);
}

TEST(LetterTemplates, ACarefulAdvisorMarksNothing)
{
    for (const LetterTemplate &text : allTemplates()) {
        const LetterFacts facts = knownFacts(text.language);
        const Letter letter = filled(text, facts);
        for (const LetterFinding &finding : checkLetter(letter)) {
            ADD_FAILURE() << nameOf(text) << ": " << word(finding.fault).toStdString() << " ("
                          << letterLength(letter).count << ")\n" << letter.body.toStdString();
        }
    }
}

TEST(LetterTemplates, DoWithEverySourceAndWithoutPermission)
{
    for (const LetterTemplate &text : allTemplates()) {
        LetterFacts facts = knownFacts(text.language);
        facts.to.introducerPermission = Permission::Unknown;
        for (const Source source : allOf<Source>()) {
            facts.to.howFound = source;
            const Letter letter = filled(text, facts);
            for (const LetterFinding &finding : checkLetter(letter)) {
                ADD_FAILURE() << nameOf(text) << ", " << word(source).toStdString() << ": "
                              << word(finding.fault).toStdString() << "\n" << letter.body.toStdString();
            }
        }
    }
}

TEST(LetterTemplates, NameOnlyFieldsThatThereAreAndTellWhatIsMissing)
{
    for (const LetterTemplate &text : allTemplates()) {
        for (const QString &part : {text.subject, text.body})
            EXPECT_TRUE(fillTemplate(part, {}, text.language).has_value()) << nameOf(text);
        const FieldValues known = fieldValues(knownFacts(text.language));
        EXPECT_EQ(fillTemplate(text.body, known, text.language)->gaps, QStringList()) << nameOf(text);
        LetterFacts bare;
        bare.language = text.language;
        bare.student.name = u"Ada Student"_s;
        bare.today = QDate(2026, 12, 4);
        const FilledText empty = *fillTemplate(text.body, fieldValues(bare), text.language);
        EXPECT_TRUE(empty.gaps.contains(u"greeting_name"_s)) << nameOf(text);
        for (const QString &gap : empty.gaps)
            EXPECT_TRUE(empty.text.contains(fieldPlaceholder(gap, text.language))) << nameOf(text);
        const QList<LetterFinding> findings = checkLetter(filled(text, bare));
        EXPECT_TRUE(std::ranges::contains(findings, LetterFault::PlaceholderLeft, &LetterFinding::fault)) << nameOf(text);
    }
}

TEST(LetterTemplates, CoverEverySituationByMailAndAnotherWay)
{
    for (const LetterLanguage language : allOf<LetterLanguage>()) {
        QMap<Situation, QSet<Channel>> channels;
        QSet<QString> bodies;
        for (const LetterTemplate &text : letterTemplates(language)) {
            EXPECT_FALSE(channels[text.situation].contains(text.channel)) << nameOf(text) << " twice";
            channels[text.situation].insert(text.channel);
            bodies.insert(text.body);
            EXPECT_EQ(text.subject.isEmpty(), text.channel != Channel::Email) << nameOf(text);
            if (isRequest(text.situation) && text.channel == Channel::Email) {
                EXPECT_EQ(text.subject, language == LetterLanguage::English ? u"Informational Interview Request"_s
                                                                            : u"Demande d’entretien d’information"_s);
            }
        }
        EXPECT_EQ(bodies.size(), letterTemplates(language).size()) << "no two alike";
        for (const Situation situation : allOf<Situation>()) {
            EXPECT_TRUE(channels[situation].contains(Channel::Email)) << word(situation).toStdString();
            EXPECT_GE(channels[situation].size(), 2) << word(situation).toStdString();
        }
    }
    EXPECT_EQ(letterTemplates(LetterLanguage::English).size(), letterTemplates(LetterLanguage::French).size());
    EXPECT_TRUE(letterTemplate(Situation::FollowUp, Channel::InPerson, LetterLanguage::English).body.isEmpty());
}

struct Filling
{
    QString text;
    QString filled;
    QStringList gaps;
};

TEST(LetterFiller, PutsValuesAndTellsGaps)
{
    const FieldValues values {{u"given"_s, u"Imane"_s}, {u"role"_s, u"  "_s}};
    const Filling table[] {
        {u"Hi {{given}}!"_s, u"Hi Imane!"_s, {}},
        {u"Hi {{ given }}!"_s, u"Hi Imane!"_s, {}},
        {u"{{role}} {{family}} {{role}}"_s, u"[their work] [last name] [their work]"_s, {u"role"_s, u"family"_s}},
        {u"A{{#given}} for {{given}}{{/given}}."_s, u"A for Imane."_s, {}},
        {u"A{{#role}} as {{role}}, {{family}}{{/role}}."_s, u"A."_s, {}},
        {u"{given} {{{given}}} }}{{"_s, u"{given} {Imane} }}{{"_s, {}},
        {QString(), QString(), {}},
    };
    for (const Filling &one : table) {
        const Result<FilledText> filled = fillTemplate(one.text, values, LetterLanguage::English);
        ASSERT_TRUE(filled.has_value()) << one.text.toStdString();
        EXPECT_EQ(*filled, (FilledText {one.filled, one.gaps})) << filled->text.toStdString();
    }
    EXPECT_EQ(fillTemplate(u"{{given}}"_s, {}, LetterLanguage::French)->text, u"[prénom]"_s);
}

TEST(LetterFiller, IsStrict)
{
    for (const QString &text : {u"{{givne}}"_s, u"{{}}"_s, u"{{#nobody}}x{{/nobody}}"_s, u"{{Given}}"_s})
        EXPECT_EQ(fillTemplate(text, {}, LetterLanguage::English).error().code, ErrorCode::WordUnknown) << text.toStdString();
    for (const QString &text : {u"{{#given}}x"_s, u"x{{/given}}"_s, u"{{#given}}{{#role}}{{/role}}{{/given}}"_s,
             u"{{#given}}{{/role}}"_s})
        EXPECT_EQ(fillTemplate(text, {}, LetterLanguage::English).error().code, ErrorCode::ValueMissing) << text.toStdString();
}

TEST(LetterFiller, TakesHostileValuesAsText)
{
    const QPair<QString, QString> table[] {
        {u"{{family}}"_s, u"{{family}}"_s},
        {u"{{#given}}"_s, u"{{#given}}"_s},
        {u"A\nBcc: x@example.org"_s, u"A Bcc: x@example.org"_s},
        {u"a\u202Egnp.exe"_s, u"a gnp.exe"_s},
        {u"\u2066a\u2069 b\u0007\u001B[31m"_s, u"a b [31m"_s},
        {u"شهد \u05D0\u05D1"_s, u"شهد \u05D0\u05D1"_s},
        {u"%1 %2 \\1 $& <b>&amp;"_s, u"%1 %2 \\1 $& <b>&amp;"_s},
        {QString(100000, u'x'), QString(100000, u'x')},
    };
    for (const auto &[value, shown] : table) {
        const FieldValues values {{u"given"_s, value}, {u"family"_s, u"F"_s}};
        EXPECT_EQ(fillTemplate(u"<{{given}}|{{family}}>"_s, values, LetterLanguage::English)->text,
            u'<' + shown + u"|F>"_s);
    }
}

TEST(LetterFields, SayWhatIsKnownInTheLettersLanguage)
{
    LetterFacts facts = knownFacts(LetterLanguage::French);
    facts.foundWhere = u"promotion 2019."_s;
    facts.to.howFound = Source::Alumni;
    facts.to.preferred = u"Imie"_s;
    FieldValues values = fieldValues(facts);
    EXPECT_EQ(values[u"how_found"_s], u"J’ai trouvé votre nom dans l’annuaire des diplômés (promotion 2019)"_s);
    EXPECT_EQ(values[u"greeting_name"_s], u"Imie"_s);
    EXPECT_EQ(values[u"meeting_day"_s], u"jeudi 3 décembre"_s);
    EXPECT_EQ(values[u"meeting_time"_s], u"10 h 00 à l’heure de Toronto (11 h 00 à l’heure de Halifax)"_s);
    EXPECT_EQ(values[u"introducer"_s], u"Mara Diallo"_s);
    facts.to.introducerPermission = Permission::No;
    values = fieldValues(facts);
    EXPECT_FALSE(values.contains(u"introducer"_s));
    EXPECT_EQ(values[u"introducer_or_acquaintance"_s], u"une connaissance commune"_s);
    facts.to.preferred.clear();
    facts.to.given.clear();
    EXPECT_TRUE(fieldValues(facts).value(u"greeting_name"_s).isEmpty()) << "no title is guessed for a family name";
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        EXPECT_TRUE(letterFields().contains(value.key())) << value.key().toStdString();
}

} // namespace
