// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/cell.h"

#include <QLatin1StringView>

#include <functional>
#include <vector>

namespace Demitasse {

enum class CellType { Int, Text, Bytes };

/// One column of a table and the member of the value that it holds. A table has one list of these, and everything
/// follows from it: the statements, reading, writing, what the history records, and undo.
template <class T> struct Column
{
    enum class Kind {
        /// In the table's own row, and every change of it is history.
        Field,
        /// In the row, but of no interest to history or undo: when it was made and last touched.
        Stamp,
        /// In a table of its own, as several rows; history keeps it as one JSON list.
        Part,
    };

    QLatin1StringView name;
    CellType type = CellType::Text;
    Kind kind = Kind::Field;
    std::function<Cell(const T &)> get;
    /// False when the cell cannot be understood.
    std::function<bool(T &, const Cell &)> set;
};

template <class T> using Columns = std::vector<Column<T>>;

/// What `historyText` made of a cell of that type.
inline Cell cellFromHistory(CellType type, const QString &text)
{
    switch (type) {
    case CellType::Int: return text.toLongLong();
    case CellType::Text: return text;
    case CellType::Bytes: return QByteArray::fromHex(text.toLatin1());
    }
    Q_UNREACHABLE_RETURN({});
}

namespace Detail {

template <class M>
constexpr CellType cellTypeOf = std::is_same_v<M, QByteArray> ? CellType::Bytes
    : std::is_integral_v<M> || std::is_same_v<M, QDateTime>
    || std::is_same_v<M, std::optional<QDateTime>> || std::is_same_v<M, std::chrono::milliseconds> ? CellType::Int : CellType::Text;

} // namespace Detail

/// A column for what `member` leads to: a pointer to member, or a function from T & to the member's reference.
template <class T, class Member>
Column<T> column(QLatin1StringView name, Member member, typename Column<T>::Kind kind = Column<T>::Kind::Field)
{
    using M = std::remove_cvref_t<std::invoke_result_t<Member, T &>>;
    return {name, Detail::cellTypeOf<M>, kind,
        [member](const T &value) { return CellForm<M>::write(std::invoke(member, const_cast<T &>(value))); },
        [member](T &value, const Cell &cell) {
            std::optional<M> read = CellForm<M>::read(cell);
            if (read)
                std::invoke(member, value) = std::move(*read);
            return read.has_value();
        }};
}

} // namespace Demitasse
