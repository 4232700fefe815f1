// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvscanner.h"
#include "core/rules/address.h"
#include "core/rules/cleantext.h"
#include "tests/core/exchange/contactdump.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QList<CsvRecord> scanned(CsvScanner scanner)
{
    QList<CsvRecord> records;
    CsvRecord record;
    while (scanner.next(record))
        records.append(record);
    return records;
}

TEST(CsvScanner, CutsTheSameHoweverTheTextArrives)
{
    const QString alphabet = u"\"\"\",,\n\r ab"_s;
    QRandomGenerator random(20260301);
    for (int i = 0; i < 30'000; ++i) {
        QString text = u"a,b\n"_s;
        for (int length = random.bounded(40); length > 0; --length)
            text += alphabet[random.bounded(alphabet.size())];
        qsizetype given = 0;
        const auto letterByLetter = [&text, &given](QString &piece) {
            if (given == text.size())
                return false;
            piece += text[given++];
            return true;
        };
        const QList<CsvRecord> whole = scanned(CsvScanner(u',', text, nullptr));
        ASSERT_EQ(scanned(CsvScanner(u',', {}, letterByLetter)), whole) << text.toStdString();
    }
}

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const QByteArray nasty("\"\"\",;\t\r\n\0\xff\xfe\xc3'=@<>: ", 19);
    for (int edits = random.bounded(1, 6); edits > 0; --edits) {
        const qsizetype at = random.bounded(bytes.size());
        const char byte = nasty[random.bounded(nasty.size())];
        if (random.bounded(2) == 0)
            bytes[at] = byte;
        else if (random.bounded(2) == 0)
            bytes.insert(at, byte);
        else
            bytes.remove(at, random.bounded(1, 30));
    }
    return bytes;
}

int rowsBelow(QByteArray bytes, int line)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    int rows = 0;
    const Result<CsvShape> shape = readCsv(in, [&rows, line](const CsvRecord &record) {
        rows += record.line > line && !record.isBlank();
        return true;
    });
    return shape ? rows : -1;
}

void expectSound(const QByteArray &bytes)
{
    const int all = rowsBelow(bytes, 0);
    if (all < 0)
        return;
    const ReadContacts read = readContacts(bytes);
    EXPECT_EQ(read.rows(), rowsBelow(bytes, read.shape.headingLine));
    for (const ContactCandidate &candidate : read.candidates) {
        const Contact &contact = candidate.contact;
        EXPECT_TRUE(!displayName(contact).isEmpty() || !candidate.organization.isEmpty());
        for (const QString &email : contact.emails)
            EXPECT_TRUE(isSafeAddress(email));
        for (const QString &text : {contact.given, contact.family, contact.role, contact.remarks})
            EXPECT_EQ(cleanText(text), text);
    }
}

TEST(DamagedContactFiles, EveryRowIsStillAccountedFor)
{
    const QDir folder(QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/csv"));
    QRandomGenerator random(20260302);
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int i = 0; i < 400; ++i) {
            const QByteArray bytes = damaged(whole, random);
            expectSound(bytes);
            ASSERT_FALSE(::testing::Test::HasFailure()) << name.toStdString() << ' ' << bytes.toHex().toStdString();
        }
    }
}

} // namespace
