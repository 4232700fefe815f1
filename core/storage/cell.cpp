// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cell.h"

#include "core/rules/cleantext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Demitasse {

QString textOf(const Cell &cell)
{
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

qint64 intOf(const Cell &cell)
{
    const qint64 *number = std::get_if<qint64>(&cell);
    return number ? *number : 0;
}

std::optional<QString> historyText(const Cell &cell)
{
    if (const qint64 *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const double *number = std::get_if<double>(&cell))
        return QString::number(*number, 'g', 17);
    if (const QByteArray *bytes = std::get_if<QByteArray>(&cell))
        return QString::fromLatin1(bytes->toHex());
    if (const QString *text = std::get_if<QString>(&cell))
        return *text;
    return std::nullopt;
}

QString storedText(const QString &text)
{
    const QString clean = cleanText(text);
    return clean.isNull() ? QString(QLatin1StringView("")) : clean;
}

QString jsonList(const QStringList &texts)
{
    if (texts.isEmpty())
        return QStringLiteral("[]");
    QJsonArray array;
    for (const QString &text : texts)
        array.append(storedText(text));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QStringList fromJsonList(const QString &json)
{
    QStringList texts;
    if (json.size() <= 2)
        return texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace Demitasse
