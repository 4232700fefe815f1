// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/samequestion.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct SameCase
{
    const char *name;
    /// "bank: text", one a line.
    QStringList items;
    QList<QList<qsizetype>> groups;
};

void PrintTo(const SameCase &one, std::ostream *out)
{
    *out << one.name;
}

class SameQuestions : public ::testing::TestWithParam<SameCase>
{
};

TEST_P(SameQuestions, FoldTogether)
{
    QList<PlanItem> items;
    for (const QString &line : GetParam().items) {
        PlanItem item;
        item.bankId = line.section(u':', 0, 0);
        item.text = line.section(u':', 1).trimmed();
        items.append(item);
    }
    EXPECT_EQ(sameQuestions(items), GetParam().groups);
}

INSTANTIATE_TEST_SUITE_P(Plans, SameQuestions,
    ::testing::Values(SameCase {"nothing", {}, {}},
        SameCase {"by name, in whatever words",
            {u"path: How did you become an analyst?"_s, u"week: A week?"_s, u"path: Comment êtes-vous venue ici?"_s},
            {{0, 2}, {1}}},
        SameCase {"by words alone", {u": What is hard?"_s, u": what is  HARD"_s, u": What is hard here?"_s}, {{0, 1}, {2}}},
        SameCase {"by accents and signs at the end", {u": Où écrivez-vous ?"_s, u": Ou ecrivez-vous"_s}, {{0, 1}}},
        SameCase {"an own one worded like one of the bank", {u": A usual week?"_s, u"week: A usual week?"_s}, {{0, 1}}},
        SameCase {"a bridge between two that came before",
            {u"week: A week?"_s, u": A usual week?"_s, u"week: A usual week?"_s}, {{0, 1, 2}}},
        SameCase {"without words there is nothing alike", {u": ?"_s, u": …"_s}, {{0}, {1}}}));

} // namespace
