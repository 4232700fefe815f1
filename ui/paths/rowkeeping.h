// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QList>
#include <QWidget>

#include <algorithm>

namespace Demitasse {

/// Shows `values`, one row each and in their order, at the beginning of `layout`: a row stays that of its value, so that
/// the focus and what is being written stay too. `shown` are the rows there are.
template <class Row, class Value, class Make>
void keepRows(QBoxLayout &layout, QList<Row *> &shown, const QList<Value> &values, Make make)
{
    QList<Row *> rows;
    for (const Value &value : values) {
        const auto known = std::ranges::find(shown, value.id, &Row::id);
        if (known == shown.end()) {
            rows.append(make(value));
        } else {
            rows.append(*known);
            shown.erase(known);
            rows.last()->show(value);
        }
    }
    for (Row *gone : std::as_const(shown)) {
        layout.removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (layout.indexOf(rows[i]) != i) {
            layout.removeWidget(rows[i]);
            layout.insertWidget(i, rows[i]);
        }
    }
    shown = rows;
}

/// Tab goes from one to the next.
inline void orderTabs(const QList<QWidget *> &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace Demitasse
