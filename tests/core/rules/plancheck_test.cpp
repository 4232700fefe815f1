// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plancheck.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

PlanItem item(const QString &bankId, const QString &text, int minutes = 3)
{
    PlanItem item;
    item.id = {QUuid::createUuidV5(QUuid(), bankId + text)};
    item.bankId = bankId;
    item.text = text;
    item.minutes = minutes;
    return item;
}

const PlanItem Week = item(u"week"_s, u"What filled your time last week?"_s);
const PlanItem Trust = item(u"trust"_s, u"Whose judgement do you trust most?"_s);
const PlanItem Own = item({}, u"How do nurses here learn new equipment?"_s);
const PlanItem Closing = item(u"who-else"_s, u"Who else should I talk to?"_s, 2);

PlanFacts facts()
{
    PlanFacts facts;
    facts.closing = {u"who-else"_s};
    return facts;
}

QStringList concerns(const QList<PlanItem> &items, const PlanFacts &facts)
{
    QStringList words;
    for (const PlanWarning &warning : checkPlan(items, facts)) {
        qsizetype place = -1;
        for (qsizetype i = 0; i < items.size(); ++i)
            place = warning.item == items[i].id ? i : place;
        words.append(place < 0 ? word(warning.concern) : word(warning.concern) + u' ' + QString::number(place));
    }
    return words;
}

TEST(PlanCheck, HasNothingToSayOfAGoodPlan)
{
    EXPECT_EQ(concerns({Week, Trust, Own, Closing}, facts()), QStringList());
}

TEST(PlanCheck, SaysWhatIsMissingOrTooMuch)
{
    EXPECT_EQ(concerns({}, facts()), (QStringList {u"too-few"_s, u"no-closing"_s}));
    EXPECT_EQ(concerns({Week, Closing}, facts()), QStringList {u"too-few"_s});
    PlanItem longer = Week;
    longer.minutes = 9;
    EXPECT_EQ(concerns({longer, Trust, Own, Closing}, facts()), QStringList {u"too-long"_s});
    longer.minutes = 7;
    EXPECT_EQ(concerns({longer, Trust, Own, Closing}, facts()), QStringList());
    longer.minutes = 9;
    longer.skipped = true;
    EXPECT_EQ(concerns({longer, Week, Trust, Closing}, facts()), QStringList());
}

TEST(PlanCheck, WarnsOfWhatIsKnownAlready)
{
    PlanFacts known = facts();
    known.answered = {{u"trust"_s}, {u"How do the nurses here learn the new equipment?"_s}};
    known.asked = {{u"week"_s, u"who-else"_s}, {u"Who else should I talk to?"_s}};
    EXPECT_EQ(concerns({Week, Trust, Own, Closing}, known),
        (QStringList {u"asked-before 0"_s, u"answered 1"_s, u"answered 2"_s}));
    EXPECT_TRUE(isSettled(Trust, known));
    EXPECT_FALSE(isSettled(Trust, facts()));
}

TEST(PlanCheck, WarnsOfTwoInOneAndOfTheSameTwice)
{
    const PlanItem two = item({}, u"What do you like? And what not?"_s);
    const PlanItem again = item({}, u"What filled all your time LAST week?"_s);
    EXPECT_EQ(concerns({Week, two, again, Closing}, facts()), (QStringList {u"double 1"_s, u"double 2"_s}));
}

TEST(PlanCheck, ComparesQuestionsByTheirTellingWords)
{
    struct Case
    {
        QString a;
        QString b;
        bool same;
    };
    const QList<Case> cases {
        {u"Who else should I meet?"_s, u"who ELSE should I meet"_s, true},
        {u"Qu’est-ce qui a changé à l’hôpital?"_s, u"Qu'est-ce qui a change a l'hopital ?"_s, true},
        {u"What does your team measure?"_s, u"What does your team celebrate?"_s, false},
        {u"Why?"_s, u"Why?"_s, true},
        {u"Why?"_s, u"How?"_s, false},
        {QString(), u"What does your team measure?"_s, false},
    };
    for (const Case &one : cases)
        EXPECT_EQ(asksTheSame(one.a, one.b), one.same) << qPrintable(one.a);
    EXPECT_TRUE(bearsOn(u"How do nurses learn new equipment?"_s, u"Which equipment must nurses know?"_s));
    EXPECT_FALSE(bearsOn(u"How do nurses learn new equipment?"_s, u"What is the pay?"_s));
}

} // namespace
