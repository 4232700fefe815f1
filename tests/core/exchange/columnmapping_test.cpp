// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/columnmapping.h"
#include "tests/core/exchange/contactdump.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

using enum ContactField;

struct MappingCase
{
    const char *name;
    QByteArray file;
    ColumnMapping mapping;
    QString rows;
};

void PrintTo(const MappingCase &test, std::ostream *out)
{
    *out << test.name;
}

class ColumnMappings : public ::testing::TestWithParam<MappingCase>
{
};

TEST_P(ColumnMappings, SayWhatColumnsHold)
{
    const ReadContacts read = readContacts(GetParam().file, GetParam().mapping);
    EXPECT_EQ(dump(read).section('\n'_L1, 2).trimmed(), GetParam().rows);
}

const RememberedColumns rememberedColumns{{{u"Mail"_s, u"Wer"_s, u"Wo"_s}, {u"email"_s, u"name"_s, u"ignore"_s}}};

INSTANTIATE_TEST_SUITE_P(Cases, ColumnMappings,
    ::testing::Values(
        MappingCase{"byHeading", "Wer,Mail\nAda Park,a@x.org\n", {{{u"wer "_s, WholeName}}, {}, true},
            u"2: given=Ada; family=Park; full=Ada Park; emails=a@x.org"_s},
        MappingCase{"byHeadingBelowAPreamble", "An export,of people\n\nWer,Was\nAda,Nurse\n",
            {{{u"Wer"_s, Given}, {u"Was"_s, Role}}, {}, true}, u"4: given=Ada; role=Nurse"_s},
        MappingCase{"byNumber", "alpha,beta\nAda,a@x.org\n", {{{u"1"_s, Given}, {u"2"_s, Email}}, {}, true},
            u"2: given=Ada; emails=a@x.org"_s},
        MappingCase{"headingBeforeNumber", "2,Name\nAda,Park\n", {{{u"2"_s, Given}}, {}, true},
            u"2: given=Ada; family=Park"_s},
        MappingCase{"againstTheHeading", "Name,Title\nAda,Ms\n", {{{u"title"_s, std::nullopt}}, {}, true},
            u"2: given=Ada; full=Ada"_s},
        MappingCase{"theRestByItsHeadings", "Prénom,Nom,Boulot\nLéa,Roy,Juriste\n", {{{u"Boulot"_s, Role}}, {}, true},
            u"2: given=Léa; family=Roy; role=Juriste"_s},
        MappingCase{"severalColumnsForOne", "Name,A,B\nAda,b@x.org,a@x.org\n",
            {{{u"B"_s, Email}, {u"A"_s, Email}}, {}, true}, u"2: given=Ada; full=Ada; emails=b@x.org a@x.org"_s},
        MappingCase{"noHeadings", "Ada,Park,a@x.org\nBea,Roy,b@x.org,extra\n",
            {{{u"1"_s, Given}, {u"2"_s, Family}, {u"3"_s, Email}}, {}, true},
            u"1: given=Ada; family=Park; emails=a@x.org\n2: given=Bea; family=Roy; emails=b@x.org"_s},
        MappingCase{"noHeadingsSaidSo", "Ada,Nurse\nBea,Clerk\n", {{{u"1"_s, Given}, {u"2"_s, Role}}, {}, false},
            u"1: given=Ada; role=Nurse\n2: given=Bea; role=Clerk"_s},
        MappingCase{"nothingThatNamesAnyone", "Name,Phone\nAda,555\n", {{{u"Name"_s, Role}}, {}, true},
            u"2: columns-unknown Name, Phone"_s},
        MappingCase{"remembered", "Wer,Wo,Mail\nAda,Bonn,a@x.org\n", {{}, rememberedColumns, true},
            u"2: given=Ada; full=Ada; emails=a@x.org"_s},
        MappingCase{"rememberedForTheseHeadingsOnly", "Wer,Mail\nAda,a@x.org\n", {{}, rememberedColumns, true},
            u"2: emails=a@x.org"_s},
        MappingCase{"choiceBeforeRemembered", "Wer,Wo,Mail\nAda,Bonn,a@x.org\n",
            {{{u"Wo"_s, City}}, rememberedColumns, true}, u"2: given=Ada; full=Ada; emails=a@x.org; city=Bonn"_s}),
    [](const auto &test) { return test.param.name; });

TEST(ColumnMapping, FailsForAColumnThatIsNotThereBeforeAnyRow)
{
    for (const QString &column : {u"Mial"_s, u"4"_s, u"0"_s}) {
        QByteArray bytes = "Name,Email,Town\nAda,a@x.org,Bonn\n";
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        int rows = 0;
        const ContactSink sink{[&rows](ContactCandidate &&) { return ++rows > 0; }, {}};
        const Result<ContactFileShape> shape = readContactCsv(in, sink, {{{column, Email}}, {}, true});
        ASSERT_FALSE(shape.has_value());
        EXPECT_EQ(shape.error(), (Error{ErrorCode::NoSuchColumn, {column, u"Name, Email, Town"_s}, {}}));
        EXPECT_EQ(rows, 0);
    }
}

TEST(ColumnMapping, ShowsWhatEachColumnHolds)
{
    const ReadContacts read = readContacts("Name,Size,Title\nAda,9,\nBea,9,Nurse\nCleo,8,Clerk\nDora,7,Nurse\nEva,6,\n");
    EXPECT_EQ(read.shape.columns,
        (QList<FileColumn>{{u"Name"_s, WholeName, {u"Ada"_s, u"Bea"_s, u"Cleo"_s}},
            {u"Size"_s, std::nullopt, {u"9"_s, u"8"_s, u"7"_s}},
            {u"Title"_s, RoleOrCourtesy, {u"Nurse"_s, u"Clerk"_s}}}));
    EXPECT_EQ(read.shape.unused(), QStringList{u"Size"_s});
    EXPECT_EQ(readContacts("Ada,Park,a@x.org\n").shape.columns.size(), 3) << "without headings too";
}

TEST(ColumnMapping, IsRememberedWhereverTheColumnsStand)
{
    const QList<FileColumn> columns{{u"Wer"_s, WholeName, {}}, {u"Wo"_s, {}, {}}, {u"Mail"_s, Email, {}}};
    const auto entry = rememberable(columns);
    ASSERT_TRUE(entry.has_value());
    EXPECT_EQ(*entry, std::pair(rememberedColumns.begin().key(), rememberedColumns.begin().value()));
    const auto recalled = recall({{entry->first, entry->second}}, {u"Mail"_s, u"Wo"_s, u"Wer"_s});
    EXPECT_EQ(recalled, (QList<std::optional<ContactField>>{Email, std::nullopt, WholeName}));
    EXPECT_FALSE(rememberable({{QString(), Given, {}}, {QString(), Email, {}}}).has_value());
}

TEST(ColumnMapping, HasAWordForEveryField)
{
    for (const ContactField field : allOf<ContactField>())
        EXPECT_EQ(*fromColumnWord(columnWord(field)), field);
    EXPECT_EQ(*fromColumnWord(columnWord(std::nullopt)), std::nullopt);
    const auto unknown = fromColumnWord(u"e-mail"_s);
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().code, ErrorCode::WordUnknown);
    EXPECT_TRUE(unknown.error().args.value(2).endsWith(u"remarks ignore"_s));
}

} // namespace
