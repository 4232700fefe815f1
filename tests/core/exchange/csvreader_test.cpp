// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvreader.h"

#include <QBuffer>
#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    CsvShape shape;
    QList<QStringList> rows;
    QList<int> lines;
};

Read read(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    Read result;
    const Result<CsvShape> shape = readCsv(in, [&result](const CsvRecord &record) {
        result.rows.append(record.fields);
        result.lines.append(record.line);
        return true;
    });
    EXPECT_TRUE(shape.has_value()) << (shape ? "" : shape.error().detail.toStdString());
    if (shape)
        result.shape = *shape;
    return result;
}

ErrorCode errorOf(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    const Result<CsvShape> shape = readCsv(in, [](const CsvRecord &) { return true; });
    EXPECT_FALSE(shape.has_value());
    return shape ? ErrorCode::Cancelled : shape.error().code;
}

QByteArray encoded(QStringEncoder::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

struct CsvCase
{
    const char *name;
    QByteArray bytes;
    QList<QStringList> rows;
};

void PrintTo(const CsvCase &test, std::ostream *out)
{
    *out << test.name;
}

class CsvRows : public ::testing::TestWithParam<CsvCase>
{
};

TEST_P(CsvRows, AreCutAsPeopleMeanThem)
{
    EXPECT_EQ(read(GetParam().bytes).rows, GetParam().rows);
}

const QList<QStringList> abcRows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}};

INSTANTIATE_TEST_SUITE_P(Csv, CsvRows,
    ::testing::Values(CsvCase{"empty", "", {}}, CsvCase{"lf", "a,b,c\n1,2,3\n", abcRows},
        CsvCase{"noEndOfLastLine", "a,b,c\n1,2,3", abcRows}, CsvCase{"crlf", "a,b,c\r\n1,2,3\r\n", abcRows},
        CsvCase{"cr", "a,b,c\r1,2,3\r", abcRows}, CsvCase{"semicolon", "a;b;c\n1;2;3\n", abcRows},
        CsvCase{"tab", "a\tb\tc\n1\t2\t3\n", abcRows}, CsvCase{"bar", "a|b|c\n1|2|3\n", abcRows},
        CsvCase{"excelSep", "sep=;\r\na;b;c\r\n1;2;3\r\n", abcRows},
        CsvCase{"excelSepBar", "\"sep=|\"\r\na|b|c\r\n1|2|3\r\n", abcRows},
        CsvCase{"quoted", "\"a\",\"b\",\"c\"\n\"1\",\"2\",\"3\"\n", abcRows},
        CsvCase{"spaceBeforeQuote", "a, \"b\", \"c\"\n1, \"2\", \"3\"\n", abcRows},
        CsvCase{"nul",
            QByteArray("a,b,c\n\0"
                       "1,2,3\n",
                13),
            abcRows},
        CsvCase{"dosEndOfFile", "a,b,c\n1,2,3\n\x1a", abcRows},
        CsvCase{"doubledQuotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"ha \"ha\" ha"_s}}},
        CsvCase{
            "quotedSeparators", "a,b\n\"x, y; z\",\"1\n2\r\n3\"\n", {{u"a"_s, u"b"_s}, {u"x, y; z"_s, u"1\n2\r\n3"_s}}},
        CsvCase{"emptyFields", "a,,\n,,\n", {{u"a"_s, {}, {}}, {{}, {}, {}}}},
        CsvCase{"blankLines", "a,b\n\n1,2\n", {{u"a"_s, u"b"_s}, {QString()}, {u"1"_s, u"2"_s}}},
        CsvCase{"quoteInside", "a,b\n5\" nails,2\n", {{u"a"_s, u"b"_s}, {u"5\" nails"_s, u"2"_s}}},
        CsvCase{"textAfterQuote", "a,b\n\"Bob\" Smith,2\n", {{u"a"_s, u"b"_s}, {u"Bob Smith"_s, u"2"_s}}},
        CsvCase{"unclosedAtEnd", "a,b\n1,\"two\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"two\n"_s}}},
        CsvCase{"unclosedDoesNotSwallowRows", "a,b\n\"1,2\n3,4\n5,6\n",
            {{u"a"_s, u"b"_s}, {u"\"1"_s, u"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}}},
        CsvCase{"unclosedStopsAtTheNextQuotedField", "a,b\n\"1,2\n\"3\",4\n",
            {{u"a"_s, u"b"_s}, {u"\"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}},
        CsvCase{"decimalCommas", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n",
            {{u"a"_s, u"b"_s, u"c"_s}, {u"1,5"_s, u"2,5"_s, u"3,5"_s}, {u"1,5"_s, u"2,5"_s, u"3,5"_s}}},
        CsvCase{"listsInCells", "a,b\n1,x;y\n2,x;y\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"x;y"_s}, {u"2"_s, u"x;y"_s}}},
        CsvCase{"oneColumn", "a\n1\n", {{u"a"_s}, {u"1"_s}}}),
    [](const auto &test) { return test.param.name; });

TEST(CsvReader, CountsLinesWhereRecordsBegin)
{
    EXPECT_EQ(read("a,b\n\"1\n1\",2\r\n\r\n3,4\r5,6").lines, (QList<int>{1, 2, 4, 5, 6}));
    EXPECT_EQ(read("sep=,\na,b\n").lines, (QList<int>{2}));
}

struct EncodingCase
{
    const char *name;
    QByteArray bytes;
    QString encoding;
};

void PrintTo(const EncodingCase &test, std::ostream *out)
{
    *out << test.name;
}

const QString someText = u"Nom,Ville\r\nLéanne,Montréal\r\n"_s;

class CsvEncoding : public ::testing::TestWithParam<EncodingCase>
{
};

TEST_P(CsvEncoding, IsFound)
{
    const Read result = read(GetParam().bytes);
    EXPECT_EQ(result.shape.encoding, GetParam().encoding);
    EXPECT_EQ(result.rows, (QList<QStringList>{{u"Nom"_s, u"Ville"_s}, {u"Léanne"_s, u"Montréal"_s}}));
}

INSTANTIATE_TEST_SUITE_P(Csv, CsvEncoding,
    ::testing::Values(EncodingCase{"utf8", someText.toUtf8(), u"UTF-8"_s},
        EncodingCase{"utf8Mark", "\xef\xbb\xbf" + someText.toUtf8(), u"UTF-8"_s},
        EncodingCase{"utf16leMark", encoded(QStringEncoder::Utf16LE, someText, true), u"UTF-16LE"_s},
        EncodingCase{"utf16beMark", encoded(QStringEncoder::Utf16BE, someText, true), u"UTF-16BE"_s},
        EncodingCase{"utf16le", encoded(QStringEncoder::Utf16LE, someText, false), u"UTF-16LE"_s},
        EncodingCase{"utf16be", encoded(QStringEncoder::Utf16BE, someText, false), u"UTF-16BE"_s},
        EncodingCase{"utf32leMark", encoded(QStringEncoder::Utf32LE, someText, true), u"UTF-32LE"_s},
        EncodingCase{"windows1252", encoded(QStringEncoder::Latin1, someText, false), u"windows-1252"_s}),
    [](const auto &test) { return test.param.name; });

TEST(CsvReader, KnowsWindows1252ByItsQuotesAndEuros)
{
    const Read result = read("a,b\n\x93"
                             "5 \x80\x94,L\x92"
                             "avenir \x9c\n");
    EXPECT_EQ(result.rows.last(), (QStringList{u"“5 €”"_s, u"L’avenir œ"_s}));
}

TEST(CsvReader, KnowsShiftJisByItsRunsOfLetters)
{
    // "名,会社\n小林,日本語カフェ\n", its backslash-like second bytes and all.
    const QByteArray bytes("\x96\xbc,\x89\xef\x8e\xd0\n\x8f\xac\x97\xd1,"
                           "\x93\xfa\x96\x7b\x8c\xea\x83\x4a\x83\x74\x83\x46\n");
    if (!QStringDecoder("Shift_JIS").isValid()) {
        QByteArray copy = bytes;
        QBuffer in(&copy);
        in.open(QIODevice::ReadOnly);
        const auto refused = readCsv(in, [](const CsvRecord &) { return true; });
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error(), (Error{ErrorCode::EncodingUnreadable, {u"Shift_JIS"_s}, {}}));
        return;
    }
    const Read result = read(bytes);
    EXPECT_EQ(result.shape.encoding, u"Shift_JIS"_s);
    EXPECT_EQ(result.rows, (QList<QStringList>{{u"名"_s, u"会社"_s}, {u"小林"_s, u"日本語カフェ"_s}}));
}

TEST(CsvReader, TakesQuotesAndAccentsForNoJapanese)
{
    for (const char *bytes : {"a,b\nIt\x92s Zo\xe9's, \x93the\x94 caf\xe9\n",
             "Pr\xe9nom,Soci\xe9t\xe9\nL\xe9" "a,\xc9t\xe9 \x96 cr\xe8" "che\n",
             "a,b\n\xe9\xe8\xe0\xe9,\xf1\xf1\n"})
        EXPECT_EQ(read(bytes).shape.encoding, u"windows-1252"_s) << bytes;
}

TEST(CsvReader, ReadsLettersAcrossTheBordersOfPieces)
{
    for (const QString &letter : {u"é"_s, u"€"_s, u"\U0001f600"_s}) {
        for (int shift = 0; shift < 5; ++shift) {
            const QString text = u"a,b\n"_s + QString(65536 - 8 + shift, u'x') + letter.repeated(40'000) + ",y\n"_L1;
            for (const auto encoding : {QStringEncoder::Utf8, QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
                const Read result = read(encoded(encoding, text, true));
                ASSERT_EQ(result.rows.size(), 2);
                EXPECT_EQ(result.rows[1][0].size(), 65536 - 8 + shift + 40'000 * letter.size());
                EXPECT_TRUE(result.rows[1][0].endsWith(letter + letter));
                EXPECT_FALSE(result.rows[1][0].contains(QChar::ReplacementCharacter));
            }
        }
    }
}

TEST(CsvReader, TurnsToWindows1252WhenUtf8FailsLate)
{
    const QByteArray ascii = "Ann,Toronto\n";
    const Read result = read("Name,City\n" + ascii.repeated(100'000)
        + "Ren\xe9,Montr\xe9"
          "al\nANDR\xc9\x92S,Qu\xe9"
          "bec\n");
    EXPECT_EQ(result.rows.size(), 100'003);
    EXPECT_EQ(result.rows[100'001], (QStringList{u"René"_s, u"Montréal"_s}));
    EXPECT_EQ(result.rows[100'002], (QStringList{u"ANDRÉ’S"_s, u"Québec"_s}));
    EXPECT_EQ(result.shape.encoding, u"windows-1252"_s);
}

TEST(CsvReader, KeepsUtf8WhenOneByteOfItIsBad)
{
    const QByteArray row = u"Léa,Montréal\n"_s.toUtf8();
    const Read result = read("Name,City\n" + row.repeated(100'000) + "Ren\xe9,Laval\n" + row);
    EXPECT_EQ(result.rows[100'001], (QStringList{u"René"_s, u"Laval"_s}));
    EXPECT_EQ(result.rows[100'002], (QStringList{u"Léa"_s, u"Montréal"_s}));
    EXPECT_EQ(result.shape.encoding, u"UTF-8"_s);
}

TEST(CsvReader, CleansWhatEnters)
{
    QByteArray bytes = encoded(QStringEncoder::Utf16LE, u"a,b\n"_s, true);
    bytes += QByteArray("\x00\xd8,\0x\0\xfe\xffy\0\n\0", 12);
    EXPECT_EQ(read(bytes).rows.last(), (QStringList{u"\ufffd"_s, u"xy"_s}));
}

TEST(CsvReader, RefusesWhatIsNoTable)
{
    const QByteArray noise = [] {
        QByteArray bytes;
        quint32 state = 12345;
        for (int i = 0; i < 5000; ++i) {
            state = state * 1664525U + 1013904223U;
            bytes += static_cast<char>(state >> 24);
        }
        return bytes;
    }();
    const QList<QByteArray> files{"PK\x03\x04rest of a zip", "\x89PNG\r\n\x1a\n", "%PDF-1.7\n1 0 obj",
        "\xff\xd8\xff\xe0", QByteArray("SQLite format 3\0", 16), "\x1f\x8b\x08", "<!DOCTYPE html><html>",
        "\n  <HTML><body>a,b</body>", "<?xml version=\"1.0\"?>", "BEGIN:VCARD\r\nVERSION:3.0\r\n", "BEGIN:VCALENDAR\n",
        "{\\rtf1 a}", "[{\"a\": 1}]", "{\n  \"a\": 1}", QByteArray(4096, '\0'), noise,
        encoded(QStringEncoder::Utf16LE, u"<html><body>a,b</body></html>"_s, true)};
    for (const QByteArray &file : files)
        EXPECT_EQ(errorOf(file), ErrorCode::FileNotWhatItSays) << file.left(20).toStdString();
}

TEST(CsvReader, CutsRecordsWithoutEndAndGoesOn)
{
    QByteArray bytes = "a,b\n1," + QByteArray(5'000'000, 'x') + "\n3,4\n";
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    QList<CsvRecord> records;
    const Result<CsvShape> shape = readCsv(in, [&records](const CsvRecord &record) {
        records.append(record);
        return true;
    });
    ASSERT_TRUE(shape.has_value());
    ASSERT_EQ(records.size(), 3);
    EXPECT_TRUE(records[1].cut);
    EXPECT_EQ(records[2], (CsvRecord{3, {u"3"_s, u"4"_s}, false}));
}

TEST(CsvReader, StopsWhenToldTo)
{
    QByteArray bytes = "a\nb\nc\n";
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    int seen = 0;
    EXPECT_TRUE(readCsv(in, [&seen](const CsvRecord &) { return ++seen < 2; }).has_value());
    EXPECT_EQ(seen, 2);
}

class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 good)
        : m_good(good)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_good <= 0)
            return -1;
        const qint64 given = std::min(size, m_good);
        std::fill_n(data, given, ',');
        m_good -= given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_good;
};

TEST(CsvReader, SaysWhenTheDeviceFails)
{
    for (const qint64 good : {0, 10, 70'000, 500'000}) {
        FailingDevice in(good);
        const Result<CsvShape> shape = readCsv(in, [](const CsvRecord &) { return true; });
        ASSERT_FALSE(shape.has_value());
        EXPECT_EQ(shape.error().code, ErrorCode::FileUnreadable);
    }
}

TEST(CsvRecord, IsBlankWhenNothingIsInIt)
{
    EXPECT_TRUE((CsvRecord{1, {{}, u" \t"_s}, false}).isBlank());
    EXPECT_FALSE((CsvRecord{1, {{}, u"0"_s}, false}).isBlank());
}

} // namespace
