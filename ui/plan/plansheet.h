// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/preparation.h"
#include "ui/widgets/card.h"

#include <optional>

namespace Demitasse {

class PlanRow;

/// The questions of a plan in their order, to be put into another by keys or by dragging. Rows stay what they are while
/// the plan changes, so that the focus stays where it was.
class PlanSheet : public ScrollColumn
{
    Q_OBJECT

public:
    explicit PlanSheet(QWidget *parent = nullptr);

    void show(const PlanView &view, const QList<BankQuestion> &bank,
        const QMap<PlanItemId, QList<PlanReason>> &reasons);
    /// The row that has, or had, the focus; else the first.
    void focusRow();
    void editRow(PlanItemId id);
    void settle();

signals:
    void worded(Demitasse::PlanItemId id, const QString &text);
    void timed(Demitasse::PlanItemId id, int minutes);
    void removeWanted(Demitasse::PlanItemId id);
    void reordered(const QList<Demitasse::PlanItemId> &order);
    void wayOutWanted(Demitasse::PlanConcern concern, Demitasse::PlanItemId id);
    /// Up from the first.
    void wentUp();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    PlanRow *rowFor(PlanItemId id);
    PlanRow *makeRow(PlanItemId id);
    qsizetype placeOf(PlanItemId id) const;
    QList<PlanItemId> order() const;
    void move(PlanItemId id, int by);
    void step(PlanItemId id, int by);
    void drag(PlanItemId id);
    void dropRows(const PlanView &view);

    QList<PlanRow *> m_rows;
    qsizetype m_focused = 0;
};

} // namespace Demitasse
