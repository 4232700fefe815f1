// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/checkrow.h"

#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

CheckRow::CheckRow(const CheckWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_box(new QCheckBox)
    , m_text(makeParagraph(words.text))
    , m_end(makeLabel({}, TypeRole::Caption, Tone::Quiet))
{
    setAttribute(Qt::WA_Hover);
    m_box->setObjectName(u"check-"_s + words.key);
    m_box->setAccessibleName(words.text);
    m_box->installEventFilter(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::Hair / 2);
    texts->addWidget(m_text);
    if (!words.note.isEmpty())
        texts->addWidget(makeParagraph(words.note, TypeRole::Caption, Tone::Quiet));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Space::Usual, Space::Small, Space::Close, Space::Small);
    line->setSpacing(Space::Small);
    line->addWidget(m_box, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(m_end, 0, Qt::AlignTop);
    connect(m_box, &QCheckBox::clicked, this,
        [this](bool on) { emit marked(on ? ChecklistMark::Done : ChecklistMark::Open); });
    show(ChecklistMark::Open);
}

void CheckRow::show(ChecklistMark mark)
{
    m_mark = mark;
    m_box->setChecked(mark == ChecklistMark::Done);
    m_text->setTone(mark == ChecklistMark::Open ? Tone::Text : Tone::Quiet);
    m_end->setText(mark == ChecklistMark::NotNeeded ? tr("not needed")
            : mark == ChecklistMark::Open           ? m_words.when
                                                    : QString());
    m_box->setAccessibleDescription((QStringList {m_words.note, m_end->text()}).join(u' ').trimmed());
}

void CheckRow::toggleNeed()
{
    emit marked(m_mark == ChecklistMark::NotNeeded ? ChecklistMark::Open : ChecklistMark::NotNeeded);
}

bool CheckRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const auto *pressed = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!pressed || pressed->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    const int key = pressed->key();
    if (key == Qt::Key_N)
        toggleNeed();
    else if (key == Qt::Key_Delete && m_words.isOwn)
        emit removed();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        emit stepped(key == Qt::Key_Down ? 1 : -1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

void CheckRow::contextMenuEvent(QContextMenuEvent *event)
{
    m_box->setFocus(Qt::MouseFocusReason);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Check), m_mark == ChecklistMark::Done ? tr("Open again") : tr("Done"), m_box,
        &QCheckBox::click);
    menu->addAction(icon(Icon::Skip), m_mark == ChecklistMark::NotNeeded ? tr("Needed after all\tN") : tr("Not needed\tN"),
        this, &CheckRow::toggleNeed);
    if (m_words.isOwn)
        menu->addAction(icon(Icon::Erase), tr("Take off the list\tDel"), this, &CheckRow::removed);
    menu->popup(event->globalPos());
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_box->hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(Qt::NoPen));
    if (underMouse())
        painter.setBrush(hoverGround(colours));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
}

} // namespace Demitasse
