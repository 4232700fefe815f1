// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/workplaceorder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

WorkplaceFacet facetNamed(const QString &name)
{
    WorkplaceFacet facet;
    facet.facet = name;
    return facet;
}

TEST(FacetColumns, KnownOnesFirstAndEachOnce)
{
    const QStringList columns
        = facetColumns({facetNamed(u"Café"_s), facetNamed(u"norms"_s), facetNamed(u"Dogs"_s), facetNamed(u"CAFE"_s), {}});
    EXPECT_EQ(columns.size(), 8);
    EXPECT_EQ(columns.first(), u"team-size"_s);
    EXPECT_EQ(columns.mid(6), (QStringList {u"Café"_s, u"Dogs"_s}));
    EXPECT_EQ(columnOf(columns, u"cafe"_s), 6);
    EXPECT_EQ(columnOf(columns, u"Office"_s), 3);
    EXPECT_EQ(columnOf(columns, u"Noise"_s), -1);
}

TEST(WorkplaceOrder, PutsOneTitleOfSeveralEmployersTogether)
{
    QList<Position> positions {{u"Zeta"_s, u"Analyst"_s, u"Ann"_s}, {u"Éole"_s, u"Designer"_s, u"Bea"_s},
        {u"Acme"_s, {}, u"Cy"_s}, {{}, u"analyst"_s, u"Dee"_s}, {u"Acme"_s, u"ANALYST"_s, u"Eve"_s}};
    const auto people = [&positions](WorkplaceOrder order) {
        std::ranges::sort(positions,
            [order](const Position &one, const Position &other) { return standsBefore(one, other, order); });
        QStringList names;
        for (const Position &position : std::as_const(positions))
            names.append(position.person);
        return names;
    };
    EXPECT_EQ(people(WorkplaceOrder::Employer), (QStringList {u"Eve"_s, u"Cy"_s, u"Bea"_s, u"Ann"_s, u"Dee"_s}));
    EXPECT_EQ(people(WorkplaceOrder::Title), (QStringList {u"Eve"_s, u"Ann"_s, u"Dee"_s, u"Bea"_s, u"Cy"_s}));
}

} // namespace
