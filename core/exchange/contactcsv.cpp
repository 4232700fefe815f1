// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactcsv.h"

#include "core/exchange/contactcolumns.h"
#include "core/exchange/contactrow.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// Headings that stand lower than this are not found.
constexpr qsizetype rowsLookedThrough = 50;

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
    explicit ContactFile(const ContactSink &sink)
        : m_sink(sink)
    {
    }

    bool take(const CsvRecord &record);
    void finish();
    ContactFileShape shape() const;

private:
    bool settle(qsizetype heading);
    qsizetype likelyHeading() const;
    bool deliver(const CsvRecord &record);
    bool reject(const CsvRecord &record, ErrorCode code, const QStringList &args = {});

    const ContactSink &m_sink;
    QList<CsvRecord> m_waiting;
    std::optional<ContactColumns> m_columns;
    int m_headingLine = 0;
    bool m_stopped = false;
};

bool ContactFile::take(const CsvRecord &record)
{
    if (record.isBlank())
        return true;
    if (m_columns)
        return deliver(record);
    m_waiting.append(record);
    if (ContactColumns(record.fields).known() > 1)
        return settle(m_waiting.size() - 1);
    return m_waiting.size() < rowsLookedThrough || settle(likelyHeading());
}

void ContactFile::finish()
{
    if (!m_columns && !m_waiting.isEmpty() && !m_stopped)
        settle(likelyHeading());
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
    m_columns.emplace(heading < 0 ? QStringList() : m_waiting[heading].fields);
    m_headingLine = heading < 0 ? 0 : m_waiting[heading].line;
    const QList<CsvRecord> rows = std::exchange(m_waiting, {}).sliced(heading + 1);
    m_stopped = !std::ranges::all_of(rows, [this](const CsvRecord &row) { return deliver(row); });
    return !m_stopped;
}

bool ContactFile::deliver(const CsvRecord &record)
{
    const QStringList &headings = m_columns->headings();
    if (record.cut)
        return reject(record, ErrorCode::RowTooLong);
    if (m_columns->known() == 0)
        return reject(record, ErrorCode::ColumnsUnknown, {m_columns->unused().join(", "_L1)});

    const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
    const auto lastFilled = std::find_if(record.fields.crbegin(), record.fields.crend(), isFilled);
    const qsizetype width = record.fields.crend() - lastFilled;
    if (width > headings.size())
        return reject(record, ErrorCode::RowRagged, {QString::number(headings.size()), QString::number(width)});
    const bool headingsAgain
        = std::ranges::equal(record.fields, headings, {}, [](const QString &cell) { return cell.simplified(); });
    if (headingsAgain)
        return reject(record, ErrorCode::ColumnsUnknown, {headings.join(", "_L1)});

    Result<ContactCandidate> candidate = readContactRow(*m_columns, record.fields);
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
    if (m_columns) {
        shape.origin = m_columns->origin();
        shape.headings = m_columns->headings();
        shape.unused = m_columns->unused();
    }
    return shape;
}

} // namespace

Result<ContactFileShape> readContactCsv(QIODevice &in, const ContactSink &sink)
{
    ContactFile file(sink);
    const Result<CsvShape> csv = readCsv(in, [&file](const CsvRecord &record) { return file.take(record); });
    if (!csv)
        return failure(csv);
    file.finish();
    ContactFileShape shape = file.shape();
    shape.csv = *csv;
    return shape;
}

} // namespace Demitasse
