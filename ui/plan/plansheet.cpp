// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plansheet.h"

#include "ui/plan/planrow.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const QString planItemMime = u"application/x-demitasse-plan-item"_s;

const BankQuestion *knownAs(const QList<BankQuestion> &bank, const QString &id)
{
    const auto found
        = std::ranges::find_if(bank, [&id](const BankQuestion &known) { return known.question.id == id; });
    return id.isEmpty() || found == bank.end() ? nullptr : &*found;
}

} // namespace

PlanSheet::PlanSheet(QWidget *parent)
    : ScrollColumn(Measure::Column, parent)
{
    setObjectName(u"planSheet"_s);
    setAcceptDrops(true);
    column()->setContentsMargins(0, 0, Space::Small, 0);
    column()->setSpacing(Space::Small);
    column()->addStretch(1);
}

void PlanSheet::show(const PlanView &view, const QList<BankQuestion> &bank,
    const QMap<PlanItemId, QList<PlanReason>> &reasons)
{
    const bool isEditable = isPlannable(view.meeting);
    for (PlanRow *row : std::as_const(m_rows)) {
        if (row->isAncestorOf(focusWidget()) || row->hasFocus())
            m_focused = m_rows.indexOf(row);
    }
    dropRows(view);
    QList<PlanRow *> rows;
    for (const PlanItem &item : view.items) {
        PlanRow *row = rowFor(item.id);
        rows.append(row);
        row->show(item, knownAs(bank, item.bankId), static_cast<int>(rows.size()), isEditable);
        QList<PlanConcern> concerns;
        for (const PlanWarning &warning : view.warnings) {
            if (warning.item == item.id)
                concerns.append(warning.concern);
        }
        row->showRemarks(reasons.value(item.id), concerns, isEditable);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (column()->indexOf(rows[i]) != static_cast<int>(i))
            column()->insertWidget(static_cast<int>(i), rows[i]);
        if (i > 0)
            setTabOrder(rows[i - 1], rows[i]);
    }
    m_rows = rows;
}

/// Those that are no longer in the plan; where the focus was on one, it goes to the one that comes to its place.
void PlanSheet::dropRows(const PlanView &view)
{
    bool hadFocus = false;
    const QList<PlanRow *> rows = m_rows;
    for (PlanRow *row : rows) {
        if (std::ranges::find(view.items, row->id(), &PlanItem::id) != view.items.end())
            continue;
        hadFocus = hadFocus || row->hasFocus() || row->isAncestorOf(focusWidget());
        m_rows.removeOne(row);
        delete row;
    }
    if (hadFocus)
        focusRow();
}

PlanRow *PlanSheet::rowFor(PlanItemId id)
{
    const qsizetype at = placeOf(id);
    return at >= 0 ? m_rows[at] : makeRow(id);
}

PlanRow *PlanSheet::makeRow(PlanItemId id)
{
    auto *row = new PlanRow(id);
    connect(row, &PlanRow::worded, this, &PlanSheet::worded);
    connect(row, &PlanRow::timed, this, &PlanSheet::timed);
    connect(row, &PlanRow::removeWanted, this, &PlanSheet::removeWanted);
    connect(row, &PlanRow::moveWanted, this, &PlanSheet::move);
    connect(row, &PlanRow::stepWanted, this, &PlanSheet::step);
    connect(row, &PlanRow::dragBegun, this, &PlanSheet::drag);
    connect(row, &PlanRow::wayOutWanted, this, &PlanSheet::wayOutWanted);
    return row;
}

qsizetype PlanSheet::placeOf(PlanItemId id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const PlanRow *row) { return row->id() == id; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

QList<PlanItemId> PlanSheet::order() const
{
    QList<PlanItemId> ids;
    for (const PlanRow *row : m_rows)
        ids.append(row->id());
    return ids;
}

void PlanSheet::move(PlanItemId id, int by)
{
    QList<PlanItemId> ids = order();
    const qsizetype from = ids.indexOf(id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= ids.size())
        return;
    ids.move(from, to);
    emit reordered(ids);
}

void PlanSheet::step(PlanItemId id, int by)
{
    const qsizetype to = placeOf(id) + by;
    if (to < 0)
        return emit wentUp();
    if (to >= m_rows.size())
        return;
    m_rows[to]->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_rows[to]);
}

void PlanSheet::focusRow()
{
    if (!m_rows.isEmpty())
        m_rows[std::clamp<qsizetype>(m_focused, 0, m_rows.size() - 1)]->setFocus(Qt::TabFocusReason);
}

void PlanSheet::editRow(PlanItemId id)
{
    if (const qsizetype at = placeOf(id); at >= 0)
        m_rows[at]->beginEdit();
}

void PlanSheet::settle()
{
    const QList<PlanRow *> rows = m_rows;
    for (PlanRow *row : rows)
        row->settle();
}

void PlanSheet::drag(PlanItemId id)
{
    const qsizetype at = placeOf(id);
    if (at < 0)
        return;
    auto *load = new QMimeData;
    load->setData(planItemMime, id.text().toUtf8());
    auto *carried = new QDrag(this);
    carried->setMimeData(load);
    carried->setPixmap(m_rows[at]->grab());
    carried->exec(Qt::MoveAction);
}

void PlanSheet::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(planItemMime))
        event->acceptProposedAction();
}

void PlanSheet::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(planItemMime))
        event->acceptProposedAction();
}

/// Before the row whose middle is below the pointer.
void PlanSheet::dropEvent(QDropEvent *event)
{
    const PlanItemId id = PlanItemId::fromText(QString::fromUtf8(event->mimeData()->data(planItemMime)));
    QList<PlanItemId> ids = order();
    const qsizetype from = ids.indexOf(id);
    if (from < 0)
        return;
    const int y = column()->parentWidget()->mapFrom(this, event->position().toPoint()).y();
    qsizetype to = 0;
    for (const PlanRow *row : std::as_const(m_rows))
        to += row->id() != id && row->geometry().center().y() < y;
    event->acceptProposedAction();
    if (to == from)
        return;
    ids.move(from, to);
    emit reordered(ids);
}

} // namespace Demitasse
