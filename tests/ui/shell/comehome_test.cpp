// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/comehome.h"

#include <QPromise>

#include <memory>
#include <thread>

#include <gtest/gtest.h>

using namespace Demitasse;

namespace {

class ComeHomeTest : public testing::Test
{
protected:
    void hear(QFuture<int> future)
    {
        comeHome(std::move(future), &home, [this](int value) {
            heard.append(value);
            thread = std::this_thread::get_id();
        });
    }

    QObject home;
    QList<int> heard;
    std::thread::id thread;
};

TEST_F(ComeHomeTest, CallsNobodyBeforeItReturns)
{
    hear(QtFuture::makeReadyValueFuture(1));
    EXPECT_TRUE(heard.isEmpty());
    QCoreApplication::processEvents();
    EXPECT_EQ(heard, QList<int> {1});
}

TEST_F(ComeHomeTest, KeepsTheOrderInWhichWasAnswered)
{
    QPromise<int> first;
    first.start();
    hear(first.future());
    std::thread([&first] {
        first.addResult(1);
        first.finish();
    }).join();
    hear(QtFuture::makeReadyValueFuture(2));
    QCoreApplication::processEvents();
    EXPECT_EQ(heard, (QList<int> {1, 2}));
    EXPECT_EQ(thread, std::this_thread::get_id());
}

TEST_F(ComeHomeTest, CallsNobodyForOneWhoIsGone)
{
    auto gone = std::make_unique<QObject>();
    comeHome(QtFuture::makeReadyValueFuture(1), gone.get(), [this](int value) { heard.append(value); });
    gone.reset();
    QCoreApplication::processEvents();
    EXPECT_TRUE(heard.isEmpty());
}

} // namespace
