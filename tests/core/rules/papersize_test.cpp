// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/papersize.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(PaperSize, FollowsTheRegionAndThenTheZone)
{
    const struct
    {
        QString region;
        QString zone;
        Paper paper;
    } cases[] = {
        {u"ca-on"_s, u"Europe/Paris"_s, Paper::Letter},
        {u"us"_s, {}, Paper::Letter},
        {{}, u"America/Toronto"_s, Paper::Letter},
        {{}, u"America/St_Johns"_s, Paper::Letter},
        {{}, u"America/Sao_Paulo"_s, Paper::A4},
        {{}, u"Europe/Paris"_s, Paper::A4},
        {{}, u"Asia/Manila"_s, Paper::Letter},
        {{}, u"UTC"_s, Paper::A4},
        {{}, {}, Paper::Letter},
    };
    for (const auto &its : cases)
        EXPECT_EQ(usualPaper(its.region, its.zone), its.paper) << qPrintable(its.region + its.zone);
}

} // namespace
