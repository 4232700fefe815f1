// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

namespace Demitasse {

Popover::Popover(QWidget *host)
    : Card(host)
    , m_before(QApplication::focusWidget())
{
}

void Popover::open(const QRect &anchor, QWidget *first)
{
    m_anchor = anchor;
    show();
    fit();
    raise();
    first->setFocus(Qt::PopupFocusReason);
}

void Popover::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const QRect room = parentWidget()->rect().adjusted(Space::Small, Space::Small, -Space::Small, -Space::Small);
    const QSize size = sizeHint().boundedTo(room.size());
    const int x = std::clamp(m_anchor.left(), room.left(), std::max(room.left(), room.right() - size.width()));
    const int y = std::clamp(m_anchor.bottom(), room.top(), std::max(room.top(), room.bottom() - size.height()));
    setGeometry(QRect(QPoint(x, y), size));
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return Card::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()); button && isAncestorOf(button))
        return button->click();
    settle();
}

/// The page under it went away.
void Popover::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    deleteLater();
}

void Popover::leave()
{
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

} // namespace Demitasse
