// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

#include "core/text/doubletext.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int ScoreDigits = 3;

} // namespace

QJsonValue instantJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue instantJson(const std::optional<QDateTime> &instant)
{
    return instantJson(instant.value_or(QDateTime()));
}

QJsonValue dateJson(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject likelinessJson(double score, const QList<DoubleReason> &reasons)
{
    QJsonArray words;
    for (const DoubleReason reason : reasons)
        words.append(word(reason));
    return {{u"score"_s, QString::number(score, 'f', ScoreDigits).toDouble()}, {u"reason"_s, doubleReasonsText(reasons)},
        {u"reasons"_s, words}};
}

} // namespace Demitasse
