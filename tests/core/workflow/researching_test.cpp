// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/researching.h"

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

using enum ResearchTopic;

class ResearchingTest : public DeskTest
{
protected:
    ResearchingTest()
    {
        priya = add(u"Priya"_s, {u"Policy"_s});
        tom = add(u"Tom"_s, {});
    }
    ContactId add(const QString &name, const QStringList &units)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.contact.role = u"policy analyst"_s;
        draft.organization = u"Ministry of Health"_s;
        draft.units = units;
        draft.paths = {u"Policy analyst"_s, u"Data analyst"_s};
        return valueOf(desk->pipeline.add(draft)).contact.id;
    }
    Finding found(ResearchTopic topic, const QString &text)
    {
        Finding finding;
        finding.topic = topic;
        finding.text = text;
        return finding;
    }
    ResearchSheet sheet(ContactId contact) { return valueOf(desk->researching.sheet(contact)); }
    /// "News: New minister (Ministry of Health)" for each finding.
    QStringList lines(ContactId contact)
    {
        QStringList lines;
        const ResearchSheet its = sheet(contact);
        for (const KnownFinding &known : its.findings) {
            lines.append(word(known.finding.topic) + u": "_s + known.finding.text
                + (known.of.isEmpty() ? QString() : u" (%1)"_s.arg(known.of)));
        }
        return lines;
    }
    QStringList concerns(MeetingId meeting)
    {
        QStringList words;
        const PlanView plan = valueOf(desk->preparation.plan(meeting));
        for (const PlanWarning &warning : plan.warnings) {
            if (warning.item)
                words.append(word(warning.concern));
        }
        return words;
    }

    ContactId priya;
    ContactId tom;
};

TEST_F(ResearchingTest, SharesWhatIsFoundOfAPlaceWithWhoeverWorksThereOrBelow)
{
    valueOf(desk->researching.keep(priya, found(News, u"A new branch head"_s)));
    valueOf(desk->researching.keep(tom, found(Mission, u"Health for everybody"_s)));
    valueOf(desk->researching.keep(priya, found(Background, u"Began as a nurse"_s)));
    valueOf(desk->researching.keep(priya, found(Trends, u"Fewer paper forms"_s)));
    EXPECT_EQ(lines(priya),
        (QStringList {u"background: Began as a nurse"_s, u"news: A new branch head"_s,
            u"mission: Health for everybody (Ministry of Health)"_s, u"trends: Fewer paper forms (Policy analyst)"_s}));
    EXPECT_EQ(lines(tom),
        (QStringList {u"mission: Health for everybody"_s, u"trends: Fewer paper forms (Policy analyst)"_s}));
    EXPECT_EQ(sheet(priya).meter.filled(), 4);
    EXPECT_EQ(sheet(priya).meter.next(), CurrentRole);
    EXPECT_EQ(sheet(tom).meter.filled(), 2);
}

TEST_F(ResearchingTest, PutsAFindingOfTheIndustryOnThePathThatIsNamed)
{
    const Contact contact = sheet(priya).contact.contact;
    valueOf(desk->researching.keep(priya, found(Words, u"ETL"_s), contact.paths.at(1)));
    EXPECT_EQ(lines(priya), QStringList {u"words: ETL (Data analyst)"_s});
}

TEST_F(ResearchingTest, ChangesAndRemovesAFindingAndTakesEachBack)
{
    valueOf(desk->researching.keep(priya, found(News, u"A new branch head"_s)));
    Finding finding = sheet(priya).findings.first().finding;
    finding.text = u"  Two new branch heads "_s;
    finding.source = u"https://example.org/news"_s;
    finding.sourceDate = QDate(2026, 11, 2);
    finding.quote = u"“We listen first.”"_s;
    finding.topic = Background;
    valueOf(desk->researching.keep(priya, finding));
    const Finding kept = sheet(priya).findings.first().finding;
    EXPECT_EQ(kept.text, u"Two new branch heads"_s);
    EXPECT_EQ(kept.source, finding.source);
    EXPECT_EQ(kept.sourceDate, finding.sourceDate);
    EXPECT_EQ(kept.quote, finding.quote);
    EXPECT_EQ(kept.topic, News) << "what it is about stays";
    const qsizetype groups = valueOf(desk->undoing.list(50)).size();
    valueOf(desk->researching.keep(priya, kept));
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), groups) << "nothing changed";

    valueOf(desk->researching.remove(priya, kept.id));
    EXPECT_TRUE(lines(priya).isEmpty());
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchFinding, desk->researching.remove(priya, kept.id)));
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::FindingRemoved);
    EXPECT_EQ(sheet(priya).findings.first().finding, kept);
    const ChangeGroup edit = valueOf(desk->undoing.undo());
    EXPECT_EQ(edit.kind, GroupKind::FindingKept);
    EXPECT_EQ(edit.args, QStringList {u"Policy"_s});
    EXPECT_EQ(lines(priya), QStringList {u"news: A new branch head"_s});
    valueOf(desk->undoing.undo());
    EXPECT_TRUE(lines(priya).isEmpty());
    valueOf(desk->undoing.redo());
    reopen();
    EXPECT_EQ(lines(priya), QStringList {u"news: A new branch head"_s});
}

TEST_F(ResearchingTest, KeepsNothingThatSaysNothing)
{
    valueOf(desk->researching.keep(priya, found(News, u"  "_s)));
    EXPECT_TRUE(sheet(priya).findings.isEmpty());
    valueOf(desk->researching.keep(priya, found(News, u"A new branch head"_s)));
    Finding finding = sheet(priya).findings.first().finding;
    finding.text.clear();
    valueOf(desk->researching.keep(priya, finding));
    EXPECT_TRUE(sheet(priya).findings.isEmpty());
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::FindingRemoved);
}

TEST_F(ResearchingTest, AsksForWhatAFindingNeedsToStandOn)
{
    const ContactId mara = addContact(u"Mara Diallo"_s).contact.id;
    EXPECT_EQ(sheet(mara).meter.total(), 4);
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->researching.keep(mara, found(News, u"x"_s))));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->researching.keep(mara, found(Trends, u"x"_s))));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->researching.nameIndustry(mara, u"x"_s)));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->researching.settle(mara, u" "_s)));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->researching.sheet({})));
}

TEST_F(ResearchingTest, NamesTheIndustryAndFillsQuestionsWithIt)
{
    valueOf(desk->researching.nameIndustry(tom, u"public health"_s));
    EXPECT_EQ(sheet(tom).industry, u"public health"_s);
    EXPECT_EQ(sheet(priya).industry, QString());
    EXPECT_EQ(sheet(priya).industryAbove, u"public health"_s);
    const MeetingId meeting = book(priya).id;
    QStringList withField;
    for (const BankQuestion &known : valueOf(desk->preparation.bank(u"en"_s))) {
        if (known.question.text.contains(u"{{industry|"_s))
            withField.append(known.question.id);
    }
    ASSERT_FALSE(withField.isEmpty());
    const PlanView plan = valueOf(desk->preparation.add(meeting, withField));
    EXPECT_TRUE(plan.items.first().text.contains(u"public health"_s)) << qPrintable(plan.items.first().text);
    valueOf(desk->researching.nameIndustry(priya, u"health policy"_s));
    EXPECT_EQ(sheet(priya).industry, u"health policy"_s);
    valueOf(desk->researching.nameIndustry(priya, QString()));
    EXPECT_EQ(sheet(priya).industry, QString());
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::IndustryNamed);
    EXPECT_EQ(sheet(priya).industry, u"health policy"_s);
}

TEST_F(ResearchingTest, ASettledQuestionWarnsInThePlanUntilItIsPutBack)
{
    const MeetingId meeting = book(priya).id;
    const PlanItem first = valueOf(desk->preparation.suggest(meeting)).items.first();
    EXPECT_TRUE(concerns(meeting).isEmpty());
    valueOf(desk->researching.settle(priya, first.text));
    EXPECT_EQ(concerns(meeting), QStringList {u"answered"_s});
    const ResearchSheet settled = sheet(priya);
    ASSERT_EQ(settled.settled.size(), 1);
    EXPECT_EQ(settled.settled.first().question, first.text);
    EXPECT_TRUE(settled.settled.first().isAlone);
    EXPECT_TRUE(settled.findings.isEmpty());
    EXPECT_EQ(settled.meter.filled(), 0);
    EXPECT_FALSE(valueOf(desk->researching.openQuestions(priya)).contains(first.text));
    EXPECT_EQ(valueOf(desk->researching.settle(priya, first.text.toUpper())), settled) << "once is enough";

    valueOf(desk->researching.unsettle(priya, settled.settled.first().finding));
    EXPECT_TRUE(concerns(meeting).isEmpty());
    EXPECT_TRUE(valueOf(desk->researching.openQuestions(priya)).contains(first.text));
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::QuestionReopened);
    EXPECT_EQ(concerns(meeting), QStringList {u"answered"_s});
}

TEST_F(ResearchingTest, AQuestionSettledInOneLanguageIsSettledInTheOther)
{
    const MeetingId meeting = book(priya).id;
    const PlanItem item = valueOf(desk->preparation.add(meeting, {u"who-else"_s, u"pay-range"_s})).items.first();
    valueOf(desk->researching.settle(priya, item.text));
    ContactDraft draft = draftOf(sheet(priya).contact);
    draft.contact.language = u"fr"_s;
    valueOf(desk->pipeline.edit(draft));
    const MeetingId french = book(priya, u"2026-12-04T10:00"_s).id;
    const PlanView plan = valueOf(desk->preparation.add(french, {u"pay-range"_s}));
    EXPECT_EQ(plan.items.first().language, u"fr"_s);
    EXPECT_TRUE(concerns(french).contains(u"answered"_s));
}

TEST_F(ResearchingTest, WhatIsAnsweredAboveWarnsBelow)
{
    const MeetingId meeting = book(priya).id;
    const PlanItem first = valueOf(desk->preparation.suggest(meeting)).items.first();
    Finding finding = found(Work, u"Thirty analysts"_s);
    finding.answeredQuestion = first.text;
    valueOf(desk->researching.keep(tom, finding));
    EXPECT_EQ(concerns(meeting), QStringList {u"answered"_s});
    ASSERT_EQ(sheet(priya).settled.size(), 1);
    const SettledQuestion settled = sheet(priya).settled.first();
    EXPECT_FALSE(settled.isAlone);
    valueOf(desk->researching.unsettle(priya, settled.finding));
    EXPECT_TRUE(concerns(meeting).isEmpty());
    EXPECT_EQ(lines(priya), QStringList {u"work: Thirty analysts (Ministry of Health)"_s}) << "the finding stays";
}

TEST_F(ResearchingTest, SaysThatResearchChanged)
{
    int times = 0;
    QObject::connect(&changes, &Changes::researchChanged, &changes, [&times] { ++times; });
    valueOf(desk->researching.keep(priya, found(News, u"A new branch head"_s)));
    EXPECT_EQ(times, 1);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(times, 2);
    addContact(u"Mara Diallo"_s);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(times, 2);
}

} // namespace
