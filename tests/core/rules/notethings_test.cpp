// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/notedays.h"
#include "core/rules/notethings.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// A Monday.
const QDate saidOn(2026, 11, 23);

NoteRevision noteOf(NoteKind kind, const QString &text)
{
    NoteRevision note;
    note.kind = kind;
    note.text = text;
    return note;
}

} // namespace

TEST(NoteDays, ReadsTheDayThatANoteNames)
{
    const struct
    {
        QString note;
        QDate day;
    } cases[] {
        {u"Send her the outline by Friday"_s, {2026, 11, 27}},
        {u"Lui envoyer le plan d’ici vendredi"_s, {2026, 11, 27}},
        {u"on Monday"_s, {2026, 11, 30}},
        {u"lundi prochain"_s, {2026, 11, 30}},
        {u"Call tomorrow"_s, {2026, 11, 24}},
        {u"après-demain au plus tard"_s, {2026, 11, 25}},
        {u"Aujourd’hui !"_s, saidOn},
        {u"next week"_s, {2026, 12, 4}},
        {u"la semaine prochaine"_s, {2026, 12, 4}},
        {u"before the end of the week"_s, {2026, 11, 27}},
        {u"avant la fin du mois"_s, {2026, 11, 30}},
        {u"next month"_s, {2026, 12, 31}},
        {u"in two weeks"_s, {2026, 12, 7}},
        {u"d’ici dix jours"_s, {2026, 12, 3}},
        {u"within 3 months"_s, {2027, 2, 23}},
        {u"apply by 12 March"_s, {2027, 3, 12}},
        {u"le 1er décembre"_s, {2026, 12, 1}},
        {u"December 3rd"_s, {2026, 12, 3}},
        {u"due 2026-12-03"_s, {2026, 12, 3}},
        {u"it may take a while"_s, {}},
        {u"31 February"_s, {}},
        {u"She sat with the team"_s, {}},
        {{}, {}},
    };
    for (const auto &wanted : cases)
        EXPECT_EQ(dayNamedIn(wanted.note, saidOn).value_or(QDate()), wanted.day) << qPrintable(wanted.note);
}

TEST(NoteThings, SayWhatANoteAsksToBecome)
{
    using enum NoteKind;
    const struct
    {
        NoteKind kind;
        QString note;
        std::optional<NoteThing> thing;
    } cases[] {
        {Referral, u"Mara Diallo"_s, NoteThing::Contact},
        {Action, u"Read “The Fifth Discipline”"_s, NoteThing::Step},
        {Information, u"She recommends the book “The Fifth Discipline”"_s, NoteThing::Resource},
        {Insight, u"Il conseille la formation en données ouvertes"_s, NoteThing::Resource},
        {Information, u"Salaries are at tbs-sct.gc.ca/pay"_s, NoteThing::Resource},
        {Information, u"They hire in March"_s, {}},
        {Warning, u"The report was late"_s, {}},
    };
    for (const auto &wanted : cases)
        EXPECT_EQ(likelyThing(noteOf(wanted.kind, wanted.note)), wanted.thing) << qPrintable(wanted.note);
}

TEST(NoteThings, ReadWhatIsToBeDoneAndByWhom)
{
    using enum CommitmentKind;
    const struct
    {
        QString note;
        CommitmentKind kind;
        QDate due;
        bool isTheirs;
    } cases[] {
        {u"I will send her my outline by Friday"_s, ToDo, {2026, 11, 27}, false},
        {u"She suggested the statistics course"_s, Advice, {}, false},
        {u"Lui envoyer l’article sur les lacs demain"_s, Article, {2026, 11, 24}, false},
        {u"Share the report on lakes with him"_s, Article, {}, false},
        {u"Invite her to the student fair"_s, Event, {}, false},
        {u"Offer to help with the translation"_s, GiveBack, {}, false},
        {u"She will send me the job profile next week"_s, ToDo, {2026, 12, 4}, true},
        {u"Elle va m’envoyer le profil"_s, ToDo, {}, true},
        {u"He'll ask his team, I will write on Monday"_s, ToDo, {2026, 11, 30}, false},
    };
    for (const auto &wanted : cases) {
        const StepNamed step = stepNamedIn(wanted.note, saidOn);
        EXPECT_EQ(step.text, wanted.note);
        EXPECT_EQ(step.kind, wanted.kind) << qPrintable(wanted.note);
        EXPECT_EQ(step.due.value_or(QDate()), wanted.due) << qPrintable(wanted.note);
        EXPECT_EQ(step.isTheirs, wanted.isTheirs) << qPrintable(wanted.note);
    }
}

TEST(NoteThings, ReadTitleLinkAndKindOfWhatIsRecommended)
{
    using enum ResourceKind;
    const struct
    {
        QString note;
        ResourceKind kind;
        QString title;
        QString link;
    } cases[] {
        {u"She recommends reading “The Fifth Discipline” first"_s, Reading, u"The Fifth Discipline"_s, {}},
        {u"Il conseille de lire « L’Étranger »"_s, Reading, u"L’Étranger"_s, {}},
        {u"Take the open data course https://example.org/od."_s, Course, u"Open data course"_s, u"https://example.org/od"_s},
        {u"Join the policy network (www.example.org)"_s, Network, u"Policy network"_s, u"www.example.org"_s},
        {u"S’inscrire à l’infolettre du réseau"_s, Network, u"Infolettre du réseau"_s, {}},
        {u"the winter conference in Ottawa"_s, Event, u"The winter conference in Ottawa"_s, {}},
        {u"https://example.org/a"_s, Reading, u"https://example.org/a"_s, u"https://example.org/a"_s},
        {u"They all use R"_s, Other, u"They all use R"_s, {}},
    };
    for (const auto &wanted : cases) {
        const ResourceNamed resource = resourceNamedIn(wanted.note);
        EXPECT_EQ(resource.kind, wanted.kind) << qPrintable(wanted.note);
        EXPECT_EQ(resource.title, wanted.title) << qPrintable(wanted.note);
        EXPECT_EQ(resource.link, wanted.link) << qPrintable(wanted.note);
    }
}
