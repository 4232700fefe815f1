// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fold.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct FoldCase
{
    QString text;
    QString folded;
};

void PrintTo(const FoldCase &test, std::ostream *out)
{
    *out << test.text.toStdString();
}

class Fold : public ::testing::TestWithParam<FoldCase>
{
};

TEST_P(Fold, GivesWhatSearchCompares)
{
    EXPECT_EQ(fold(GetParam().text), GetParam().folded);
    EXPECT_EQ(fold(GetParam().folded), GetParam().folded);
}

INSTANTIATE_TEST_SUITE_P(Texts, Fold,
    ::testing::Values(FoldCase{{}, {}}, FoldCase{u"Léanne  NGUYỄN"_s, u"leanne nguyen"_s},
        FoldCase{u"  Ada\t\n Lovelace "_s, u"ada lovelace"_s},
        FoldCase{u"SØREN Łukasz Weiß ıI"_s, u"soren lukasz weiss ii"_s},
        FoldCase{u"Œuvre Æsir ﬁn"_s, u"oeuvre aesir fin"_s}, FoldCase{u"STRAẞE"_s, u"strasse"_s},
        FoldCase{u"e\u0301cole"_s, u"ecole"_s}, FoldCase{u"İstanbul"_s, u"istanbul"_s},
        FoldCase{u"ΣΊΣΥΦΟΣ Σίσυφος"_s, u"σισυφοσ σισυφοσ"_s}, FoldCase{u"Ёлка"_s, u"елка"_s},
        FoldCase{u"zero\u200bwidth\u00adhyphen"_s, u"zerowidthhyphen"_s}, FoldCase{u"no\u00a0break"_s, u"no break"_s},
        FoldCase{u"Ｆｕｌｌ　Ｗｉｄｔｈ"_s, u"full width"_s}, FoldCase{u"Đặng Þór Ŋ"_s, u"dang thor n"_s},
        FoldCase{u"\U00010400"_s, u"\U00010428"_s}, FoldCase{u"O'Connor-Smith (2)"_s, u"o'connor-smith (2)"_s}));

TEST(FoldAll, IsStableForEveryCharacter)
{
    for (char32_t c = 0; c < 0x30000; ++c) {
        if (QChar::isSurrogate(c) || (c >= 0xe000 && c < 0xf900))
            continue;
        const QString once = fold(QString(QChar::fromUcs4(c)) + u'x');
        ASSERT_EQ(fold(once), once) << "U+" << std::hex << static_cast<unsigned>(c);
    }
}

TEST(FoldAll, IsFastEnoughForTenThousandContacts)
{
    const QString plain = u"Priya Raman Solar Health Systems Policy Adviser Toronto"_s;
    const QString accented = u"Léanne Nguyễn Société générale Conseillère Montréal"_s;
    const auto before = std::chrono::steady_clock::now();
    qsizetype letters = 0;
    for (int i = 0; i < 10'000; ++i)
        letters += fold(plain).size() + fold(accented).size();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
    std::cout << "20,000 texts folded in " << took.count() << " ms\n";
    EXPECT_GT(letters, 0);
    EXPECT_LT(took.count(), 2000);
}

} // namespace
