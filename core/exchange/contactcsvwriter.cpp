// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactcsvwriter.h"

#include "core/exchange/formulaguard.h"
#include "core/rules/cleantext.h"

#include <QIODevice>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto utf8Mark = "\xef\xbb\xbf";

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        QString quoted = withFormulaGuard(cleanText(cell));
        line += (line.isEmpty() ? u"\""_s : u",\""_s) + quoted.replace('"'_L1, "\"\""_L1) + u'"';
    }
    return (line + "\r\n"_L1).toUtf8();
}

} // namespace

Result<int> writeContactCsv(
    QIODevice &out, const QList<ContactSheetRow> &rows, const std::function<bool(qsizetype)> &goOn)
{
    QStringList headings;
    for (const SheetColumn &column : sheetColumns())
        headings.append(column.heading);
    const auto put = [&out](const QByteArray &bytes) { return out.write(bytes) == bytes.size(); };
    bool written = put(utf8Mark) && put(csvLine(headings));
    for (qsizetype i = 0; written && i < rows.size(); ++i) {
        if (goOn && !goOn(i))
            return failure(ErrorCode::Cancelled);
        QStringList cells;
        for (const SheetColumn &column : sheetColumns())
            cells.append(column.write(rows[i]));
        written = put(csvLine(cells));
    }
    if (!written)
        return failure(ErrorCode::FileNotWritten, {QString(), out.errorString()});
    return static_cast<int>(rows.size());
}

} // namespace Demitasse
