// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class OrganizationsTest : public DeskTest
{
protected:
    ContactId addAt(const QString &name, const QString &organization, const QStringList &units = {})
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.organization = organization;
        draft.units = units;
        return valueOf(desk->pipeline.add(draft)).contact.id;
    }

    OrganizationId at(const QStringList &path)
    {
        const OrganizationTree tree = valueOf(desk->organizations.tree());
        qsizetype place = -1;
        for (const QString &name : path) {
            place = tree.unitNamed(place, name);
            if (place < 0)
                return {};
        }
        return tree.at(place).organization.id;
    }

    /// "Health 1 › Policy 2" for each organization.
    QStringList shape()
    {
        const OrganizationTree tree = valueOf(desk->organizations.tree());
        QStringList lines;
        for (const qsizetype place : tree.flattened())
            lines.append(u"%1 %2"_s.arg(tree.path(place).join(u" › "_s)).arg(tree.at(place).people));
        return lines;
    }

    /// Does it, undoes it, does it again: what is there then is what it was.
    void expectUndoable(GroupKind kind, const QStringList &before)
    {
        const QStringList after = shape();
        EXPECT_NE(after, before);
        EXPECT_EQ(valueOf(desk->undoing.undo()).kind, kind);
        EXPECT_EQ(shape(), before);
        EXPECT_EQ(valueOf(desk->undoing.redo()).kind, kind);
        EXPECT_EQ(shape(), after);
        reopen();
        EXPECT_EQ(shape(), after);
    }
};

TEST_F(OrganizationsTest, ShowsOneWithWhatIsAroundIt)
{
    const ContactId priya = addAt(u"Priya"_s, u"Health"_s, {u"Policy"_s});
    addAt(u"Tom"_s, u"Health"_s, {u"Policy"_s, u"Research"_s});
    const OrganizationView view = valueOf(desk->organizations.view(at({u"Health"_s, u"Policy"_s})));
    EXPECT_EQ(view.organization.name, u"Policy"_s);
    ASSERT_EQ(view.parents.size(), 1);
    EXPECT_EQ(view.parents.first().name, u"Health"_s);
    ASSERT_EQ(view.units.size(), 1);
    EXPECT_EQ(view.units.first().name, u"Research"_s);
    ASSERT_EQ(view.people.size(), 1);
    EXPECT_EQ(view.people.first().contact.id, priya);
    EXPECT_EQ(view.peopleBelow, 1);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchOrganization, desk->organizations.view(ids.next<OrganizationId>())));
}

TEST_F(OrganizationsTest, RenamesAndTellsWhoeverWorksThere)
{
    const ContactId tom = addAt(u"Tom"_s, u"Health"_s, {u"Policy"_s});
    addAt(u"Uma"_s, u"Transit"_s);
    const QStringList before = shape();
    const OrganizationId health = at({u"Health"_s});
    QList<QList<ContactId>> contacts;
    QList<QList<OrganizationId>> organizations;
    QObject::connect(
        &changes, &Changes::contactsChanged, &changes, [&](const QList<ContactId> &told) { contacts.append(told); });
    QObject::connect(&changes, &Changes::organizationsChanged, &changes,
        [&](const QList<OrganizationId> &told) { organizations.append(told); });
    EXPECT_TRUE(succeeded(desk->organizations.rename(health, u"  Ministry of\nHealth "_s)));
    EXPECT_EQ(valueOf(desk->pipeline.view(tom)).organizationParents, QStringList {u"Ministry of Health"_s});
    EXPECT_EQ(contacts, (QList<QList<ContactId>> {{tom}}));
    EXPECT_EQ(organizations, (QList<QList<OrganizationId>> {{health}}));
    valueOf(desk->undoing.undo());
    EXPECT_EQ(contacts, (QList<QList<ContactId>> {{tom}, {tom}}));
    EXPECT_EQ(organizations, (QList<QList<OrganizationId>> {{health}, {health}}));
    contacts.clear();
    organizations.clear();
    valueOf(desk->undoing.redo());
    EXPECT_EQ(contacts, (QList<QList<ContactId>> {{tom}}));
    changes.disconnect();
    expectUndoable(GroupKind::OrganizationRenamed, before);
}

TEST_F(OrganizationsTest, AnEqualNameMakesNoStep)
{
    addAt(u"Tom"_s, u"Health"_s);
    EXPECT_TRUE(succeeded(desk->organizations.rename(at({u"Health"_s}), u"Health"_s)));
    EXPECT_TRUE(succeeded(desk->organizations.move(at({u"Health"_s}), std::nullopt)));
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ContactAdded);
}

TEST_F(OrganizationsTest, MovesWithEverythingInIt)
{
    const ContactId tom = addAt(u"Tom"_s, u"Policy"_s, {u"Research"_s});
    addAt(u"Uma"_s, u"Health"_s);
    const QStringList before = shape();
    EXPECT_TRUE(succeeded(desk->organizations.move(at({u"Policy"_s}), at({u"Health"_s}))));
    EXPECT_EQ(shape(), (QStringList {u"Health 1"_s, u"Health › Policy 0"_s, u"Health › Policy › Research 1"_s}));
    EXPECT_EQ(valueOf(desk->pipeline.view(tom)).organizationParents, (QStringList {u"Health"_s, u"Policy"_s}));
    expectUndoable(GroupKind::OrganizationMoved, before);
    const OrganizationId policy = at({u"Health"_s, u"Policy"_s});
    const OrganizationId research = at({u"Health"_s, u"Policy"_s, u"Research"_s});
    EXPECT_TRUE(failsAs(ErrorCode::OrganizationsCircle, desk->organizations.move(policy, research)));
    EXPECT_TRUE(failsAs(ErrorCode::OrganizationsCircle, desk->organizations.move(policy, policy)));
    EXPECT_TRUE(succeeded(desk->organizations.move(policy, std::nullopt)));
    EXPECT_EQ(shape(), before);
}

TEST_F(OrganizationsTest, MergesPeopleAndUnitsInOneStep)
{
    const ContactId tom = addAt(u"Tom"_s, u"MoH"_s);
    addAt(u"Uma"_s, u"MoH"_s, {u"POLICY"_s});
    addAt(u"Vic"_s, u"MoH"_s, {u"Labs"_s});
    addAt(u"Wen"_s, u"Health"_s, {u"Policy"_s});
    const QStringList before = shape();
    const OrganizationId health = at({u"Health"_s});
    EXPECT_TRUE(succeeded(desk->organizations.merge(health, at({u"MoH"_s}))));
    EXPECT_EQ(shape(), (QStringList {u"Health 1"_s, u"Health › Labs 1"_s, u"Health › Policy 2"_s}));
    EXPECT_EQ(valueOf(desk->pipeline.view(tom)).contact.organization, health);
    expectUndoable(GroupKind::OrganizationsMerged, before);
    EXPECT_TRUE(failsAs(ErrorCode::UsageWrong, desk->organizations.merge(health, health)));
    EXPECT_TRUE(
        failsAs(ErrorCode::NoSuchOrganization, desk->organizations.merge(health, ids.next<OrganizationId>())));
}

TEST_F(OrganizationsTest, AUnitTakesThePlaceOfWhatItBelongedTo)
{
    addAt(u"Tom"_s, u"Health"_s);
    addAt(u"Uma"_s, u"Health"_s, {u"Policy"_s});
    const QStringList before = shape();
    EXPECT_TRUE(succeeded(desk->organizations.merge(at({u"Health"_s, u"Policy"_s}), at({u"Health"_s}))));
    EXPECT_EQ(shape(), QStringList {u"Policy 2"_s});
    expectUndoable(GroupKind::OrganizationsMerged, before);
}

TEST_F(OrganizationsTest, AddsAndRemovesWhatIsEmpty)
{
    addAt(u"Tom"_s, u"Health"_s);
    const QStringList before = shape();
    const OrganizationId health = at({u"Health"_s});
    const OrganizationId policy = valueOf(desk->organizations.add(u"Policy"_s, health));
    EXPECT_EQ(shape(), (QStringList {u"Health 1"_s, u"Health › Policy 0"_s}));
    expectUndoable(GroupKind::OrganizationAdded, before);
    const QStringList both = shape();
    EXPECT_TRUE(failsAs(ErrorCode::OrganizationThere, desk->organizations.add(u"policy"_s, health)));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->organizations.add(u" \n"_s, health)));
    EXPECT_TRUE(failsAs(ErrorCode::OrganizationNotEmpty, desk->organizations.remove(health)));
    EXPECT_TRUE(succeeded(desk->organizations.remove(policy)));
    EXPECT_EQ(shape(), before);
    expectUndoable(GroupKind::OrganizationRemoved, both);
    EXPECT_TRUE(failsAs(ErrorCode::OrganizationNotEmpty, desk->organizations.remove(health)));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchOrganization, desk->organizations.remove(policy)));
}

} // namespace
