// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/briefsheet.h"
#include "core/exchange/print/tickbox.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr double BackTop = 46 * Point;
constexpr double Gutter = 28 * Point;
constexpr double NotesRuling = 22 * Point;
constexpr int FewestNoteRules = 3;

/// How small the lists are set, largest first.
struct ListSetting
{
    double size;
    int mostLines;
    double gap;
};
constexpr ListSetting ListSettings[] {{10, 3, 4}, {9.5, 2, 3}, {9, 2, 2}, {8.5, 1, 1.5}, {7.5, 1, 0.5}};

struct SetList
{
    SetText title;
    QList<SetText> items;
    bool isToTick = true;
    double height = 0;
};

QList<SetList> setLists(
    const QList<BriefList> &lists, const Typesetter &typesetter, const ListSetting &setting, double width)
{
    QList<SetList> all;
    for (const BriefList &list : lists) {
        SetList set {typesetter.set(list.title, {8.5, true, Ink::Accent}, width), {}, list.isToTick, 0};
        set.height = set.title.height() + 4 * Point;
        for (const QString &item : list.items) {
            set.items.append(typesetter.set(item, {setting.size}, width - TickColumn, setting.mostLines));
            set.height += set.items.last().height() + setting.gap * Point;
        }
        set.height += 12 * Point;
        all.append(set);
    }
    return all;
}

double heightOf(const QList<SetList> &lists)
{
    double height = 0;
    for (const SetList &list : lists)
        height += list.height;
    return height;
}

/// How many of them, from the first, make the left column, so that both are about as high.
qsizetype leftCount(const QList<SetList> &lists)
{
    qsizetype best = 0;
    double least = heightOf(lists);
    for (qsizetype count = 1; count <= lists.size(); ++count) {
        const double higher = std::max(heightOf(lists.first(count)), heightOf(lists.sliced(count)));
        if (higher < least) {
            least = higher;
            best = count;
        }
    }
    return best == 0 ? lists.size() : best;
}

double paintList(QPainter &painter, const SetList &list, const ListSetting &setting, double x, double y, double end)
{
    list.title.draw(painter, {x, y});
    y += list.title.height() + 4 * Point;
    for (const SetText &item : list.items) {
        if (y + item.height() > end)
            break;
        if (list.isToTick)
            drawTickBox(painter, item, {x, y});
        else
            painter.fillRect(QRectF(x, y + item.baseline() - 3.4 * Point, 5 * Point, 0.9 * Point), inkColor(Ink::Accent));
        item.draw(painter, {x + TickColumn, y});
        y += item.height() + setting.gap * Point;
    }
    return y + 12 * Point;
}

} // namespace

double BriefSheet::paintLists(QPainter &painter, double y) const
{
    const double column = (width() - Gutter) / 2;
    const double end = foot() - 60 * Point - FewestNoteRules * NotesRuling;
    ListSetting setting {};
    QList<SetList> lists;
    qsizetype count = 0;
    for (const ListSetting &tried : ListSettings) {
        setting = tried;
        lists = setLists(m_brief.lists, m_typesetter, setting, column);
        count = leftCount(lists);
        if (y + std::max(heightOf(lists.first(count)), heightOf(lists.sliced(count))) <= end)
            break;
    }
    double lowest = y;
    for (const auto &[x, some] : {std::pair(left(), lists.first(count)), std::pair(left() + column + Gutter, lists.sliced(count))}) {
        double at = y;
        for (const SetList &list : some) {
            if (at + list.title.height() < end)
                at = paintList(painter, list, setting, x, at, end);
        }
        lowest = std::max(lowest, at);
    }
    return lowest;
}

void BriefSheet::paintBack(QPainter &painter) const
{
    const SetText title = m_typesetter.set(m_brief.backTitle, {18}, width());
    title.draw(painter, {left(), BackTop});
    double y = BackTop + title.height();
    const SetText about = m_typesetter.set(m_brief.title + u" · "_s + m_brief.day, {9, false, Ink::Quiet}, width());
    about.draw(painter, {left(), y});
    y = hairline(painter, y + about.height() + 10 * Point) + 14 * Point;
    y = hairline(painter, paintLists(painter, y)) + 12 * Point;
    const SetText thanks = m_typesetter.set(m_brief.thanks, {11, true, Ink::Accent}, width() - TickColumn, 2);
    drawTickBox(painter, thanks, {left(), y});
    thanks.draw(painter, {left() + TickColumn, y});
    y = heading(painter, m_brief.notesTitle, y + thanks.height() + 16 * Point);
    paintRules(painter, left(), y, NotesRuling, static_cast<int>((foot() - y) / NotesRuling));
}

} // namespace Demitasse
