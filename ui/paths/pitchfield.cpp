// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/pitchfield.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QTextCursor>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr int FewestPitchLines = 6;
constexpr int MostPitchLines = 20;

} // namespace

PitchField::PitchField(const QString &name, QWidget *parent)
    : GrowingField(Look::Framed, name, parent)
{
    setHeight(FewestPitchLines, MostPitchLines);
}

void PitchField::markFrom(const std::optional<qsizetype> &position)
{
    m_from = position;
    showMark();
}

void PitchField::showMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_from) {
        const Colours colours = coloursOf(palette());
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(std::min<qsizetype>(*m_from, document()->characterCount() - 1)));
        mark.cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        mark.format.setUnderlineColor(colours.warn);
        mark.format.setBackground(groundOf(Tone::Warn, colours));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void PitchField::changeEvent(QEvent *event)
{
    GrowingField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

} // namespace Demitasse
