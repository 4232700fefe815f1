// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/mergeplan.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class MergePlanTest : public ::testing::Test
{
protected:
    MergePlanTest()
    {
        const QDateTime start(QDate(2026, 9, 1), QTime(9, 0), QTimeZone::UTC);
        kept.id = {QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        other.id = {QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        kept.created = kept.modified = start.addDays(2);
        other.created = start;
        other.modified = start.addDays(3);
    }

    MergeChoice choice(MergeField field, MergePreference preference = MergePreference::Newer) const
    {
        return mergePlan({kept, keptOrganization}, {other, otherOrganization}, preference)
            .value(static_cast<qsizetype>(field));
    }
    Contact result() const
    {
        return merged(
            kept, other, mergePlan({kept, keptOrganization}, {other, otherOrganization}, MergePreference::Newer));
    }

    Contact kept;
    Contact other;
    QString keptOrganization;
    QString otherOrganization;
};

TEST_F(MergePlanTest, TakesTheFullerName)
{
    other.given = u"Léanne"_s;
    other.family = kept.family = u"Nguyễn"_s;
    for (const QString &lesser : {u"L."_s, u"Leanne"_s, u""_s}) {
        kept.given = lesser;
        EXPECT_EQ(choice(MergeField::Name), (MergeChoice {MergeField::Name, MergeSide::Other, MergeReason::Fuller}))
            << qPrintable(lesser);
        EXPECT_EQ(result().given, u"Léanne"_s);
    }
    kept.given = u"Maya"_s;
    EXPECT_EQ(choice(MergeField::Name).reason, MergeReason::Newer);
    EXPECT_EQ(choice(MergeField::Name, MergePreference::Kept).side, MergeSide::Kept);
}

TEST_F(MergePlanTest, TakesWhatIsThereThenTheFullerThenTheNewer)
{
    kept.city = u"Ottawa"_s;
    EXPECT_EQ(choice(MergeField::City), (MergeChoice {MergeField::City, MergeSide::Kept, MergeReason::Only}));
    kept.role = u"Analyst"_s;
    other.role = u"Senior analyst"_s;
    EXPECT_EQ(choice(MergeField::Role), (MergeChoice {MergeField::Role, MergeSide::Other, MergeReason::Fuller}));
    other.role = u"Director"_s;
    EXPECT_EQ(choice(MergeField::Role), (MergeChoice {MergeField::Role, MergeSide::Other, MergeReason::Newer}));
    EXPECT_EQ(choice(MergeField::Role, MergePreference::Kept),
        (MergeChoice {MergeField::Role, MergeSide::Kept, MergeReason::Kept}));
    kept.organization = OrganizationId {QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    other.organization = OrganizationId {QUuid(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    keptOrganization = u"Acme Canada Inc."_s;
    otherOrganization = u"ACME"_s;
    EXPECT_EQ(choice(MergeField::Organization).reason, MergeReason::Fuller);
    EXPECT_EQ(result().organization, kept.organization);
    EXPECT_EQ(choice(MergeField::Zone).reason, MergeReason::Same);
}

TEST_F(MergePlanTest, UnitesListsByWhatTheyMeanAndKeepsBothRemarks)
{
    kept.emails = {u"priya@example.org"_s};
    other.emails = {u"PRIYA@example.org"_s, u"p@home.example"_s};
    kept.phones = {u"416 555-0100"_s};
    other.phones = {u"+1 (416) 555-0100"_s};
    kept.tags = {u"mentor"_s};
    other.tags = {u"Mentor"_s, u"alumni"_s};
    kept.remarks = u"Likes tea."_s;
    other.remarks = u"Has two dogs."_s;
    EXPECT_EQ(result().emails, QStringList({u"priya@example.org"_s, u"p@home.example"_s}));
    EXPECT_EQ(result().phones, QStringList({u"416 555-0100"_s}));
    EXPECT_EQ(result().tags, QStringList({u"mentor"_s, u"alumni"_s}));
    EXPECT_EQ(result().remarks, u"Likes tea.\n\nHas two dogs."_s);
    EXPECT_EQ(result().created, other.created);
}

TEST_F(MergePlanTest, GoesOnFromTheStageFurtherAlong)
{
    const struct
    {
        Stage kept;
        Stage other;
        Stage result;
    } cases[] = {{Stage::Invited, Stage::Met, Stage::Met}, {Stage::InTouch, Stage::Declined, Stage::InTouch},
        {Stage::FollowedUp, Stage::NoReply, Stage::NoReply}, {Stage::Scheduled, Stage::OnHold, Stage::Scheduled},
        {Stage::OnHold, Stage::Researching, Stage::OnHold}, {Stage::Declined, Stage::Scheduled, Stage::Scheduled}};
    for (const auto &[one, two, expected] : cases) {
        kept.stage = one;
        other.stage = two;
        for (Contact *contact : {&kept, &other})
            contact->heldFrom = contact->stage == Stage::OnHold ? std::optional(Stage::Invited) : std::nullopt;
        EXPECT_EQ(result().stage, expected) << qPrintable(word(one) + u' ' + word(two));
        EXPECT_EQ(result().heldFrom.has_value(), expected == Stage::OnHold);
    }
}

TEST_F(MergePlanTest, LetsNobodyIntroduceThemselvesAndArchivesOnlyBoth)
{
    kept.introducer = other.id;
    kept.introducerPermission = Permission::Yes;
    kept.archivedAt = kept.created;
    EXPECT_EQ(result().introducer, std::nullopt);
    EXPECT_EQ(result().introducerPermission, Permission::Unknown);
    EXPECT_EQ(result().archivedAt, std::nullopt);
    const ContactId third {QUuid(5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    other.introducer = third;
    other.archivedAt = other.created;
    EXPECT_EQ(result().introducer, third);
    EXPECT_TRUE(result().archivedAt.has_value());
}

} // namespace
