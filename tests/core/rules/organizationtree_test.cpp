// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/organizationtree.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

OrganizationId idOf(int number)
{
    return OrganizationId::fromText(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0')));
}

/// "Health 3; .Policy 2; ..Research; Transit": dots say how deep, a number how many people are right there. The ids
/// count from 1.
OrganizationTree treeOf(const QString &notation)
{
    QList<Organization> organizations;
    QHash<OrganizationId, int> people;
    QList<OrganizationId> way;
    for (const QString &part : notation.split(u';', Qt::SkipEmptyParts)) {
        QString name = part.trimmed();
        const qsizetype depth = name.indexOf(QRegularExpression(u"[^.]"_s));
        name.remove(0, depth);
        const OrganizationId id = idOf(static_cast<int>(organizations.size()) + 1);
        if (name.back().isDigit()) {
            people.insert(id, name.section(u' ', -1).toInt());
            name = name.section(u' ', 0, -2);
        }
        way.resize(depth);
        Organization organization;
        organization.id = id;
        organization.name = name;
        if (!way.isEmpty())
            organization.parent = way.last();
        way.append(id);
        organizations.append(organization);
    }
    return OrganizationTree(organizations, people);
}

QString notationOf(const OrganizationTree &tree)
{
    QStringList parts;
    for (const qsizetype place : tree.flattened()) {
        const OrganizationNode &node = tree.at(place);
        parts.append(QString(tree.wayTo(place).size() - 1, u'.') + node.organization.name
            + (node.people ? u" %1"_s.arg(node.people) : QString()));
    }
    return parts.join(u"; "_s);
}

OrganizationId named(const OrganizationTree &tree, const QString &name)
{
    for (const qsizetype place : tree.flattened()) {
        if (tree.at(place).organization.name == name)
            return tree.at(place).organization.id;
    }
    return {};
}

struct OrderCase
{
    QString given;
    QString shown;
};

class OrganizationOrder : public ::testing::TestWithParam<OrderCase>
{
};

TEST_P(OrganizationOrder, IsByNameHoweverWrittenWithUnitsRightAfter)
{
    EXPECT_EQ(notationOf(treeOf(GetParam().given)), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(Table, OrganizationOrder,
    ::testing::Values(OrderCase {u""_s, u""_s}, OrderCase {u"Transit; Health"_s, u"Health; Transit"_s},
        OrderCase {u"école; Eagle; zoo"_s, u"Eagle; école; zoo"_s},
        OrderCase {u"Transit; .Rail; .Bus; Health; .Policy; ..Research"_s,
            u"Health; .Policy; ..Research; Transit; .Bus; .Rail"_s}));

TEST(OrganizationTreeRules, CountsPeopleBelow)
{
    const OrganizationTree tree = treeOf(u"Health 3; .Policy 2; ..Research 4; .Labs; Transit 1"_s);
    const auto below = [&tree](const QString &name) { return tree.at(tree.placeOf(named(tree, name))).peopleBelow; };
    EXPECT_EQ(below(u"Health"_s), 6);
    EXPECT_EQ(below(u"Policy"_s), 4);
    EXPECT_EQ(below(u"Research"_s), 0);
    EXPECT_EQ(below(u"Transit"_s), 0);
}

TEST(OrganizationTreeRules, ShowsEveryOrganizationOnceWhateverIsStored)
{
    QList<Organization> organizations;
    for (int number = 1; number <= 5; ++number) {
        Organization organization;
        organization.id = idOf(number);
        organization.name = QString::number(number);
        organizations.append(organization);
    }
    organizations[0].parent = idOf(3); // hangs below the circle 2, 3, 4
    organizations[1].parent = idOf(4);
    organizations[2].parent = idOf(2);
    organizations[3].parent = idOf(3);
    organizations[4].parent = idOf(99);
    const OrganizationTree tree(organizations);
    EXPECT_EQ(tree.flattened().size(), 5);
    EXPECT_EQ(tree.unitsOf(-1).size(), 2);
    EXPECT_EQ(tree.at(tree.placeOf(idOf(1))).parent, tree.placeOf(idOf(3)));
    organizations[0].parent = idOf(1);
    EXPECT_EQ(OrganizationTree(organizations).flattened().size(), 5);
}

struct StandCase
{
    QString organization;
    QString name;
    QString parent;
    std::optional<ErrorCode> refused;
};

class OrganizationStand : public ::testing::TestWithParam<StandCase>
{
};

TEST_P(OrganizationStand, IsRefusedInCirclesAndBesideItsName)
{
    const OrganizationTree tree = treeOf(u"Health; .Policy; ..Research; .Labs; Transit; .policy"_s);
    const auto &[organization, name, parent, refused] = GetParam();
    const OrganizationId id = organization == u"?"_s ? idOf(99) : named(tree, organization);
    std::optional<OrganizationId> under;
    if (!parent.isEmpty())
        under = parent == u"?"_s ? idOf(98) : named(tree, parent);
    const Result<> may = mayStand(tree, id, name, under);
    EXPECT_EQ(may ? std::optional<ErrorCode> {} : std::optional(may.error().code), refused);
}

INSTANTIATE_TEST_SUITE_P(Table, OrganizationStand,
    ::testing::Values(StandCase {u"Policy"_s, u"Policy"_s, u"Health"_s, {}},
        StandCase {u"Policy"_s, u"POLICY"_s, u"Health"_s, {}}, StandCase {u"Policy"_s, u"Policy"_s, {}, {}},
        StandCase {u"Research"_s, u"Research"_s, u"Transit"_s, {}}, StandCase {{}, u"Rail"_s, u"Transit"_s, {}},
        StandCase {u"Health"_s, u"Health"_s, u"Health"_s, ErrorCode::OrganizationsCircle},
        StandCase {u"Health"_s, u"Health"_s, u"Research"_s, ErrorCode::OrganizationsCircle},
        StandCase {u"Policy"_s, u"Policy"_s, u"Transit"_s, ErrorCode::OrganizationThere},
        StandCase {u"Labs"_s, u"Pólicy"_s, u"Health"_s, ErrorCode::OrganizationThere},
        StandCase {{}, u"transit"_s, {}, ErrorCode::OrganizationThere},
        StandCase {{}, {}, u"Transit"_s, ErrorCode::ValueMissing},
        StandCase {u"?"_s, u"Any"_s, {}, ErrorCode::NoSuchOrganization},
        StandCase {{}, u"Any"_s, u"?"_s, ErrorCode::NoSuchOrganization}));

struct FindCase
{
    QString text;
    QString found;
};

class OrganizationFinding : public ::testing::TestWithParam<FindCase>
{
};

TEST_P(OrganizationFinding, LooksAtTheNameAndAtWhatItBelongsTo)
{
    const OrganizationTree tree = treeOf(u"Ministry of Health 2; .Policy Branch 1; ..Research; Transit; .Policy"_s);
    const QList<OrganizationId> ids = organizationsMatching(tree, GetParam().text);
    EXPECT_EQ(notationOf(tree.narrowed(ids)), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Table, OrganizationFinding,
    ::testing::Values(FindCase {u"nobody"_s, {}},
        FindCase {u"POLICY"_s, u"Ministry of Health 2; .Policy Branch 1; Transit; .Policy"_s},
        FindCase {u"health policy"_s, u"Ministry of Health 2; .Policy Branch 1"_s},
        FindCase {u"resea"_s, u"Ministry of Health 2; .Policy Branch 1; ..Research"_s}));

struct MergeCase
{
    QString before;
    QString kept;
    QString other;
    QString after;
};

class OrganizationMerging : public ::testing::TestWithParam<MergeCase>
{
};

TEST_P(OrganizationMerging, KeepsEverybodyAndLosesOneOfTwo)
{
    const auto &[before, kept, other, after] = GetParam();
    const OrganizationTree tree = treeOf(before);
    const OrganizationMerge merge
        = organizationMerge(tree, tree.placeOf(named(tree, kept)), tree.placeOf(named(tree, other)));
    QHash<OrganizationId, Organization> there;
    QHash<OrganizationId, int> people;
    for (const qsizetype place : tree.flattened()) {
        there.insert(tree.at(place).organization.id, tree.at(place).organization);
        people[tree.at(place).organization.id] = tree.at(place).people;
    }
    for (const auto &move : merge.moves)
        there[move.organization].parent = move.parent;
    for (const auto &emptied : merge.emptied) {
        people[emptied.into] += people.take(emptied.organization);
        there.remove(emptied.organization);
    }
    EXPECT_EQ(notationOf(OrganizationTree(there.values(), people)), after);
}

INSTANTIATE_TEST_SUITE_P(Table, OrganizationMerging,
    ::testing::Values(MergeCase {u"Health 1; MoH 2"_s, u"Health"_s, u"MoH"_s, u"Health 3"_s},
        MergeCase {u"Health; .Policy 1; MoH; .POLICY 2; ..Research 3; .Labs 1"_s, u"Health"_s, u"MoH"_s,
            u"Health; .Labs 1; .Policy 3; ..Research 3"_s},
        MergeCase {u"Health 1; .Policy 2; ..Research 3"_s, u"Health"_s, u"Policy"_s, u"Health 3; .Research 3"_s},
        MergeCase {u"Health 1; .Policy 2; ..Research 3; .Labs 1"_s, u"Policy"_s, u"Health"_s,
            u"Policy 3; .Labs 1; .Research 3"_s},
        MergeCase {u"City; .Health 1; ..Policy 2; ...Research 3"_s, u"Research"_s, u"Health"_s,
            u"City; .Research 4; ..Policy 2"_s},
        MergeCase {u"Old 1; .Unit 2; ..Kept 3; ...Unit 4; .Labs"_s, u"Kept"_s, u"Old"_s, u"Kept 4; .Labs; .Unit 6"_s},
        MergeCase {u"Kept; .Unit; ..Other 1; ...Unit 2; ...Rest"_s, u"Kept"_s, u"Other"_s,
            u"Kept 1; .Rest; .Unit 2"_s}));

TEST(OrganizationTreeRules, TenThousandStayQuick)
{
    QList<Organization> organizations;
    for (int number = 1; number <= 10'000; ++number) {
        Organization organization;
        organization.id = idOf(number);
        organization.name = u"Organization %1"_s.arg(number);
        if (number > 100)
            organization.parent = idOf(number / 10);
        organizations.append(organization);
    }
    QElapsedTimer timer;
    timer.start();
    const OrganizationTree tree(organizations);
    EXPECT_EQ(tree.narrowed(organizationsMatching(tree, u"organization 99"_s)).flattened().isEmpty(), false);
    EXPECT_EQ(tree.flattened().size(), 10'000);
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 2000);
}

} // namespace
