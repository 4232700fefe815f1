// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/findfield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QKeyEvent>

namespace Demitasse {

FindField::FindField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    addAction(icon(Icon::Search, Tone::Quiet), LeadingPosition)->setEnabled(false);
    m_empty = addAction(icon(Icon::Close, Tone::Quiet), TrailingPosition);
    m_empty->setText(tr("Empty the field"));
    m_empty->setToolTip(tr("Empty the field (Esc)"));
    m_empty->setVisible(false);
    connect(m_empty, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_empty->setVisible(!text.isEmpty()); });
}

void FindField::typeOn(const QString &text)
{
    setFocus(Qt::ShortcutFocusReason);
    end(false);
    insert(text);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        emit wentDown();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Demitasse
