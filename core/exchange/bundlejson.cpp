// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bundleform.h"

#include "core/rules/address.h"
#include "core/rules/cleantext.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTime>

#include <limits>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostMilliseconds = 9'007'199'254'740'991.0;
// The years 1970 to 9999.
constexpr qint64 lastInstant = 253'402'300'799'999;

using Value = std::optional<QString>;
/// The value; no value at all when what was given is of another kind.
using Understood = std::optional<Value>;

QString instantText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> instantFrom(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    const qint64 milliseconds = instant.isValid() ? instant.toMSecsSinceEpoch() : -1;
    const bool isFixed = instant.timeSpec() != Qt::LocalTime && milliseconds >= 0 && milliseconds <= lastInstant;
    return isFixed ? std::optional(milliseconds) : std::nullopt;
}

QString pictureName(const Record &record)
{
    const bool isPng = record.fields.value(u"media_type"_s).value == u"image/png"_s;
    return u"photos/"_s + record.id + (isPng ? u".png"_s : u".jpg"_s);
}

QString compact(const QJsonArray &array)
{
    return array.isEmpty() ? u"[]"_s : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonValue attendancesJson(const QString &value)
{
    QJsonArray list;
    for (const QJsonValue &entry : QJsonDocument::fromJson(value.toUtf8()).array()) {
        list.append(QJsonObject {{u"contact"_s, entry.toString().section(u' ', 0, 0)},
            {u"attendee_status"_s, entry.toString().section(u' ', 1)}});
    }
    return list;
}

QJsonValue valueJson(const BundleField &field, const Record &record)
{
    const Value value = record.fields.value(field.name).value;
    if (!value)
        return {};
    switch (field.kind) {
    case BundleField::Kind::Number:
    case BundleField::Kind::Milliseconds: return value->toLongLong();
    case BundleField::Kind::Flag: return *value == u"1"_s;
    case BundleField::Kind::Instant: return instantText(value->toLongLong());
    case BundleField::Kind::Texts:
    case BundleField::Kind::Addresses:
    case BundleField::Kind::Words:
    case BundleField::Kind::References: return QJsonDocument::fromJson(value->toUtf8()).array();
    case BundleField::Kind::Attendances: return attendancesJson(*value);
    case BundleField::Kind::Picture: return pictureName(record);
    case BundleField::Kind::Text:
    case BundleField::Kind::Word:
    case BundleField::Kind::Date:
    case BundleField::Kind::Time:
    case BundleField::Kind::Address:
    case BundleField::Kind::Zone:
    case BundleField::Kind::Reference:
    case BundleField::Kind::Id: return *value;
    }
    Q_UNREACHABLE_RETURN({});
}

Understood idFrom(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return id.isNull() ? Understood() : Value(id.toString(QUuid::WithoutBraces));
}

bool isZone(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_+/-]{0,64}$"_s);
    return name.match(text).hasMatch();
}

Understood stringFrom(const BundleField &field, const QString &text)
{
    const auto when = [&text](bool isRight) { return isRight ? Understood(Value(text)) : Understood(); };
    switch (field.kind) {
    case BundleField::Kind::Text:
    case BundleField::Kind::Texts: return Value(cleanText(text));
    case BundleField::Kind::Word:
    case BundleField::Kind::Words: return when(field.isWord(text));
    case BundleField::Kind::Date: return when(QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text);
    case BundleField::Kind::Time: return when(QTime::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text);
    case BundleField::Kind::Address: return when(text.isEmpty() || isSafeAddress(text));
    case BundleField::Kind::Addresses: return when(isSafeAddress(text));
    case BundleField::Kind::Zone: return when(isZone(text));
    case BundleField::Kind::Reference:
    case BundleField::Kind::References:
    case BundleField::Kind::Id: return idFrom(text);
    case BundleField::Kind::Instant:
        if (const auto instant = instantFrom(text))
            return Value(QString::number(*instant));
        return {};
    case BundleField::Kind::Number:
    case BundleField::Kind::Milliseconds:
    case BundleField::Kind::Flag:
    case BundleField::Kind::Attendances:
    case BundleField::Kind::Picture: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

Understood numberFrom(const BundleField &field, double number)
{
    const double most
        = field.kind == BundleField::Kind::Number ? std::numeric_limits<qint32>::max() : mostMilliseconds;
    const bool isRight = number >= 0 && number <= most && number == static_cast<double>(static_cast<qint64>(number));
    return isRight ? Understood(Value(QString::number(static_cast<qint64>(number)))) : Understood();
}

Understood listFrom(const BundleField &field, const QJsonArray &list)
{
    const bool isUnique = field.kind == BundleField::Kind::References;
    QStringList texts;
    for (const QJsonValue &entry : list) {
        const Understood text = entry.isString() ? stringFrom(field, entry.toString()) : Understood();
        if (!text || !*text || (isUnique && texts.contains(**text)))
            return {};
        texts.append(**text);
    }
    return Value(compact(QJsonArray::fromStringList(texts)));
}

Understood attendancesFrom(const BundleField &field, const QJsonArray &list)
{
    QStringList ids;
    QStringList texts;
    for (const QJsonValue &entry : list) {
        const Understood id = idFrom(entry[u"contact"_s].toString());
        const QString status = entry[u"attendee_status"_s].toString();
        if (!id || !*id || ids.contains(**id) || !field.isWord(status))
            return {};
        ids.append(**id);
        texts.append(**id + u' ' + status);
    }
    return list.isEmpty() ? Understood() : Understood(Value(compact(QJsonArray::fromStringList(texts))));
}

Understood valueFrom(const BundleField &field, const QJsonValue &json)
{
    if (json.isNull() && field.mayBeNull)
        return Value();
    switch (field.kind) {
    case BundleField::Kind::Number:
    case BundleField::Kind::Milliseconds: return json.isDouble() ? numberFrom(field, json.toDouble()) : Understood();
    case BundleField::Kind::Flag:
        return json.isBool() ? Understood(Value(json.toBool() ? u"1"_s : u"0"_s)) : Understood();
    case BundleField::Kind::Texts:
    case BundleField::Kind::Addresses:
    case BundleField::Kind::Words:
    case BundleField::Kind::References: return json.isArray() ? listFrom(field, json.toArray()) : Understood();
    case BundleField::Kind::Attendances:
        return json.isArray() ? attendancesFrom(field, json.toArray()) : Understood();
    case BundleField::Kind::Text:
    case BundleField::Kind::Word:
    case BundleField::Kind::Instant:
    case BundleField::Kind::Date:
    case BundleField::Kind::Time:
    case BundleField::Kind::Address:
    case BundleField::Kind::Zone:
    case BundleField::Kind::Reference:
    case BundleField::Kind::Id:
    case BundleField::Kind::Picture: return json.isString() ? stringFrom(field, json.toString()) : Understood();
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray editsJson(const QList<Edit> &edits)
{
    QJsonArray list;
    for (const Edit &edit : edits)
        list.append(instantText(edit.at.toMSecsSinceEpoch()) + u' ' + edit.replica.text());
    return list;
}

std::optional<QList<Edit>> editsFrom(const QJsonValue &json)
{
    QList<Edit> edits;
    for (const QJsonValue &entry : json.toArray()) {
        const auto instant = instantFrom(entry.toString().section(u' ', 0, 0));
        const ReplicaId replica = ReplicaId::fromText(entry.toString().section(u' ', 1));
        if (!instant)
            return std::nullopt;
        edits.append({QDateTime::fromMSecsSinceEpoch(*instant, QTimeZone::UTC), replica});
    }
    return json.isArray() ? std::optional(edits) : std::nullopt;
}

bool takeEdits(Record &record, const QJsonObject &json)
{
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto edits = editsFrom(*entry);
        if (!edits)
            return false;
        if (entry.key() == "exists"_L1)
            record.existence = *edits;
        else if (record.fields.contains(entry.key()))
            record.fields[entry.key()].edits = *edits;
        else if (record.exists)
            return false;
    }
    return true;
}

} // namespace

QJsonObject recordJson(const BundlePart &part, const Record &record)
{
    QJsonObject json {{u"id"_s, record.id}};
    if (!record.exists)
        json.insert(u"removed"_s, true);
    QJsonObject edits;
    if (!record.existence.isEmpty())
        edits.insert(u"exists"_s, editsJson(record.existence));
    for (const BundleField &field : part.fields) {
        if (!record.fields.contains(field.name))
            continue;
        json.insert(field.name, valueJson(field, record));
        if (const QList<Edit> &of = record.fields[field.name].edits; !of.isEmpty())
            edits.insert(field.name, editsJson(of));
    }
    if (!edits.isEmpty())
        json.insert(u"edits"_s, edits);
    return json;
}

std::expected<Record, QString> recordFromJson(const BundlePart &part, const QJsonObject &json,
    const std::function<std::optional<QByteArray>(const QString &)> &picture)
{
    const Understood id = idFrom(json[u"id"_s].toString());
    if (!id || !*id)
        return std::unexpected(u"id"_s);
    Record record {part.entity, **id, !json[u"removed"_s].toBool(), {}, {}};
    QStringList known {u"id"_s, u"removed"_s, u"edits"_s};
    for (const BundleField &field : part.fields) {
        known.append(field.name);
        if (!json.contains(field.name) && !record.exists)
            continue;
        Understood value = valueFrom(field, json[field.name]);
        if (field.kind == BundleField::Kind::Picture) {
            const auto bytes = picture(json[field.name].toString());
            value = bytes ? Understood(Value(QString::fromLatin1(bytes->toHex()))) : Understood();
        }
        if (!value)
            return std::unexpected(QString(field.name));
        record.fields.insert(field.name, {*value, {}});
    }
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return std::unexpected(key);
    }
    if (!record.fields.isEmpty() && record.fields.size() != part.fields.size())
        return std::unexpected(u"removed"_s);
    if (!takeEdits(record, json[u"edits"_s].toObject()))
        return std::unexpected(u"edits"_s);
    return record;
}

} // namespace Demitasse
