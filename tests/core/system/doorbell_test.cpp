// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/doorbell.h"

#include <QUuid>

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

#ifdef Q_OS_LINUX

QString freshName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

TEST(DoorbellTest, NobodyListensUnderAFreshName)
{
    EXPECT_FALSE(Doorbell::ring(freshName(), {}));
}

TEST(DoorbellTest, WhoeverHungItHearsWhatIsSaid)
{
    const QString name = freshName();
    Doorbell bell = Doorbell::hang(name);
    ASSERT_TRUE(bell.isOpen());
    EXPECT_TRUE(Doorbell::ring(name, "come"));
    EXPECT_EQ(bell.answer(), "come");
    EXPECT_TRUE(Doorbell::ring(name, {}));
    EXPECT_EQ(bell.answer(), QByteArray());
}

TEST(DoorbellTest, ANameIsTakenOnceAndFreeAgainAfterwards)
{
    const QString name = freshName();
    {
        Doorbell first = Doorbell::hang(name);
        EXPECT_FALSE(Doorbell::hang(name).isOpen());
        const Doorbell moved = std::move(first);
        EXPECT_TRUE(moved.isOpen());
        EXPECT_TRUE(Doorbell::ring(name, {}));
    }
    EXPECT_FALSE(Doorbell::ring(name, {}));
    EXPECT_TRUE(Doorbell::hang(name).isOpen());
}

#endif

} // namespace

} // namespace Demitasse
