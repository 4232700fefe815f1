// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactcsv.h"
#include "tests/core/exchange/endlessfile.h"

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray numberedRow(int row)
{
    const QByteArray number = QByteArray::number(row);
    return row == 0 ? QByteArray("First Name,Last Name,Email,Company,Title,Notes\n")
                    : "Zoë " + number + ",O'Connor,zoe" + number + "@example.org,\"Acme, Inc\",Analyst,\"two\n"
            + QByteArray(300, '.') + "\"\n";
}

TEST(CsvStream, HundredThousandRowsInFlatMemory)
{
    const int rows = Sanitized ? 10'000 : 100'000;
    EndlessFile in(rows, numberedRow);
    int taken = 0;
    MemoryGrowth memory;
    const ContactSink sink{[&](ContactCandidate &&candidate) {
                               if (++taken % 1'000 == 0)
                                   memory.look();
                               return candidate.line == 2 * taken;
                           },
        [](RejectedRow &&) { return false; }};
    const auto before = std::chrono::steady_clock::now();
    ASSERT_TRUE(readContactCsv(in, sink).has_value());
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
    std::cout << rows << " rows, " << in.bytesGiven() / 1024 << " kB read in " << took.count() << " ms, memory grew by "
              << memory.kilobytes() << " kB\n";
    EXPECT_EQ(taken, rows);
    EXPECT_LT(memory.kilobytes(), Sanitized ? 1024 * 1024 : 8 * 1024);
    EXPECT_LT(took.count(), 60'000);
}

} // namespace
