// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactcsvwriter.h"

#include "core/exchange/formulaguard.h"
#include "tests/core/exchange/contactdump.h"
#include "tests/core/exchange/hostilecontacts.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QList<ContactSheetRow> &rows)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Result<int> count = writeContactCsv(out, rows);
    EXPECT_TRUE(count && *count == rows.size());
    return out.data();
}

/// A reader that knows RFC 4180 and nothing else: every field quoted, quotes doubled, lines ended by CRLF.
QList<QStringList> strictlyRead(const QByteArray &bytes)
{
    EXPECT_TRUE(bytes.startsWith("\xef\xbb\xbf"));
    const QString text = QString::fromUtf8(bytes.sliced(3));
    QList<QStringList> rows {{}};
    for (qsizetype i = 0; i < text.size();) {
        EXPECT_EQ(text[i++], u'"');
        QString cell;
        for (; text[i] != u'"' || QStringView(text).sliced(i + 1).startsWith(u'"'); i += text[i] == u'"' ? 2 : 1)
            cell += text[i];
        rows.last().append(cell);
        ++i;
        if (text.sliced(i, 2) == "\r\n"_L1)
            rows.append(QStringList());
        else
            EXPECT_EQ(text[i], u',');
        i += text[i] == u',' ? 1 : 2;
    }
    rows.removeLast();
    return rows;
}

QList<ContactSheetRow> hostileRows(quint32 seed, int count)
{
    HostileContacts contacts(seed);
    QList<ContactSheetRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(contacts.next());
    return rows;
}

TEST(ContactCsvWriter, ComesBackExactly)
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const QList<ContactSheetRow> rows = hostileRows(seed, 30);
        const ReadContacts read = readContacts(written(rows));
        ASSERT_EQ(read.candidates.size(), rows.size()) << "seed " << seed << '\n' << dump(read).toStdString();
        EXPECT_EQ(read.shape.origin, ContactFileOrigin::Demitasse);
        EXPECT_TRUE(read.shape.unused().isEmpty());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            ContactCandidate candidate = read.candidates[i];
            candidate.line = 0;
            ASSERT_EQ(candidate, rows[i].candidate) << "seed " << seed << ", row " << i;
        }
    }
}

TEST(ContactCsvWriter, IsReadTheSameByAStrictReader)
{
    const QList<ContactSheetRow> rows = hostileRows(7, 200);
    const QList<QStringList> cells = strictlyRead(written(rows));
    ASSERT_EQ(cells.size(), rows.size() + 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ASSERT_EQ(cells[i + 1].size(), sheetColumns().size());
        for (qsizetype j = 0; j < sheetColumns().size(); ++j)
            ASSERT_EQ(withoutFormulaGuard(cells[i + 1][j]), sheetColumns()[j].write(rows[i]));
    }
}

TEST(ContactCsvWriter, WritesNoFormula)
{
    for (const QStringList &row : strictlyRead(written(hostileRows(11, 300)))) {
        for (const QString &cell : row)
            EXPECT_TRUE(cell.isEmpty() || !u"=+-@\t\r\n＝＋－＠"_s.contains(cell[0])) << cell.toStdString();
    }
}

TEST(ContactCsvWriter, NeverWritesANul)
{
    ContactSheetRow row = hostileRows(1, 1).first();
    row.candidate.contact.role = u"a\0b"_s;
    EXPECT_EQ(readContacts(written({row})).candidates.first().contact.role, u"ab"_s);
}

TEST(ContactCsvWriter, IsReadAfterASpreadsheetHadIt)
{
    const ReadContacts read = readContacts("\xef\xbb\xbf"
                                           "Demitasse ID;Stage;Given Name;E-mails;Tags;Held Until;Salary\r\n"
                                           "018f0000-0000-7000-8000-000000000001;Followed up;Priya;p@x.org;\"a;b\nc\";"
                                           "3 dec. 26;9\r\n;;Tom;tom at x;;;\r\n;;;;;;\r\nx;;;;;;\r\n");
    ASSERT_EQ(read.candidates.size(), 2);
    const Contact &priya = read.candidates[0].contact;
    EXPECT_EQ(priya.id.text(), u"018f0000-0000-7000-8000-000000000001"_s);
    EXPECT_EQ(priya.stage, Stage::FollowedUp);
    EXPECT_EQ(priya.tags, (QStringList {u"a;b"_s, u"c"_s}));
    EXPECT_FALSE(priya.heldUntil);
    EXPECT_TRUE(read.candidates[1].contact.id.isNull());
    EXPECT_EQ(read.candidates[1].contact.remarks, u"tom at x"_s);
    ASSERT_EQ(read.rejected.size(), 1);
    EXPECT_EQ(read.rejected.first().reason.code, ErrorCode::RowNameless);
    EXPECT_EQ(read.shape.unused(), QStringList(u"Salary"_s));
}

TEST(ContactCsvWriter, SaysWhenItCannotWriteAndStopsWhenTold)
{
    QBuffer closed;
    EXPECT_EQ(writeContactCsv(closed, {}).error().code, ErrorCode::FileNotWritten);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto stopAtTwo = [](qsizetype count) { return count < 2; };
    EXPECT_EQ(writeContactCsv(out, hostileRows(1, 5), stopAtTwo).error().code, ErrorCode::Cancelled);
}

TEST(FormulaGuard, IsUndoneExactly)
{
    for (const QString &text : {u"="_s, u"'"_s, u"''"_s, u"'tis"_s, u"'="_s, u"''="_s, u"+1"_s, u"a=b"_s, u""_s,
             u"\n"_s, u"－1"_s, u" ="_s})
        EXPECT_EQ(withoutFormulaGuard(withFormulaGuard(text)), text);
    EXPECT_EQ(withFormulaGuard(u"'tis"_s), u"'tis"_s);
    EXPECT_EQ(withFormulaGuard(u"@x"_s), u"'@x"_s);
}

} // namespace
