// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactcsv.h"

#include "core/exchange/contactcolumns.h"
#include "core/exchange/contactrow.h"
#include "core/exchange/contactsheet.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// Headings that stand lower than this are not found.
constexpr qsizetype rowsLookedThrough = 50;
// Samples of a column, and the rows that they are looked for in.
constexpr qsizetype samplesKept = 3;
constexpr int rowsSampled = 200;

int filledCells(const QStringList &row)
{
    return static_cast<int>(std::ranges::count_if(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

bool looksLikeHeadings(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &cell) {
        const bool blank = cell.trimmed().isEmpty();
        return blank || (!cell.contains(u'@') && !headingKey(cell).isEmpty());
    });
}

class ContactFile
{
public:
    ContactFile(const ContactSink &sink, const ColumnMapping &mapping)
        : m_sink(sink)
        , m_mapping(mapping)
    {
    }

    bool take(const CsvRecord &record);
    Result<> finish();
    ContactFileShape shape() const;

private:
    bool isHeading(const QStringList &row) const;
    bool settle(qsizetype heading);
    void sample(const QStringList &row);
    qsizetype likelyHeading() const;
    bool deliver(const CsvRecord &record);
    bool reject(const CsvRecord &record, ErrorCode code, const QStringList &args = {});

    const ContactSink &m_sink;
    const ColumnMapping &m_mapping;
    QList<CsvRecord> m_waiting;
    std::optional<ContactColumns> m_columns;
    std::optional<ContactSheet> m_sheet;
    QList<QStringList> m_samples;
    int m_sampled = 0;
    QString m_headingText;
    int m_headingLine = 0;
    bool m_stopped = false;
};

// Two known headings are surely no person; neither is a row that has every column someone named.
bool ContactFile::isHeading(const QStringList &row) const
{
    if (ContactColumns(row).known() > 1)
        return true;
    const ContactColumns columns(row, m_mapping);
    const auto isNumber = [](const ColumnChoice &choice) { return choice.column.trimmed().toInt() > 0; };
    const bool namesColumns = !std::ranges::all_of(m_mapping.choices, isNumber);
    return columns.isRemembered() || (namesColumns && columns.missing().isEmpty());
}

bool ContactFile::take(const CsvRecord &record)
{
    if (record.isBlank())
        return true;
    if (m_columns)
        return deliver(record);
    m_waiting.append(record);
    if (!m_mapping.hasHeadings)
        return settle(-1);
    if (isHeading(record.fields))
        return settle(m_waiting.size() - 1);
    return m_waiting.size() < rowsLookedThrough || settle(likelyHeading());
}

Result<> ContactFile::finish()
{
    if (!m_columns && !m_waiting.isEmpty() && !m_stopped)
        settle(likelyHeading());
    if (!m_columns || m_columns->missing().isEmpty())
        return {};
    return failure(ErrorCode::NoSuchColumn, {m_columns->missing().first(), m_headingText});
}

// No row has two known headings. One is enough on the first row, or for a row that holds nothing else; failing that, a
// first row of mere words is a heading that is not understood.
qsizetype ContactFile::likelyHeading() const
{
    const auto isHeading = [this](const CsvRecord &row) {
        const int known = ContactColumns(row.fields).known();
        return known > 0 && (&row == &m_waiting.first() || known == filledCells(row.fields));
    };
    const auto found = std::ranges::find_if(m_waiting, isHeading);
    if (found != m_waiting.end())
        return found - m_waiting.begin();
    return looksLikeHeadings(m_waiting.first().fields) ? 0 : -1;
}

bool ContactFile::settle(qsizetype heading)
{
    qsizetype width = 0;
    for (const CsvRecord &record : std::as_const(m_waiting))
        width = std::max(width, record.fields.size());
    m_columns.emplace(heading < 0 ? QStringList(width, QString()) : m_waiting[heading].fields, m_mapping);
    QStringList headings = m_columns->headings();
    headings.removeAll(QString());
    m_headingText = headings.join(", "_L1);
    m_samples.resize(m_columns->headings().size());
    m_headingLine = heading < 0 ? 0 : m_waiting[heading].line;
    m_stopped = !m_columns->missing().isEmpty();
    if (m_stopped)
        return false;
    if (ContactSheet sheet(m_columns->headings()); sheet.isOurs() && m_mapping.choices.isEmpty())
        m_sheet = std::move(sheet);
    const QList<CsvRecord> rows = std::exchange(m_waiting, {}).sliced(heading + 1);
    m_stopped = !std::ranges::all_of(rows, [this](const CsvRecord &row) { return deliver(row); });
    return !m_stopped;
}

void ContactFile::sample(const QStringList &row)
{
    if (m_sampled == rowsSampled)
        return;
    ++m_sampled;
    for (qsizetype i = 0; i < std::min(row.size(), m_samples.size()); ++i) {
        const QString text = row[i].simplified();
        if (!text.isEmpty() && m_samples[i].size() < samplesKept && !m_samples[i].contains(text))
            m_samples[i].append(text);
    }
}

bool ContactFile::deliver(const CsvRecord &record)
{
    const QStringList &headings = m_columns->headings();
    if (record.cut)
        return reject(record, ErrorCode::RowTooLong);
    sample(record.fields);
    if (m_columns->known() == 0)
        return reject(record, ErrorCode::ColumnsUnknown, {m_headingText});

    const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
    const auto lastFilled = std::find_if(record.fields.crbegin(), record.fields.crend(), isFilled);
    const qsizetype width = record.fields.crend() - lastFilled;
    if (m_headingLine > 0 && width > headings.size())
        return reject(record, ErrorCode::RowRagged, {QString::number(headings.size()), QString::number(width)});
    const bool headingsAgain
        = std::ranges::equal(record.fields, headings, {}, [](const QString &cell) { return cell.simplified(); });
    if (headingsAgain)
        return reject(record, ErrorCode::ColumnsUnknown, {headings.join(", "_L1)});

    Result<ContactCandidate> candidate
        = m_sheet ? m_sheet->read(record.fields) : readContactRow(*m_columns, record.fields);
    if (!candidate)
        return reject(record, candidate.error().code, candidate.error().args);
    candidate->line = record.line;
    return m_sink.candidate(std::move(*candidate));
}

bool ContactFile::reject(const CsvRecord &record, ErrorCode code, const QStringList &args)
{
    return m_sink.rejected({record.line, {code, args, {}}});
}

ContactFileShape ContactFile::shape() const
{
    ContactFileShape shape;
    shape.headingLine = m_headingLine;
    if (!m_columns)
        return shape;
    shape.origin = m_sheet ? ContactFileOrigin::Demitasse : m_columns->origin();
    shape.remembered = m_columns->isRemembered();
    const QList<std::optional<ContactField>> fields = m_columns->fields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!m_sheet || m_sheet->unused().contains(m_columns->headings()[i]))
            shape.columns.append({m_columns->headings()[i], fields[i], m_samples[i]});
    }
    return shape;
}

} // namespace

QStringList ContactFileShape::headings() const
{
    QStringList headings;
    for (const FileColumn &column : columns)
        headings.append(column.heading);
    return headings;
}

QStringList ContactFileShape::unused() const
{
    QStringList unused;
    for (const FileColumn &column : columns) {
        if (!column.field && !column.heading.isEmpty())
            unused.append(column.heading);
    }
    return unused;
}

Result<ContactFileShape> readContactCsv(QIODevice &in, const ContactSink &sink, const ColumnMapping &mapping)
{
    ContactFile file(sink, mapping);
    const Result<CsvShape> csv = readCsv(in, [&file](const CsvRecord &record) { return file.take(record); });
    if (!csv)
        return failure(csv);
    const Result<> finished = file.finish();
    if (!finished)
        return failure(finished);
    ContactFileShape shape = file.shape();
    shape.csv = *csv;
    return shape;
}

} // namespace Demitasse
