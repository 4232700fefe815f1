// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/listrow.h"

#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

ListRow::ListRow(Icon which, const QString &title, const QString &below, Tone iconTone, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(new QHBoxLayout(this))
{
    const QStringList lines = below.split(u'\n', Qt::SkipEmptyParts);
    setAccessibleName((QStringList {title} + lines).join(u", "_s));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_line->setContentsMargins(Space::Usual, Space::Close, Space::Close, Space::Close);
    m_line->setSpacing(Space::Close);
    m_line->addWidget(new IconMark(which, Measure::Icon, iconTone));
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Hair / 2);
    words->addWidget(new ElidedLabel(title, TypeRole::Body));
    for (const QString &line : lines)
        words->addWidget(new ElidedLabel(line, TypeRole::Caption, Tone::Quiet));
    m_line->addLayout(words, 1);
}

void ListRow::addAtEnd(QWidget *widget)
{
    m_line->addWidget(widget);
}

QSize ListRow::sizeHint() const
{
    return m_line->sizeHint();
}

QSize ListRow::minimumSizeHint() const
{
    return m_line->minimumSize();
}

void ListRow::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(Qt::NoPen));
    if (isDown())
        painter.setBrush(chosenGround(colours));
    else if (underMouse())
        painter.setBrush(hoverGround(colours));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (ListRow *next = neighbour(key == Qt::Key_Down ? 1 : -1))
            next->setFocus(Qt::TabFocusReason);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

ListRow *ListRow::neighbour(int by) const
{
    const QList<ListRow *> rows = parentWidget()->findChildren<ListRow *>(Qt::FindDirectChildrenOnly);
    return rows.value(rows.indexOf(this) + by, nullptr);
}

} // namespace Demitasse
