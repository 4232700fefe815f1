// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace Demitasse {

namespace {

int iconSide(const QWidget &widget)
{
    return scaledToText(Measure::Icon, widget.fontMetrics());
}

/// The room for icons when there is none for names; they stay where they are either way.
int compactInside(const QWidget &widget)
{
    return iconSide(widget) + 2 * Space::Close;
}

} // namespace

RailButton::RailButton(Icon which, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_which(which)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    name();
    updateGeometry();
    update();
}

void RailButton::showShortcut(const QKeySequence &shortcut)
{
    m_shortcut = shortcut;
    name();
}

void RailButton::name()
{
    if (m_compact)
        setPlainToolTip(this, withShortcut(text(), m_shortcut));
    else
        setPlainToolTip(this, m_shortcut.toString(QKeySequence::NativeText));
}

QSize RailButton::sizeHint() const
{
    const int height = std::max(fontMetrics().height(), iconSide(*this)) + 2 * Space::Small;
    if (m_compact)
        return {compactInside(*this), height};
    return {
        Space::Close + Measure::Icon + Space::Close + fontMetrics().horizontalAdvance(text()) + Space::Usual, height};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(chosenGround(colours));
    else if (underMouse())
        painter.setBrush(hoverGround(colours));
    painter.drawRoundedRect(area, Radius::Field, Radius::Field);

    const QColor colour = isChecked() ? colours.accent : colours.text;
    const int side = iconSide(*this);
    const int left = m_compact ? (width() - side) / 2 : Space::Close;
    paintIcon(painter, m_which, QRectF(left, (height() - side) / 2.0, side, side), colour);
    if (m_compact)
        return;
    painter.setFont(isChecked() ? Type::bold(font()) : font());
    painter.setPen(isChecked() ? colours.accent : colours.text);
    const QRect words = rect().adjusted(2 * Space::Close + side, 0, -Space::Small, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_main(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setAccessibleName(tr("Navigation"));
    m_main->setSpacing(Space::Hair);
    m_foot->setSpacing(Space::Hair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Close, Space::Usual, Space::Close, Space::Close);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(Space::Usual);
    column->addLayout(m_main);
    column->addStretch();
    column->addLayout(m_foot);
    setFixedWidth(wideWidth());
}

QWidget *Rail::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins((compactInside(*this) - scaledToText(Measure::LargeIcon, fontMetrics())) / 2, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(new IconMark(Icon::Cup, Measure::LargeIcon, Tone::Accent));
    m_name = makeLabel(tr("Demitasse"), TypeRole::Strong);
    row->addWidget(m_name, 1);
    return head;
}

RailButton *Rail::add(const PageEntry &entry)
{
    auto *button = new RailButton(entry.icon, entry.title);
    button->setCompact(m_compact);
    (entry.shelf == PageEntry::Shelf::Main ? m_main : m_foot)->addWidget(button);
    m_buttons.append({entry.kind, button});
    connect(button, &QAbstractButton::clicked, this, [this, button, kind = entry.kind] {
        button->setChecked(true);
        emit chosen(kind);
    });
    return button;
}

void Rail::addTools(const QList<QAction *> &actions)
{
    m_tools = new QWidget;
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, m_tools);
    row->setContentsMargins(0, Space::Hair, 0, 0);
    row->setSpacing(0);
    for (QAction *action : actions)
        row->addWidget(iconButton(action), 0, Qt::AlignHCenter);
    row->addStretch();
    m_foot->addWidget(m_tools);
}

void Rail::setCompact(bool compact)
{
    if (m_compact != compact) {
        m_compact = compact;
        m_name->setVisible(!compact);
        for (const auto &[kind, button] : std::as_const(m_buttons))
            button->setCompact(compact);
        if (m_tools) {
            auto *row = static_cast<QBoxLayout *>(m_tools->layout());
            row->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        }
    }
    // The text may have another size by now.
    setFixedWidth(compact ? compactInside(*this) + 2 * Space::Close : wideWidth());
}

void Rail::markCurrent(Place::Kind kind)
{
    for (const auto &[its, button] : std::as_const(m_buttons))
        button->setChecked(its == kind);
}

int Rail::wideWidth() const
{
    return fontMetrics().averageCharWidth() * Measure::RailCharacters + 2 * Space::Close + 2 * Space::Usual;
}

void Rail::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.sunken);
    painter.fillRect(QRect(width() - Measure::Line, 0, Measure::Line, height()), colours.line);
}

} // namespace Demitasse
