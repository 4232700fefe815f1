// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cleantext.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QString text(std::initializer_list<char16_t> units)
{
    QString made;
    for (const char16_t unit : units)
        made += QChar(unit);
    return made;
}

TEST(CleanText, LeavesGoodTextAlone)
{
    for (const QString &good : {u""_s, u"Ada"_s, u"Léanne \U0001f600 \t\r\n"_s, u"\uffff\ufdd0\ufeff"_s})
        EXPECT_EQ(cleanText(good), good);
}

TEST(CleanText, RepairsAndDrops)
{
    EXPECT_EQ(cleanText(text({u'a', 0xd800, u'b'})), u"a\ufffdb"_s);
    EXPECT_EQ(cleanText(text({u'a', 0xdc00})), u"a\ufffd"_s);
    EXPECT_EQ(cleanText(text({0xd83d, 0xd83d, 0xde00})), u"\ufffd\U0001f600"_s);
    EXPECT_EQ(cleanText(text({u'a', 0, u'b', 0xfffe, u'c'})), u"abc"_s);
}

TEST(CleanText, WhatComesOutSurvivesUtf8)
{
    QString all;
    for (int unit = 0; unit <= 0xffff; ++unit)
        all += QChar(static_cast<char16_t>(unit));
    const QString clean = cleanText(all);
    EXPECT_EQ(QString::fromUtf8(clean.toUtf8()), clean);
    EXPECT_EQ(cleanText(clean), clean);
}

} // namespace
