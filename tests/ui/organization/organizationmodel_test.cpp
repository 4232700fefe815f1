// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationmodel.h"

#include "core/domain/idgenerator.h"
#include "tests/support/fakeclock.h"
#include "ui/organization/organizationtreeview.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class OrganizationModelTest : public ::testing::Test
{
protected:
    OrganizationId add(const QString &name, const std::optional<OrganizationId> &parent = std::nullopt)
    {
        Organization organization;
        organization.id = ids.next<OrganizationId>();
        organization.name = name;
        organization.parent = parent;
        organizations.append(organization);
        return organization.id;
    }
    void show() { model.setTree(OrganizationTree(organizations)); }

    FakeClock clock;
    IdGenerator ids {clock, 7};
    QList<Organization> organizations;
    OrganizationModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(OrganizationModelTest, WhatIsOpenAndChosenStaysSoInANewTree)
{
    const OrganizationId health = add(u"Health"_s);
    const OrganizationId policy = add(u"Policy"_s, health);
    const OrganizationId transit = add(u"Transit"_s);
    add(u"Rail"_s, transit);
    show();
    OrganizationTreeView view(model);
    view.expand(model.indexOf(health));
    view.setCurrentIndex(model.indexOf(policy));
    add(u"Agency"_s);
    add(u"Buses"_s, transit);
    organizations[0].name = u"Ministry of Health"_s;
    show();
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.indexOf(health).row(), 1);
    EXPECT_TRUE(view.isExpanded(model.indexOf(health)));
    EXPECT_FALSE(view.isExpanded(model.indexOf(transit)));
    EXPECT_EQ(view.currentId(), policy);
    organizations.removeAt(1);
    show();
    EXPECT_EQ(model.rowCount(model.indexOf(health)), 0);
    organizations.clear();
    show();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(OrganizationModelTest, SaysHowManyAreThereAndWhereItStands)
{
    const OrganizationId health = add(u"Health"_s);
    const OrganizationId policy = add(u"Policy <b>"_s, health);
    model.setTree(OrganizationTree(organizations, {{health, 1}, {policy, 2}}));
    const QModelIndex top = model.indexOf(health);
    EXPECT_EQ(top.data(OrganizationModel::CountRole).toString(), u"3"_s);
    EXPECT_EQ(top.data(Qt::AccessibleTextRole).toString(), u"Health, 1 person, 2 in its units"_s);
    const QModelIndex unit = model.index(0, 0, top);
    EXPECT_EQ(model.idAt(unit), policy);
    EXPECT_EQ(unit.parent(), top);
    EXPECT_TRUE(unit.data(Qt::ToolTipRole).toString().contains(u"Policy &lt;b&gt; — Health"_s));
    EXPECT_EQ(model.depth(), 2);
}

} // namespace
