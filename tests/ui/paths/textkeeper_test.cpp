// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/textkeeper.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(TextKeeperTest, StoresWhatWaitsWhenItGoesAndTellsNobody)
{
    QStringList stored;
    int told = 0;
    {
        TextKeeper keeper;
        keeper.take({}, [&stored](const QString &text) {
            stored.append(text);
            return QtFuture::makeReadyValueFuture(Result<> {});
        });
        keeper.edit(u"Two pages."_s);
        QObject::connect(&keeper, &TextKeeper::stateChanged, &keeper, [&told] { ++told; });
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(stored, QStringList {u"Two pages."_s});
    EXPECT_EQ(told, 0);
}

} // namespace
