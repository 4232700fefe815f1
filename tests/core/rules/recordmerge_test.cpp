// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/recordmerge.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const ReplicaId A {QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
const ReplicaId B {QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};

Edit at(int second, ReplicaId replica)
{
    return {QDateTime::fromSecsSinceEpoch(1'700'000'000 + second, QTimeZone::UTC), replica};
}

Record contact()
{
    Record record {u"contact"_s, u"x"_s, true, {at(0, A)}, {}};
    for (const QString &field : {u"given"_s, u"family"_s, u"full_name"_s, u"role"_s, u"city"_s})
        record.fields.insert(field, {u""_s, {}});
    record.fields.insert(u"modified_at"_s, {u"0"_s, {}});
    return record;
}

void edit(Record &record, const QString &field, const QString &value, const Edit &edit)
{
    record.fields[field].value = value;
    record.fields[field].edits.append(edit);
}

void remove(Record &record, const Edit &edit)
{
    record.exists = false;
    record.existence.append(edit);
}

QString valueIn(const MergedRecord &merged, const QString &field)
{
    return merged.record.fields[field].value.value_or(u"(none)"_s);
}

/// Both ways, and again: all must say the same.
MergedRecord mergedBothWays(const Record &ours, const Record &theirs)
{
    MergedRecord one = mergeRecords(ours, theirs);
    const MergedRecord other = mergeRecords(theirs, ours);
    EXPECT_EQ(one.record.exists, other.record.exists);
    for (const QString &field : one.record.fields.keys())
        EXPECT_EQ(valueIn(one, field), valueIn(other, field)) << field.toStdString();
    EXPECT_FALSE(mergeRecords(one.record, theirs).changed);
    EXPECT_FALSE(mergeRecords(one.record, other.record).changed);
    EXPECT_FALSE(mergeRecords(other.record, one.record).changed);
    return one;
}

TEST(RecordMerge, TakesTheLaterEditOfEachField)
{
    Record ours = contact();
    Record theirs = contact();
    edit(ours, u"role"_s, u"Director"_s, at(10, A));
    edit(theirs, u"role"_s, u"Analyst"_s, at(20, B));
    edit(ours, u"city"_s, u"Ottawa"_s, at(40, A));
    edit(theirs, u"city"_s, u"Toronto"_s, at(30, B));
    const MergedRecord merged = mergedBothWays(ours, theirs);
    EXPECT_TRUE(merged.changed);
    EXPECT_EQ(valueIn(merged, u"role"_s), u"Analyst"_s);
    EXPECT_EQ(valueIn(merged, u"city"_s), u"Ottawa"_s);
    ASSERT_EQ(merged.conflicts.size(), 2);
    EXPECT_TRUE(std::ranges::contains(
        merged.conflicts, RecordConflict {u"role"_s, u"Director"_s, u"Analyst"_s, true, at(10, A).at, at(20, B).at}));
    EXPECT_EQ(merged.record.fields[u"role"_s].edits.last(), at(20, B));
}

TEST(RecordMerge, SeesNoConflictWhereOneSideKnewTheOther)
{
    Record ours = contact();
    edit(ours, u"role"_s, u"Director"_s, at(10, A));
    Record theirs = ours;
    edit(theirs, u"role"_s, u"Analyst"_s, at(20, B));
    EXPECT_TRUE(mergedBothWays(ours, theirs).conflicts.isEmpty());
    EXPECT_TRUE(mergeRecords(theirs, ours).conflicts.isEmpty());
    EXPECT_FALSE(mergeRecords(theirs, ours).changed);
    EXPECT_TRUE(mergedBothWays(contact(), ours).conflicts.isEmpty());
}

TEST(RecordMerge, KeepsTogetherWhatBelongsTogether)
{
    Record ours = contact();
    Record theirs = contact();
    edit(ours, u"given"_s, u"Ann"_s, at(10, A));
    edit(ours, u"full_name"_s, u"Ann Bee"_s, at(10, A));
    edit(theirs, u"family"_s, u"Cee"_s, at(20, B));
    const MergedRecord merged = mergedBothWays(ours, theirs);
    EXPECT_EQ(valueIn(merged, u"given"_s), QString());
    EXPECT_EQ(valueIn(merged, u"family"_s), u"Cee"_s);
    EXPECT_EQ(valueIn(merged, u"full_name"_s), QString());
}

TEST(RecordMerge, LetsALaterEditOutweighARemoval)
{
    Record ours = contact();
    Record theirs = contact();
    remove(ours, at(10, A));
    EXPECT_FALSE(mergedBothWays(ours, theirs).record.exists);
    edit(theirs, u"role"_s, u"Analyst"_s, at(20, B));
    const MergedRecord kept = mergedBothWays(ours, theirs);
    EXPECT_TRUE(kept.record.exists);
    EXPECT_EQ(valueIn(kept, u"role"_s), u"Analyst"_s);
    ASSERT_FALSE(kept.conflicts.isEmpty());
    remove(ours, at(30, A));
    EXPECT_FALSE(mergedBothWays(ours, theirs).record.exists);
}

TEST(RecordMerge, OnlyLetsGrowWhatOnlyGrows)
{
    Record ours = contact();
    Record theirs = contact();
    ours.fields[u"sequence"_s] = {u"9"_s, {}};
    theirs.fields[u"sequence"_s] = {u"10"_s, {}};
    theirs.fields[u"modified_at"_s].value = u"5"_s;
    const MergedRecord merged = mergedBothWays(ours, theirs);
    EXPECT_EQ(valueIn(merged, u"sequence"_s), u"10"_s);
    EXPECT_EQ(valueIn(merged, u"modified_at"_s), u"5"_s);
}

TEST(RecordMerge, PrefersWhatIsThereWhereNobodyEverEdited)
{
    Record ours = contact();
    Record theirs = contact();
    ours.existence = {Edit()};
    theirs.existence = {Edit {Edit().at, B}};
    theirs.fields[u"role"_s].value = u"Student"_s;
    const MergedRecord merged = mergedBothWays(ours, theirs);
    EXPECT_EQ(valueIn(merged, u"role"_s), u"Student"_s);
    EXPECT_TRUE(merged.conflicts.isEmpty());
}

} // namespace
