// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/contactorder.h"

#include "ui/models/contactwords.h"
#include "core/rules/fold.h"
#include "ui/models/contactbook.h"

#include <QTimeZone>

#include <algorithm>
#include <map>

namespace Demitasse {

namespace {

/// From so many changes at once on, sorting anew is cheaper than finding each one's place.
constexpr qsizetype ManyChanges = 16;

qint64 warmthNumber(const Contact &contact)
{
    const auto coldest = static_cast<qint64>(wordsOf<Warmth>.size());
    return contact.warmth ? static_cast<qint64>(*contact.warmth) : coldest;
}

/// When something is to be done: a next step's instant, or the day on which holding ends.
std::optional<qint64> stepNumber(const ContactView &view)
{
    if (view.next && !isQuietStep(view.next->kind))
        return view.next->due.toMSecsSinceEpoch();
    if (view.contact.heldUntil)
        return view.contact.heldUntil->startOfDay(QTimeZone::UTC).toMSecsSinceEpoch();
    return std::nullopt;
}

} // namespace

ContactOrder::ContactOrder(const ContactBook &book, OrderBy by)
    : m_book(book)
    , m_by(by)
{
    rebuild();
}

void ContactOrder::sortBy(OrderBy by, Qt::SortOrder direction)
{
    if (m_by == by && m_direction == direction)
        return;
    m_by = by;
    m_direction = direction;
    rebuild();
}

ContactOrder::Key ContactOrder::keyOf(qsizetype position) const
{
    const ContactView &view = m_book.at(position);
    const auto text = [](const QString &of) { return Key{of.isEmpty(), 0, fold(of)}; };
    switch (m_by) {
    case OrderBy::Name:
        return {false, 0, m_book.keyAt(position).name};
    case OrderBy::Role:
        return text(view.contact.role);
    case OrderBy::Organization:
        return text(view.organization);
    case OrderBy::Stage:
        return {false, static_cast<qint64>(view.contact.stage), {}};
    case OrderBy::Step:
        return {!stepNumber(view), stepNumber(view).value_or(0), {}};
    case OrderBy::Warmth:
        return {!view.contact.warmth, warmthNumber(view.contact), {}};
    case OrderBy::Changed:
        return {false, view.contact.modified.toMSecsSinceEpoch(), {}};
    case OrderBy::Suggested:
        break;
    }
    if (const auto due = stepNumber(view))
        return {false, *due, {}};
    return {true, warmthNumber(view.contact), {}};
}

bool ContactOrder::isBefore(qsizetype a, qsizetype b) const
{
    const Key &one = m_keys[static_cast<size_t>(a)];
    const Key &other = m_keys[static_cast<size_t>(b)];
    if (one.nothing != other.nothing)
        return other.nothing;
    const bool up = m_direction == Qt::AscendingOrder;
    if (one.number != other.number)
        return (one.number < other.number) == up;
    if (const int order = one.text.compare(other.text))
        return (order < 0) == up;
    const int byName = m_by == OrderBy::Name ? 0 : m_book.keyAt(a).name.compare(m_book.keyAt(b).name);
    return byName != 0 ? byName < 0 : a < b;
}

void ContactOrder::rebuild()
{
    m_last.reset();
    m_keys.clear();
    m_sorted.clear();
    m_keys.reserve(static_cast<size_t>(m_book.size()));
    for (qsizetype position = 0; position < m_book.size(); ++position) {
        m_keys.push_back(keyOf(position));
        if (m_book.isThere(position))
            m_sorted.push_back(position);
    }
    std::ranges::sort(m_sorted, [this](qsizetype a, qsizetype b) { return isBefore(a, b); });
}

void ContactOrder::update(const QList<qsizetype> &positions)
{
    if (positions.size() >= ManyChanges)
        return rebuild();
    m_last.reset();
    for (const qsizetype position : positions)
        std::erase(m_sorted, position);
    m_keys.resize(static_cast<size_t>(m_book.size()));
    for (const qsizetype position : positions) {
        m_keys[static_cast<size_t>(position)] = keyOf(position);
        if (m_book.isThere(position))
            insert(position);
    }
}

void ContactOrder::insert(qsizetype position)
{
    const auto before = [this](qsizetype a, qsizetype b) { return isBefore(a, b); };
    m_sorted.insert(std::ranges::lower_bound(m_sorted, position, before), position);
}

bool ContactOrder::narrows(const ContactFilter &filter, const QStringList &words) const
{
    if (!m_last || m_last->words.size() > words.size())
        return false;
    ContactFilter same = m_last->filter;
    same.text = filter.text;
    return same == filter
        && std::ranges::equal(m_last->words, words.first(m_last->words.size()),
            [](const QString &before, const QString &now) { return now.startsWith(before); });
}

std::vector<qsizetype> ContactOrder::matching(const ContactFilter &filter, bool ranked)
{
    const QStringList words = filterWords(filter.text);
    Answer answer{filter, words, {}};
    std::map<int, std::vector<qsizetype>, std::greater<>> byRank;
    for (const qsizetype position : narrows(filter, words) ? m_last->positions : m_sorted) {
        if (!passes(filter, m_book.at(position).contact))
            continue;
        if (const int how = rank(m_book.keyAt(position), words)) {
            answer.positions.push_back(position);
            if (ranked)
                byRank[how].push_back(position);
        }
    }
    m_last = std::move(answer);
    if (!ranked)
        return m_last->positions;
    std::vector<qsizetype> found;
    for (const auto &[how, positions] : byRank)
        found.insert(found.end(), positions.begin(), positions.end());
    return found;
}

} // namespace Demitasse
