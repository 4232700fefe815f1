// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardreader.h"
#include "tests/core/exchange/endlessfile.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray numberedCard(int number)
{
    const QByteArray text = QByteArray::number(number);
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:O'Connor;Zoë " + text + ";;;\r\nFN:Zoë " + text
        + " O'Connor\r\nEMAIL;TYPE=work:zoe" + text + "@example.org\r\nORG:Acme\\, Inc;Research\r\nTITLE:Analyst\r\n"
        + "NOTE:two\\n" + QByteArray(300, '.') + "\r\nPHOTO;ENCODING=b:" + QByteArray(500, 'A') + "\r\nEND:VCARD\r\n";
}

TEST(VCardStream, FiftyThousandCardsInFlatMemory)
{
    const int cards = Sanitized ? 5'000 : 50'000;
    EndlessFile in(cards - 1, numberedCard);
    int taken = 0;
    MemoryGrowth memory;
    const ContactSink sink{[&](ContactCandidate &&) {
                               if (++taken % 1'000 == 0)
                                   memory.look();
                               return true;
                           },
        [](RejectedRow &&) { return false; }};
    const double before = processorMs();
    ASSERT_TRUE(readVCards(in, sink).has_value());
    const double took = processorMs() - before;
    std::cout << cards << " cards, " << in.bytesGiven() / 1024 << " kB read in " << took
              << " ms, memory grew by " << memory.kilobytes() << " kB\n";
    EXPECT_EQ(taken, cards);
    EXPECT_LT(memory.kilobytes(), Sanitized ? 1024 * 1024 : 8 * 1024);
}

struct HugeCase
{
    const char *name;
    QByteArray begin;
    QByteArray piece;
};

// Whatever fills a file, time grows with its size and no faster, and memory not at all.
TEST(VCardStream, NothingThatFillsAFileTakesLong)
{
    constexpr qsizetype huge = 6 * 1024 * 1024;
    const HugeCase cases[]{{"one line", "BEGIN:VCARD\nNOTE:", "x"}, {"no colon", "BEGIN:VCARD\n", "x"},
        {"line ends", "BEGIN:VCARD\nNOTE:", "\n"}, {"folds", "BEGIN:VCARD\nNOTE:x\n", " y\n"},
        {"folds before a colon", "BEGIN:VCARD\nNOTE;A=\n", " y\n"},
        {"empty folds after spaces", "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:  \n", " \n"},
        {"soft breaks", "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:", "=\n"},
        {"base64", "BEGIN:VCARD\nPHOTO;BASE64:", "AAAA\n"}, {"parameters", "BEGIN:VCARD\nNOTE", ";"},
        {"quotes", "BEGIN:VCARD\nNOTE;", "\";"}, {"escapes", "BEGIN:VCARD\nNOTE:", "\\"},
        {"values", "BEGIN:VCARD\nN:x\n", "TEL:1\n"}, {"tags", "BEGIN:VCARD\nN:x\nCATEGORIES:", "a,"},
        {"units", "BEGIN:VCARD\nN:x\nORG:", "a;"}, {"addresses", "BEGIN:VCARD\nN:x\n", "EMAIL:a@b,c@d\n"},
        {"beginnings", {}, "BEGIN:VCARD\n"}, {"agents", "BEGIN:VCARD\n", "AGENT:\nBEGIN:VCARD\n"},
        {"ends", "BEGIN:VCARD\n", "END:VCARD\n"}, {"unknown", "BEGIN:VCARD\n", "X-A:1\n"}};
    for (const HugeCase &test : cases) {
        EndlessFile in(static_cast<int>(huge / (test.piece.size() * 1024)),
            [&test](int number) { return number == 0 ? test.begin : test.piece.repeated(1024); });
        int seen = 0;
        const ContactSink sink{
            [&seen](ContactCandidate &&) { return ++seen > 0; }, [&seen](RejectedRow &&) { return ++seen > 0; }};
        MemoryGrowth memory;
        memory.look();
        const double before = processorMs();
        ASSERT_TRUE(readVCards(in, sink).has_value());
        const double took = processorMs() - before;
        memory.look();
        std::cout << test.name << ": " << in.bytesGiven() / 1024 << " kB, " << seen << " cards in " << took
                  << " ms, " << memory.kilobytes() << " kB more\n";
        EXPECT_LT(took, Sanitized ? 60'000 : 15'000) << test.name;
        EXPECT_LT(memory.kilobytes(), Sanitized ? 1024 * 1024 : 128 * 1024) << test.name;
    }
}

} // namespace
