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
#include <QMap>

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

// What a heading of the corpus means, said without our own list of headings.
struct Meaning
{
    QLatin1StringView heading;
    QStringList (*said)(const ContactCandidate &);
};

const QList<Meaning> &meanings()
{
    using C = const ContactCandidate &;
    static constexpr auto given = [](C c) { return QStringList {c.contact.given}; };
    static constexpr auto family = [](C c) { return QStringList {c.contact.family}; };
    static constexpr auto whole = [](C c) { return QStringList {displayName(c.contact)}; };
    static constexpr auto emails = [](C c) { return c.contact.emails; };
    static constexpr auto phones = [](C c) { return c.contact.phones; };
    static constexpr auto links = [](C c) { return c.contact.links; };
    static constexpr auto role = [](C c) { return QStringList {c.contact.role}; };
    static constexpr auto place = [](C c) { return QStringList {c.organization}; };
    static constexpr auto remarks = [](C c) { return QStringList {c.contact.remarks}; };
    static constexpr auto tags = [](C c) { return c.contact.tags; };
    static const QList<Meaning> all {{"First Name"_L1, given}, {"Last Name"_L1, family}, {"Display Name"_L1, whole},
        {"name"_L1, whole}, {"Email Address"_L1, emails}, {"Primary Email"_L1, emails}, {"E-mail Address"_L1, emails},
        {"E-mail 2 Address"_L1, emails}, {"E-mail 3 Address"_L1, emails}, {"E-mail 1 - Value"_L1, emails},
        {"E-mail 2 - Value"_L1, emails}, {"Phone 1 - Value"_L1, phones}, {"Contact Phone Number"_L1, phones},
        {"URL"_L1, links}, {"Website 1 - Value"_L1, links}, {"Position"_L1, role}, {"Organization Title"_L1, role},
        {"title"_L1, role}, {"Company"_L1, place}, {"Organization Name"_L1, place}, {"Notes"_L1, remarks},
        {"Labels"_L1, tags}};
    return all;
}

// Where we differ from what the others agree on, and why ours is right.
struct KnownTableDifference
{
    QLatin1StringView producer;
    QLatin1StringView field;
    const char *reason;
};

constexpr KnownTableDifference knownTableDifferences[]{
    {"csv-spectrum"_L1, "person"_L1, "no heading tells of a person"},
    {"csvkit"_L1, "person"_L1, "no heading tells of a person"},
    {"lexnetwork"_L1, "Labels"_L1, "the group that Google puts everyone into is no tag"},
};

struct TableTally
{
    int files = 0;
    int rows = 0;
    int taken = 0;
    int rejected = 0;
    int compared = 0;
    int explained = 0;
    int wrong = 0;
};

/// What one file should say and says, field by field.
class TableComparison
{
public:
    TableComparison(const QString &file, TableTally &tally)
        : m_file(file)
        , m_tally(tally)
    {
        ++m_tally.files;
    }

    void compare(const QString &field, const QString &theirs, const QString &ours, bool agrees)
    {
        ++m_tally.compared;
        if (agrees)
            return;
        const auto known = std::ranges::find_if(knownTableDifferences, [&](const KnownTableDifference &difference) {
            return m_file.startsWith(difference.producer) && field == difference.field;
        });
        const bool isKnown = known != std::end(knownTableDifferences);
        ++(isKnown ? m_tally.explained : m_tally.wrong);
        std::cout << m_file.toStdString() << ' ' << field.toStdString() << ": theirs " << theirs.toStdString()
                  << ", ours " << ours.toStdString() << (isKnown ? ": " : "") << (isKnown ? known->reason : "") << '\n';
        EXPECT_TRUE(isKnown) << m_file.toStdString() << ' ' << field.toStdString();
    }
    void compare(const QString &field, const QStringList &theirs, const QStringList &ours)
    {
        compare(field, theirs.join('|'_L1), ours.join('|'_L1), theirs == ours);
    }
    void compare(const QString &field, qsizetype theirs, qsizetype ours)
    {
        compare(field, QString::number(theirs), QString::number(ours), theirs == ours);
    }

    void compareRow(const QStringList &headings, const QStringList &row, const ContactCandidate &ours);

private:
    QString m_file;
    TableTally &m_tally;
};

void TableComparison::compareRow(const QStringList &headings, const QStringList &row, const ContactCandidate &ours)
{
    for (const Meaning &meaning : meanings()) {
        const QString cell = row.value(headings.indexOf(meaning.heading)).simplified();
        if (!headings.contains(meaning.heading) || cell.isEmpty())
            continue;
        const QStringList said = meaning.said(ours);
        const bool agrees = std::ranges::any_of(said, [&cell](const QString &text) { return text.simplified() == cell; });
        compare(meaning.heading, cell, said.join('|'_L1), agrees);
    }
}

void compareTable(const QString &file, const QByteArray &bytes, const QJsonObject &agreed, TableTally &tally)
{
    TableComparison comparison(file, tally);
    const ReadContacts read = readContacts(bytes);
    tally.rows += static_cast<int>(read.rows());
    tally.taken += static_cast<int>(read.candidates.size());
    tally.rejected += static_cast<int>(read.rejected.size());
    if (!agreed.contains("rows"_L1))
        return;
    QList<QStringList> rows;
    for (const QJsonValue row : agreed["rows"_L1].toArray())
        rows.append(withoutNuls(row));
    const QList<QStringList> ours = rowsThatAreNotBlank(bytes);
    comparison.compare(u"records"_s, rows.size(), ours.size());
    for (qsizetype i = 0; i < std::min(rows.size(), ours.size()); ++i)
        comparison.compare(u"cells"_s, rows[i], ours[i]);
    comparison.compare(u"delimiter"_s, {agreed["delimiter"_L1].toString()}, {QString(read.shape.csv.separator)});
    const QStringList headings = withoutNuls(agreed["header"_L1]);
    comparison.compare(u"columns"_s, headings.size(), read.shape.columns.size());
    const qsizetype first = rows.indexOf(headings) + 1;
    comparison.compare(u"data rows"_s, rows.size() - first, read.rows());

    QMap<int, const ContactCandidate *> people;
    for (const ContactCandidate &candidate : read.candidates)
        people[candidate.line] = &candidate;
    for (const RejectedRow &row : read.rejected) {
        people[row.line] = nullptr;
        comparison.compare(u"person"_s, u"a row"_s, errorWord(row.reason.code), false);
    }
    for (qsizetype i = 0; i < std::min(people.size(), rows.size() - first); ++i) {
        if (const ContactCandidate *person = people.values()[i])
            comparison.compareRow(headings, rows[first + i], *person);
    }
}

void printTable(const QMap<QString, TableTally> &tallies)
{
    std::cout << std::left << std::setw(16) << "producer" << std::right
              << " files  rows taken rejected compared agree explained wrong\n";
    for (const auto &[producer, tally] : tallies.asKeyValueRange()) {
        std::cout << std::left << std::setw(16) << producer.toStdString() << std::right << std::setw(6) << tally.files
                  << std::setw(6) << tally.rows << std::setw(6) << tally.taken << std::setw(9) << tally.rejected
                  << std::setw(9) << tally.compared << std::setw(6) << tally.compared - tally.explained - tally.wrong
                  << std::setw(10) << tally.explained << std::setw(6) << tally.wrong << '\n';
    }
}

// Other readers agree on what each table says; ours must say it too, cell by cell and person by person, and account for
// each row below the headings.
TEST(ContactCorpus, SaysWhatOtherReadersAgreeOn)
{
    REQUIRE_CORPUS(folder);
    const QJsonObject agreed
        = QJsonDocument::fromJson(corpusFile(folder + "/interop/agreed.json"_L1))["csv"_L1].toObject();
    ASSERT_FALSE(agreed.isEmpty());
    QMap<QString, TableTally> tallies;
    for (auto entry = agreed.begin(); entry != agreed.end(); ++entry) {
        SCOPED_TRACE(entry.key().toStdString());
        compareTable(entry.key(), corpusFile(folder + "/interop/csv/"_L1 + entry.key()), entry.value().toObject(),
            tallies[entry.key().section("__"_L1, 0, 0)]);
    }
    printTable(tallies);
}

} // namespace
