// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardmodel.h"

#include "core/domain/clock.h"
#include "core/text/wordtext.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/theme/tooltip.h"

#include <QLocale>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

BoardModel::BoardModel(const ContactBook &book, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_clock(clock)
    , m_order(book, OrderBy::Suggested)
{
    onReset();
    connect(&book, &ContactBook::aboutToReset, this, &BoardModel::beginResetModel);
    connect(&book, &ContactBook::reset, this, [this] {
        onReset();
        endResetModel();
        emit countsChanged();
    });
    connect(&book, &ContactBook::settled, this, &BoardModel::onSettled);
}

void BoardModel::setFilter(const ContactFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    relayout(arrange());
}

void BoardModel::retell()
{
    if (m_longest > 0)
        emit dataChanged(index(0, 0), index(m_longest - 1, StageCount - 1), {StepRole, ToneRole});
}

BoardModel::Columns BoardModel::arrange()
{
    Columns columns;
    const std::vector<qsizetype> matching = m_order.matching(m_filter, true);
    m_best = matching.empty() ? -1 : matching.front();
    for (const qsizetype position : matching)
        columns[static_cast<size_t>(m_book.at(position).contact.stage)].push_back(position);
    return columns;
}

void BoardModel::onReset()
{
    m_order.rebuild();
    m_columns = arrange();
    m_longest = static_cast<int>(std::ranges::max(m_columns, {}, &std::vector<qsizetype>::size).size());
}

void BoardModel::onSettled(const QList<qsizetype> &positions)
{
    m_order.update(positions);
    for (const qsizetype position : positions)
        emit cardChanged(m_book.at(position).contact.id);
    relayout(arrange());
    for (const qsizetype position : positions) {
        if (const QModelIndex card = indexOfPosition(position); card.isValid())
            emit dataChanged(card, card);
    }
}

void BoardModel::relayout(Columns columns)
{
    if (columns == m_columns)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<qsizetype> positions;
    for (const QModelIndex &index : before) {
        const auto &cards = cardsIn(index.column());
        const auto row = static_cast<size_t>(index.row());
        positions.push_back(row < cards.size() ? cards[row] : -1);
    }
    m_columns = std::move(columns);
    m_longest = static_cast<int>(std::ranges::max(m_columns, {}, &std::vector<qsizetype>::size).size());
    QModelIndexList after;
    for (const qsizetype position : positions)
        after.append(position < 0 ? QModelIndex() : indexOfPosition(position));
    changePersistentIndexList(before, after);
    emit layoutChanged();
    emit countsChanged();
}

int BoardModel::total() const
{
    int sum = 0;
    for (int column = 0; column < StageCount; ++column)
        sum += count(column);
    return sum;
}

bool BoardModel::isCard(const QModelIndex &index) const
{
    return index.isValid() && index.row() < count(index.column());
}

const ContactView *BoardModel::viewAt(const QModelIndex &index) const
{
    if (!isCard(index))
        return nullptr;
    return &m_book.at(cardsIn(index.column())[static_cast<size_t>(index.row())]);
}

QModelIndex BoardModel::indexOfPosition(qsizetype position) const
{
    const int column = columnOf(m_book.at(position).contact.stage);
    const auto &cards = cardsIn(column);
    const auto found = std::ranges::find(cards, position);
    return found == cards.end() ? QModelIndex() : index(static_cast<int>(found - cards.begin()), column);
}

QModelIndex BoardModel::indexOf(ContactId id) const
{
    const qsizetype position = m_book.positionOf(id);
    return position < 0 ? QModelIndex() : indexOfPosition(position);
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_longest;
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : StageCount;
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!isCard(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const ContactView *view = viewAt(index);
    if (!view)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return listedName(*view);
    case Qt::AccessibleTextRole:
        return spoken(*view, index);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(*view));
    case IdRole:
        return view->contact.id.value;
    case RoleLineRole:
        return roleLine(*view);
    case StepRole:
        return stepWords(*view, m_clock.now()).text;
    case ToneRole:
        return static_cast<int>(stepWords(*view, m_clock.now()).tone);
    case WarmthRole:
        return view->contact.warmth ? static_cast<int>(*view->contact.warmth) : -1;
    default:
        return {};
    }
}

QString BoardModel::spoken(const ContactView &view, const QModelIndex &index) const
{
    QStringList parts{listedName(view), roleLine(view)};
    if (view.contact.warmth)
        parts += warmthText(*view.contact.warmth);
    parts += stepWords(view, m_clock.now()).text;
    parts += tr("%1, %2 of %3")
                 .arg(stageText(view.contact.stage), QLocale().toString(index.row() + 1),
                     QLocale().toString(count(index.column())));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString BoardModel::toolTip(const ContactView &view) const
{
    QStringList lines{listedName(view), roleLine(view)};
    if (view.contact.warmth)
        lines += tr("Warmth: %1").arg(warmthText(*view.contact.warmth));
    if (!view.contact.commonGround.isEmpty())
        lines += tr("Common ground: %1").arg(view.contact.commonGround);
    lines += stepWords(view, m_clock.now()).full;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= StageCount)
        return {};
    return stageText(stageOf(section));
}

} // namespace Demitasse
