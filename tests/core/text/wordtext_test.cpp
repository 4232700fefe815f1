// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordtext.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Every word of a closed set has a text of its own that reads like a text and not like a word of a file.
template <class E> void expectTexts(QString (*text)(E))
{
    QSet<QString> seen;
    for (const E value : allOf<E>()) {
        const QString said = text(value);
        EXPECT_FALSE(said.isEmpty()) << qPrintable(word(value));
        EXPECT_TRUE(said.at(0).isUpper()) << qPrintable(said);
        EXPECT_FALSE(said.contains(u'%')) << qPrintable(said);
        seen.insert(said);
    }
    EXPECT_EQ(static_cast<size_t>(seen.size()), wordsOf<E>.size());
}

TEST(WordText, EveryWordHasItsOwnText)
{
    expectTexts(stageText);
    expectTexts(sourceText);
    expectTexts(warmthText);
    expectTexts(offerText);
    expectTexts(permissionText);
    expectTexts(modeText);
    expectTexts(meetingStatusText);
    expectTexts(attendeeStatusText);
    expectTexts(noteKindText);
    expectTexts(closingAskText);
    expectTexts(touchKindText);
    expectTexts(channelText);
    expectTexts(searchKindText);
}

struct GroupCase
{
    GroupKind kind;
    QStringList args;
    QString text;
};

class ChangeGroupText : public ::testing::TestWithParam<GroupCase>
{
};

TEST_P(ChangeGroupText, SaysWhatWasDone)
{
    ChangeGroup group;
    group.kind = GetParam().kind;
    group.args = GetParam().args;
    EXPECT_EQ(changeGroupText(group), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Kinds, ChangeGroupText,
    ::testing::Values(GroupCase {GroupKind::ContactAdded, {u"Priya Raman"_s}, u"Added Priya Raman"_s},
        GroupCase {GroupKind::ContactMoved, {u"Priya Raman"_s, u"in-touch"_s}, u"Moved Priya Raman to In touch"_s},
        GroupCase {GroupKind::ContactMoved, {u"Priya Raman"_s, u"retired"_s}, u"Moved Priya Raman to retired"_s},
        GroupCase {GroupKind::ContactMoved, {u"%2 Raman"_s, u"met"_s}, u"Moved %2 Raman to Met"_s},
        GroupCase {GroupKind::ContactsImported, {u"1"_s, u"a.csv"_s}, u"Imported one contact from a.csv"_s},
        GroupCase {
            GroupKind::ContactsImported, {u"12"_s, u"a.csv, b.csv"_s}, u"Imported 12 contacts from a.csv, b.csv"_s},
        GroupCase {GroupKind::ContactsImported, {u"0"_s}, u"Imported 0 contacts"_s},
        GroupCase {GroupKind::FavouriteAdded, {u"Why?"_s}, u"Made a favourite of “Why?”"_s},
        GroupCase {GroupKind::QuestionRemoved, {u"Why?"_s}, u"Took the question “Why?” out of the bank"_s},
        GroupCase {GroupKind::BundleImported, {u"7"_s, u"a.demitasse-bundle"_s}, u"Took in a.demitasse-bundle"_s},
        GroupCase {GroupKind::OrganizationMoved, {u"Finance"_s}, u"Moved Finance to the top"_s},
        GroupCase {GroupKind::OrganizationMoved, {u"Finance"_s, u"City Hall"_s}, u"Moved Finance under City Hall"_s},
        GroupCase {GroupKind::MeetingBooked, {u"Tom Okafor"_s}, u"Booked a meeting with Tom Okafor"_s},
        GroupCase {GroupKind::MeetingBooked, {u"Tom Okafor"_s, u"Priya Raman"_s},
            u"Booked a meeting with Tom Okafor and Priya Raman"_s},
        GroupCase {GroupKind::MeetingMoved, {{}, u"Priya Raman"_s}, u"Moved the meeting with Priya Raman"_s},
        GroupCase {GroupKind::MeetingPeopleChanged, {u"A"_s, u"B"_s, u"C"_s, u"D"_s},
            u"Changed who comes: A, B and 2 others"_s},
        GroupCase {GroupKind::NoteTaken, {}, u"Took a note"_s},
        GroupCase {GroupKind::ContactAdded, {}, u"Added someone"_s},
        GroupCase {GroupKind::StudentEdited, {}, u"Changed your details"_s},
        GroupCase {GroupKind::LetterWritten, {u"Priya Raman"_s}, u"Wrote a letter to Priya Raman"_s},
        GroupCase {GroupKind::LetterSentOff, {u"Priya Raman"_s, u"email"_s}, u"Sent the letter to Priya Raman"_s},
        GroupCase {GroupKind::TemplateSaved, {u"Mine"_s}, u"Kept the template “Mine”"_s},
        GroupCase {GroupKind::SampleAdded, {}, u"Added the sample"_s},
        GroupCase {GroupKind::Undone, {u"Priya Raman"_s, u"met"_s}, u"Took back a change: Priya Raman"_s},
        GroupCase {GroupKind::Undone, {u"12"_s, u"a.csv"_s}, u"Took back a change: a.csv"_s},
        GroupCase {GroupKind::Undone, {}, u"Took back a change"_s}));

TEST(ChangeGroupText, HasWordsForEveryKind)
{
    QSet<QString> seen;
    for (const GroupKind kind : allOf<GroupKind>()) {
        ChangeGroup group;
        group.kind = kind;
        group.args = {u"Ada"_s, u"met"_s};
        const QString text = changeGroupText(group);
        EXPECT_FALSE(text.isEmpty() || text.contains(u'%')) << qPrintable(text);
        seen.insert(text);
    }
    EXPECT_EQ(static_cast<size_t>(seen.size()), wordsOf<GroupKind>.size());
}

} // namespace
