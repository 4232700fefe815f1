// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workflow/bundlecopies.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Two copies that hold the same: Priya nowhere, Tom in Health, Ada in the Ministry, Bo in the Bureau.
class BundleWorkplacesTest : public ::testing::Test
{
protected:
    BundleWorkplacesTest()
    {
        for (const auto &[name, organization] : {std::pair {u"Priya"_s, QString()}, {u"Tom"_s, u"Health"_s},
                 {u"Ada"_s, u"Ministry"_s}, {u"Bo"_s, u"Bureau"_s}})
            people.insert(name, add(name, organization));
        b.take(a.file());
    }
    ContactId add(const QString &name, const QString &organization)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.organization = organization;
        return valueOf(a.desk().pipeline.add(draft)).contact.id;
    }
    static OrganizationId named(WorkspaceCopy &copy, const QString &name)
    {
        const OrganizationTree tree = valueOf(copy.desk().organizations.tree());
        for (const qsizetype place : tree.flattened()) {
            if (tree.at(place).organization.name == name)
                return tree.at(place).organization.id;
        }
        return {};
    }
    void merge(WorkspaceCopy &copy, const QString &kept, const QString &other)
    {
        clock.advance(std::chrono::minutes(1));
        EXPECT_TRUE(succeeded(copy.desk().organizations.merge(named(copy, kept), named(copy, other))));
    }
    void put(WorkspaceCopy &copy, const QString &person, const QString &organization)
    {
        clock.advance(std::chrono::minutes(1));
        ContactDraft draft = draftOf(valueOf(copy.desk().pipeline.view(people.value(person))));
        draft.organization = organization;
        valueOf(copy.desk().pipeline.edit(draft));
    }
    QString where(WorkspaceCopy &copy, const QString &person)
    {
        return valueOf(copy.desk().pipeline.view(people.value(person))).organization;
    }
    /// Both take what the other has, and then there is nothing left to take.
    void exchange()
    {
        const BundleFile fromA = a.file();
        const BundleFile fromB = b.file();
        EXPECT_TRUE(b.take(fromA).conflicts.isEmpty());
        EXPECT_TRUE(a.take(fromB).conflicts.isEmpty());
        EXPECT_TRUE(sameAs(a.dump(), b.dump())) << "each decided by itself";
        for (WorkspaceCopy *copy : {&a, &b}) {
            EXPECT_EQ(copy->take(copy == &a ? b.file() : a.file()).total().updated, 0);
            EXPECT_TRUE(valueOf(copy->desk().safekeeping.check(false)).isEmpty());
        }
    }

    FakeClock clock;
    WorkspaceCopy a {clock, 1};
    WorkspaceCopy b {clock, 2};
    QMap<QString, ContactId> people;
};

TEST_F(BundleWorkplacesTest, FollowAMergeToTheOrganizationThatRemained)
{
    merge(a, u"Ministry"_s, u"Health"_s);
    put(b, u"Priya"_s, u"Health"_s);
    exchange();
    EXPECT_EQ(where(a, u"Priya"_s), u"Ministry"_s);
    EXPECT_EQ(where(b, u"Tom"_s), u"Ministry"_s);
    EXPECT_TRUE(named(b, u"Health"_s).isNull());
}

TEST_F(BundleWorkplacesTest, FollowSeveralMergesWhoeverMadeThemLast)
{
    put(b, u"Priya"_s, u"Health"_s);
    merge(a, u"Ministry"_s, u"Health"_s);
    merge(a, u"Bureau"_s, u"Ministry"_s);
    exchange();
    EXPECT_EQ(where(a, u"Priya"_s), u"Bureau"_s);
    EXPECT_EQ(where(b, u"Ada"_s), u"Bureau"_s);
}

TEST_F(BundleWorkplacesTest, AreWhereTheyWereWhenTheBundleIsTakenBack)
{
    merge(a, u"Ministry"_s, u"Health"_s);
    put(b, u"Priya"_s, u"Health"_s);
    const BundleFile fromA = a.file();
    const QStringList before = b.dump();
    b.take(fromA);
    EXPECT_EQ(where(b, u"Priya"_s), u"Ministry"_s);
    EXPECT_EQ(valueOf(b.desk().undoing.undo()).kind, GroupKind::BundleImported);
    EXPECT_TRUE(sameAs(before, b.dump()));
    EXPECT_EQ(where(b, u"Priya"_s), u"Health"_s);
}

TEST_F(BundleWorkplacesTest, ComeBackWhenTheyWereRemovedAndNothingRemains)
{
    put(a, u"Tom"_s, QString());
    b.take(a.file());
    EXPECT_TRUE(succeeded(a.desk().organizations.remove(named(a, u"Health"_s))));
    put(b, u"Priya"_s, u"Health"_s);
    exchange();
    EXPECT_EQ(where(a, u"Priya"_s), u"Health"_s);
    EXPECT_EQ(where(b, u"Priya"_s), u"Health"_s);
}

TEST_F(BundleWorkplacesTest, AreTheSameWhenEachCopyMergedThemTheOtherWayRound)
{
    merge(a, u"Ministry"_s, u"Health"_s);
    merge(b, u"Health"_s, u"Ministry"_s);
    exchange();
    EXPECT_FALSE(where(a, u"Tom"_s).isEmpty());
    EXPECT_EQ(where(a, u"Tom"_s), where(a, u"Ada"_s));
    EXPECT_EQ(where(a, u"Tom"_s), where(b, u"Tom"_s));
}

} // namespace
