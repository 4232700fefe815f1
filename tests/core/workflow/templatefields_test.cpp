// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/templatefields.h"

#include "tests/support/desktest.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

TEST(TemplateFields, MayEachStandInATemplateAndSayWhatTheyAre)
{
    const QList<TemplateField> english = templateFields(LetterLanguage::English);
    const QList<TemplateField> french = templateFields(LetterLanguage::French);
    ASSERT_EQ(english.size(), french.size());
    LetterTemplate text;
    text.name = u"All of them"_s;
    for (qsizetype i = 0; i < english.size(); ++i) {
        EXPECT_EQ(english.at(i).written, french.at(i).written);
        EXPECT_FALSE(english.at(i).meaning.isEmpty() || english.at(i).meaning.contains(u'['));
        text.body += english.at(i).written;
    }
    EXPECT_TRUE(succeeded(checkTemplate(text)));
}

TEST(TemplateFields, RefuseWhatCannotBeFilled)
{
    LetterTemplate text;
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, checkTemplate(text)));
    text.name = u"A"_s;
    text.subject = u"{{nickname}}"_s;
    EXPECT_TRUE(failsAs(ErrorCode::WordUnknown, checkTemplate(text)));
    text.subject.clear();
    text.body = u"{{#given}}never closed"_s;
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, checkTemplate(text)));
}

} // namespace

} // namespace Demitasse
