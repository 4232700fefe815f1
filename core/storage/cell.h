// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace Demitasse {

/// One value in a row, in one of the five forms that both engines know.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using Cells = std::vector<Cell>;

inline bool isNull(const Cell &cell) { return cell.index() == 0; }
QString textOf(const Cell &cell);
qint64 intOf(const Cell &cell);

/// The text a cell has in the change history, and back: numbers in decimal, bytes in hex, nothing for null.
std::optional<QString> historyText(const Cell &cell);

/// Every text that enters comes through here: fit to be stored and to come back byte for byte, and never null.
QString storedText(const QString &text);

QString jsonList(const QStringList &texts);
QStringList fromJsonList(const QString &json);

/// How a member of a domain value stands in a cell. `read` tells nothing for what cannot be understood.
template <class T> struct CellForm;

template <> struct CellForm<QString>
{
    static Cell write(const QString &value) { return storedText(value); }
    static std::optional<QString> read(const Cell &cell) { return textOf(cell); }
};

template <> struct CellForm<QByteArray>
{
    static Cell write(const QByteArray &value) { return value.isNull() ? Cell {QByteArray("")} : Cell {value}; }
    static std::optional<QByteArray> read(const Cell &cell)
    {
        const QByteArray *bytes = std::get_if<QByteArray>(&cell);
        return bytes ? std::optional(*bytes) : std::nullopt;
    }
};

template <std::integral T> struct CellForm<T>
{
    static Cell write(T value) { return static_cast<qint64>(value); }
    static std::optional<T> read(const Cell &cell) { return static_cast<T>(intOf(cell)); }
};

template <> struct CellForm<std::chrono::milliseconds>
{
    static Cell write(std::chrono::milliseconds value) { return static_cast<qint64>(value.count()); }
    static std::optional<std::chrono::milliseconds> read(const Cell &cell)
    {
        return std::chrono::milliseconds(intOf(cell));
    }
};

template <> struct CellForm<QDateTime>
{
    static Cell write(const QDateTime &value) { return value.toMSecsSinceEpoch(); }
    static std::optional<QDateTime> read(const Cell &cell)
    {
        return QDateTime::fromMSecsSinceEpoch(intOf(cell), QTimeZone::UTC);
    }
};

template <> struct CellForm<QDate>
{
    static Cell write(QDate value) { return value.toString(Qt::ISODate); }
    static std::optional<QDate> read(const Cell &cell)
    {
        const QDate date = QDate::fromString(textOf(cell), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
};

template <> struct CellForm<QTime>
{
    static Cell write(QTime value) { return value.toString(Qt::ISODate); }
    static std::optional<QTime> read(const Cell &cell)
    {
        const QTime time = QTime::fromString(textOf(cell), Qt::ISODate);
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
};

template <class Kind> struct CellForm<Id<Kind>>
{
    static Cell write(const Id<Kind> &value) { return value.isNull() ? Cell {} : Cell {value.text()}; }
    static std::optional<Id<Kind>> read(const Cell &cell)
    {
        if (isNull(cell))
            return Id<Kind> {};
        const auto id = Id<Kind>::fromText(textOf(cell));
        return id.isNull() ? std::nullopt : std::optional(id);
    }
};

template <class E>
    requires std::is_enum_v<E>
struct CellForm<E>
{
    static Cell write(E value) { return word(value); }
    static std::optional<E> read(const Cell &cell) { return fromWord<E>(textOf(cell)); }
};

template <class T> struct CellForm<std::optional<T>>
{
    static Cell write(const std::optional<T> &value) { return value ? CellForm<T>::write(*value) : Cell {}; }
    static std::optional<std::optional<T>> read(const Cell &cell)
    {
        if (isNull(cell))
            return std::optional<T> {};
        const std::optional<T> value = CellForm<T>::read(cell);
        return value ? std::optional(value) : std::nullopt;
    }
};

template <> struct CellForm<QStringList>
{
    static Cell write(const QStringList &value) { return jsonList(value); }
    static std::optional<QStringList> read(const Cell &cell) { return fromJsonList(textOf(cell)); }
};

/// Lists of ids and of words: a JSON array of their texts.
template <class T> struct CellForm<QList<T>>
{
    static Cell write(const QList<T> &values)
    {
        QStringList texts;
        for (const T &value : values)
            texts.append(textOf(CellForm<T>::write(value)));
        return jsonList(texts);
    }
    static std::optional<QList<T>> read(const Cell &cell)
    {
        QList<T> values;
        const QStringList texts = fromJsonList(textOf(cell));
        for (const QString &text : texts) {
            const std::optional<T> value = CellForm<T>::read(Cell {text});
            if (!value)
                return std::nullopt;
            values.append(*value);
        }
        return values;
    }
};

} // namespace Demitasse
