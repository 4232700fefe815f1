// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactcsv.h"

#include <QFile>
#include <QIODevice>

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

// Makes its rows as they are read, so that only the reader's own memory is in play.
class EndlessContacts : public QIODevice
{
public:
    explicit EndlessContacts(int rows)
        : m_rows(rows)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesGiven() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        while (m_waiting.size() < size && m_row <= m_rows) {
            const QByteArray number = QByteArray::number(m_row);
            m_waiting += m_row == 0 ? QByteArray("First Name,Last Name,Email,Company,Title,Notes\n")
                                    : "Zoë " + number + ",O'Connor,zoe" + number
                    + "@example.org,\"Acme, Inc\",Analyst,\"two\n" + QByteArray(300, '.') + "\"\n";
            ++m_row;
        }
        const qint64 given = std::min<qint64>(size, m_waiting.size());
        std::copy_n(m_waiting.constData(), given, data);
        m_waiting.remove(0, given);
        m_given += given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_rows;
    int m_row = 0;
    qint64 m_given = 0;
    QByteArray m_waiting;
};

// What the process holds now, in kB; 0 where the system does not say.
qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

// A sanitizer keeps what is freed, and so says nothing about memory, slowly.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 mayGrow = 1024 * 1024;
constexpr int rows = 10'000;
#else
constexpr int rows = 100'000;
constexpr qint64 mayGrow = 8 * 1024;
#endif

TEST(CsvStream, HundredThousandRowsInFlatMemory)
{
    EndlessContacts in(rows);
    int taken = 0;
    qint64 atFirst = 0;
    qint64 most = 0;
    const ContactSink sink{[&](ContactCandidate &&candidate) {
                               ++taken;
                               if (taken == 1'000)
                                   atFirst = residentKilobytes();
                               if (taken % 1'000 == 0)
                                   most = std::max(most, residentKilobytes());
                               return candidate.line == 2 * taken;
                           },
        [](RejectedRow &&) { return false; }};
    const auto before = std::chrono::steady_clock::now();
    ASSERT_TRUE(readContactCsv(in, sink).has_value());
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
    std::cout << rows << " rows, " << in.bytesGiven() / 1024 << " kB read in " << took.count() << " ms, memory grew by "
              << most - atFirst << " kB\n";
    EXPECT_EQ(taken, rows);
    EXPECT_LT(most - atFirst, mayGrow);
    EXPECT_LT(took.count(), 60'000);
}

} // namespace
