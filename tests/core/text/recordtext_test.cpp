// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/recordtext.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(RecordText, SaysWhatEachKindOfValueMeans)
{
    const QHash<QString, QString> names {{u"org-1"_s, u"Ministry of Health"_s}, {u"c-1"_s, u"Priya Raman"_s}};
    const struct
    {
        const char *field;
        const char *value;
        QString text;
    } cases[] {
        {"role", "Policy\n analyst", u"Policy analyst"_s},
        {"stage", "followed-up", u"Followed up"_s},
        {"stage", "a word of later", u"a word of later"_s},
        {"emails", R"(["a@example.org","b@example.org"])", u"a@example.org, b@example.org"_s},
        {"offers", R"(["insider-view"])", u"Has an insider’s view"_s},
        {"organization_id", "org-1", u"Ministry of Health"_s},
        {"organization_id", "nobody", QString()},
        {"contacts", R"(["c-1 accepted"])", u"Priya Raman"_s},
        {"held_until", "2026-12-03", u"3 Dec 2026"_s},
        {"start_time", "09:30:00", u"09:30"_s},
        {"zone", "America/Toronto", u"Toronto"_s},
        {"minutes", "20", u"20"_s},
        {"exists", "1", u"yes"_s},
        {"tz_version", "2026c", QString()},
    };
    for (const auto &one : cases) {
        EXPECT_EQ(recordValueText(QString::fromLatin1(one.field), QString::fromLatin1(one.value), names), one.text)
            << one.field;
    }
    EXPECT_EQ(recordValueText(u"exists"_s, std::nullopt, names), u"removed"_s);
    EXPECT_EQ(recordValueText(u"role"_s, std::nullopt, names), QString());
}

TEST(RecordText, NamesFieldsThatMeanSomethingToPeople)
{
    EXPECT_EQ(recordFieldText(u"contact"_s, u"role"_s), u"Role"_s);
    EXPECT_EQ(recordFieldText(u"photo"_s, u"content"_s), u"Picture"_s);
    EXPECT_EQ(recordFieldText(u"note"_s, u"content"_s), u"Text"_s);
    EXPECT_EQ(recordFieldText(u"contact"_s, u"exists"_s), u"Is there"_s);
    EXPECT_TRUE(recordFieldText(u"meeting"_s, u"start_at"_s).isEmpty());
}

} // namespace
