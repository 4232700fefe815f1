// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/inplacefield.h"

#include <QKeyEvent>
#include <QMimeData>

namespace Demitasse {

InPlaceField::InPlaceField(Lines lines, Empty empty, const QString &name, QWidget *parent)
    : GrowingField(Look::Plain, name, parent)
    , m_lines(lines)
    , m_empty(empty)
{
    connect(this, &GrowingField::left, this, [this] { end(true); });
}

void InPlaceField::setStored(const QString &text)
{
    const bool isWriting = hasFocus() && words() != m_stored;
    m_stored = text;
    if (!isWriting)
        begin(text);
}

void InPlaceField::beginWriting()
{
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void InPlaceField::end(bool keeps)
{
    const QString text = words();
    const bool takes = keeps && text != m_stored && (m_empty == Empty::Taken || !text.trimmed().isEmpty());
    if (takes) {
        m_stored = text;
        emit taken(text);
    } else {
        begin(m_stored);
    }
    emit ended(keeps);
}

void InPlaceField::insertFromMimeData(const QMimeData *source)
{
    if (m_lines == Lines::One)
        insertPlainText(source->text().simplified());
    else
        GrowingField::insertFromMimeData(source);
}

void InPlaceField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_lines == Lines::One || event->modifiers() & Qt::ControlModifier)) {
        end(true);
    } else if (event->key() == Qt::Key_Escape) {
        const bool wasWriting = words() != m_stored;
        end(false);
        event->setAccepted(wasWriting);
    } else {
        GrowingField::keyPressEvent(event);
    }
}

} // namespace Demitasse
