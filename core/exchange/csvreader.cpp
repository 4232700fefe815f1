// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvreader.h"

#include "core/exchange/csvscanner.h"
#include "core/exchange/textreader.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsLookedAt = 50;

struct Evenness
{
    int records = 0;
    qsizetype fields = 0;

    auto operator<=>(const Evenness &) const = default;
};

// How many records a separator cuts into the same number of fields, more than one.
Evenness evennessOf(const QString &head, QChar separator)
{
    QHash<qsizetype, int> widths;
    CsvScanner scanner(separator, head, nullptr);
    CsvRecord record;
    for (int i = 0; i < recordsLookedAt && scanner.next(record); ++i) {
        if (record.fields.size() > 1)
            ++widths[record.fields.size()];
    }
    Evenness best;
    for (const auto &[fields, records] : widths.asKeyValueRange())
        best = std::max(best, Evenness{records, fields});
    return best;
}

QChar likelySeparator(const QString &head)
{
    QChar likely = u',';
    Evenness best;
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        const Evenness evenness = evennessOf(head, separator);
        if (evenness > best) {
            best = evenness;
            likely = separator;
        }
    }
    return likely;
}

// What follows a first field in quotes, whatever the others hold.
std::optional<QChar> separatorAfterQuotes(const QString &head)
{
    if (!head.startsWith(u'"'))
        return std::nullopt;
    qsizetype end = head.indexOf(u'"', 1);
    while (end >= 0 && end + 1 < head.size() && head[end + 1] == u'"')
        end = head.indexOf(u'"', end + 2);
    if (end < 0 || end + 1 >= head.size() || !u",;\t"_s.contains(head[end + 1]))
        return std::nullopt;
    return head[end + 1];
}

// What Excel writes, and obeys, as a first line of its own.
std::optional<QChar> declaredSeparator(const QString &head)
{
    QStringView line = QStringView(head).first(std::min<qsizetype>(head.size(), 16));
    if (line.startsWith(u'"'))
        line = line.sliced(1);
    if (line.size() < 5 || !line.startsWith("sep="_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QChar separator = line[4];
    const QStringView rest = line.sliced(5);
    const bool alone = rest.isEmpty() || u"\"\r\n"_s.contains(rest[0]);
    if (!alone || separator.isLetterOrNumber() || u"\"\r\n "_s.contains(separator))
        return std::nullopt;
    return separator;
}

} // namespace

bool CsvRecord::isBlank() const
{
    return std::ranges::all_of(fields, [](const QString &field) { return QStringView(field).trimmed().isEmpty(); });
}

Result<CsvShape> readCsv(QIODevice &in, const std::function<bool(const CsvRecord &)> &each)
{
    Result<TextReader> reader = TextReader::open(in);
    if (!reader)
        return failure(reader);
    QString head;
    reader->more(head);

    const std::optional<QChar> declared = declaredSeparator(head);
    const std::optional<QChar> seen = declared ? declared : separatorAfterQuotes(head);
    CsvShape shape;
    shape.separator = seen ? *seen : likelySeparator(head);
    CsvScanner scanner(shape.separator, head, [&reader](QString &text) { return reader->more(text); });
    CsvRecord record;
    bool wanted = true;
    if (declared)
        wanted = scanner.next(record);
    while (wanted && scanner.next(record))
        wanted = each(record);

    shape.encoding = reader->encoding();
    if (const Result<> read = reader->error(); !read)
        return failure(read);
    return shape;
}

} // namespace Demitasse
