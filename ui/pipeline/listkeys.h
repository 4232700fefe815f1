// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyEvent>

namespace Demitasse {

/// What keys mean in a list of contacts, board and table alike.

inline bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// What someone begins to type to find somebody; empty for any other key.
inline QString typedText(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event.text();
    return plain && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace() ? text : QString();
}

} // namespace Demitasse
