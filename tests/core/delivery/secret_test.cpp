// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/secret.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(ASecret, IsKeptInOnePlace)
{
    EXPECT_TRUE(Secret().isEmpty());
    EXPECT_STREQ(Secret().octets(), "");
    const Secret secret(u"pä"_s);
    const Secret copy = secret;
    EXPECT_FALSE(copy.isEmpty());
    EXPECT_EQ(copy.octets(), secret.octets()) << "the same memory";
    EXPECT_STREQ(copy.octets(), "p\xc3\xa4");
    EXPECT_EQ(copy.text(), u"pä"_s);
    EXPECT_EQ(copy, Secret(QByteArrayView("p\xc3\xa4")));
    EXPECT_NE(copy, Secret(u"pa"_s));
}

} // namespace
