// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/taborder.h"

#include <QWidget>

namespace Demitasse {

void joinTabOrder(QWidget *part, QWidget *next)
{
    QWidget *last = next->previousInFocusChain();
    // Behind what takes no focus nothing can be put.
    while (last != next && (last->focusPolicy() == Qt::NoFocus || last == part || part->isAncestorOf(last)))
        last = last->previousInFocusChain();
    QList<QWidget *> parts {part};
    parts += part->findChildren<QWidget *>();
    for (QWidget *each : std::as_const(parts)) {
        // What a field is made of is not in the order by itself.
        const bool isInner = each != part && each->parentWidget() != part
            && each->parentWidget()->focusPolicy() != Qt::NoFocus;
        if (each->focusPolicy() == Qt::NoFocus || isInner || each == last)
            continue;
        QWidget::setTabOrder(last, each);
        last = each;
    }
}

} // namespace Demitasse
