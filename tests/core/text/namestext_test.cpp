// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/namestext.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct NamesCase
{
    QStringList names;
    QString all;
    QString few;
    QString french;
};

class NamesText : public ::testing::TestWithParam<NamesCase>
{
};

TEST_P(NamesText, JoinsAsOneSays)
{
    EXPECT_EQ(namesText(GetParam().names), GetParam().all);
    EXPECT_EQ(fewNamesText(GetParam().names), GetParam().few);
    QTranslator french;
    ASSERT_TRUE(french.load(u":/i18n/demitasse_fr.qm"_s));
    QCoreApplication::installTranslator(&french);
    EXPECT_EQ(fewNamesText(GetParam().names), GetParam().french);
    QCoreApplication::removeTranslator(&french);
}

INSTANTIATE_TEST_SUITE_P(Counts, NamesText,
    ::testing::Values(NamesCase {{}, {}, {}, {}}, NamesCase {{u"Ann"_s}, u"Ann"_s, u"Ann"_s, u"Ann"_s},
        NamesCase {{u"Ann"_s, u"Bo"_s}, u"Ann and Bo"_s, u"Ann and Bo"_s, u"Ann et Bo"_s},
        NamesCase {{u"Ann"_s, {}, u"Bo"_s}, u"Ann and Bo"_s, u"Ann and Bo"_s, u"Ann et Bo"_s},
        NamesCase {
            {u"Ann"_s, u"Bo"_s, u"Cy"_s}, u"Ann, Bo and Cy"_s, u"Ann, Bo and Cy"_s, u"Ann, Bo et Cy"_s},
        NamesCase {{u"Ann"_s, u"Bo"_s, u"Cy"_s, u"Di"_s}, u"Ann, Bo, Cy and Di"_s, u"Ann, Bo and 2 others"_s,
            u"Ann, Bo et 2 autres"_s},
        NamesCase {{u"%1"_s, u"%2"_s, u"%n"_s, u"x"_s, u"y"_s}, u"%1, %2, %n, x and y"_s, u"%1, %2 and 3 others"_s,
            u"%1, %2 et 3 autres"_s}));

} // namespace
