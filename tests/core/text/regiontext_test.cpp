// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/regiontext.h"

#include <gtest/gtest.h>

#include <QDir>

using namespace Demitasse;
using namespace Qt::StringLiterals;

TEST(RegionText, NamesEveryRegionWhoseHolidaysAreKnown)
{
    const QStringList regions = QDir(QStringLiteral(DEMITASSE_SOURCE_DIR "/resources/holidays")).entryList(QDir::Files);
    EXPECT_EQ(regions.size(), 14);
    for (const QString &region : regions)
        EXPECT_NE(regionText(region), region) << region.toStdString();
    EXPECT_EQ(regionText(u"nowhere"_s), u"nowhere"_s);
}
