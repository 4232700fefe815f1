// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvreader.h"
#include "tests/core/exchange/contactdump.h"
#include "tests/support/corpus.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <iomanip>
#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray corpusFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList withoutNuls(const QJsonValue &row)
{
    QStringList cells;
    for (const QJsonValue cell : row.toArray())
        cells.append(cell.toString().remove(QChar()));
    return cells;
}

QList<QStringList> rowsThatAreNotBlank(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    QList<QStringList> rows;
    EXPECT_TRUE(readCsv(in, [&rows](const CsvRecord &record) {
        if (!record.isBlank())
            rows.append(record.fields);
        return true;
    }).has_value());
    return rows;
}

// Other readers agree on what each file says, so ours must say it too, and account for each row below the headings.
TEST(ContactCorpus, EveryRowIsAccountedFor)
{
    REQUIRE_CORPUS(folder);
    const QJsonObject agreed
        = QJsonDocument::fromJson(corpusFile(folder + "/interop/agreed.json"_L1))["csv"_L1].toObject();
    ASSERT_FALSE(agreed.isEmpty());
    std::cout << std::left << std::setw(66) << "file" << "  rows  taken  rejected  heading\n";
    for (auto entry = agreed.begin(); entry != agreed.end(); ++entry) {
        SCOPED_TRACE(entry.key().toStdString());
        const QByteArray bytes = corpusFile(folder + "/interop/csv/"_L1 + entry.key());
        const ReadContacts read = readContacts(bytes);
        std::cout << std::left << std::setw(66) << entry.key().toStdString() << std::right << std::setw(6)
                  << read.rows() << std::setw(7) << read.candidates.size() << std::setw(10) << read.rejected.size()
                  << std::setw(9) << read.shape.headingLine << '\n';
        const QJsonObject said = entry.value().toObject();
        if (!said.contains("rows"_L1))
            continue;
        QList<QStringList> rows;
        for (const QJsonValue row : said["rows"_L1].toArray())
            rows.append(withoutNuls(row));
        const bool readable = said["encoding"_L1].toString().startsWith("utf"_L1);
        EXPECT_TRUE(!readable || rowsThatAreNotBlank(bytes) == rows);
        const qsizetype heading = rows.indexOf(withoutNuls(said["header"_L1]));
        EXPECT_EQ(read.rows(), rows.isEmpty() ? 0 : rows.size() - heading - 1);
        EXPECT_EQ(read.shape.columns.size(), said["header"_L1].toArray().size());
        EXPECT_EQ(read.shape.csv.separator, said["delimiter"_L1].toString().at(0));
    }
}

} // namespace
