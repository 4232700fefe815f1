// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contentline.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(ContentLine, IsCutOutsideQuotes)
{
    const QList<ContentLine> lines
        = contentLines("ATTENDEE;CN=\"a;b:c\";RSVP=TRUE:mailto:x@y\r\nend:VEVENT\r\n\r\nODD\r\n");
    EXPECT_EQ(lines,
        (QList<ContentLine>{
            {"ATTENDEE", {"CN=\"a;b:c\"", "RSVP=TRUE"}, "mailto:x@y"}, {"END", {}, "VEVENT"}, {"ODD", {}, {}}}));
}

TEST(ContentLine, IsUnfoldedWhateverTheLineEnds)
{
    for (const QByteArray end : {"\r\n", "\n", "\r"})
        EXPECT_EQ(contentLines("A:b" + end + " c" + end + "\td" + end), (QList<ContentLine>{{"A", {}, "bcd"}}));
}

TEST(ContentLine, FoldsBetweenLettersAt75Octets)
{
    for (const QString &letter : {u"a"_s, u"é"_s, u"€"_s, u"\U0001f600"_s}) {
        for (int shift = 0; shift < 80; ++shift) {
            const ContentLine line{"X", {}, QByteArray(shift, '.') + letter.repeated(100).toUtf8()};
            const QByteArray folded = foldedLine(line);
            EXPECT_EQ(contentLines(folded), QList<ContentLine>{line});
            for (const QByteArray &piece : folded.chopped(2).split('\n')) {
                const QByteArray octets = piece.endsWith('\r') ? piece.chopped(1) : piece;
                EXPECT_LE(octets.size(), 75);
                EXPECT_TRUE(octets.isValidUtf8());
            }
        }
    }
}

} // namespace
