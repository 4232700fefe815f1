// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lettertext.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(LetterFaultText, SaysEachFaultInItsOwnWords)
{
    QSet<QString> titles;
    for (size_t i = 0; i < wordsOf<LetterFault>.size(); ++i) {
        const LetterFaultText text = letterFaultText(static_cast<LetterFault>(i), Channel::Email, {157, 150});
        titles.insert(text.title);
        EXPECT_FALSE(text.title.endsWith(u'.')) << qPrintable(text.title);
        EXPECT_TRUE(text.reason.endsWith(u'.')) << qPrintable(text.title);
        EXPECT_TRUE(text.wayOut.endsWith(u'.')) << qPrintable(text.title);
    }
    EXPECT_EQ(titles.size(), wordsOf<LetterFault>.size());
}

TEST(LetterFaultText, SaysByHowMuchALetterIsTooLong)
{
    EXPECT_TRUE(letterFaultText(LetterFault::TooLong, Channel::Email, {157, 150}).wayOut.contains(u'7'));
    EXPECT_TRUE(letterFaultText(LetterFault::TooLong, Channel::Phone, {157, 90}).wayOut.contains(u"67"_s));
    EXPECT_TRUE(letterFaultText(LetterFault::TooLong, Channel::Social, {785, 300}).wayOut.contains(u"485 characters"_s));
}

} // namespace
