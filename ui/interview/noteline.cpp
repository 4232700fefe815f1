// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/noteline.h"

#include "core/text/notetext.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLinesShown = 5;

} // namespace

NoteLine::NoteLine(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"noteLine"_s);
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Type what you hear. Enter keeps it and starts the next."));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (m_loading)
            return;
        takeKindLetter();
        emit edited();
    });
}

void NoteLine::setKind(NoteKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    emit kindChanged(kind);
    if (!m_loading)
        emit edited();
}

void NoteLine::load(const QString &text, NoteKind kind)
{
    m_loading = true;
    setPlainText(text);
    setKind(kind);
    moveCursor(QTextCursor::End);
    m_loading = false;
}

QSize NoteLine::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < MostLinesShown; block = block.next())
        lines += std::max(1, block.lineCount());
    const int shown = std::clamp(lines, 1, MostLinesShown);
    const int margins = 2 * static_cast<int>(document()->documentMargin()) + 2 * frameWidth();
    return {QPlainTextEdit::sizeHint().width(), shown * fontMetrics().lineSpacing() + margins + Space::Small};
}

void NoteLine::takeKindLetter()
{
    const QString text = toPlainText();
    if (textCursor().position() != 2 || text.size() < 2 || text[1] != u' ')
        return;
    for (const NoteKind kind : allOf<NoteKind>()) {
        if (text[0] != kindLetter(kind))
            continue;
        m_loading = true;
        QTextCursor cursor(document());
        cursor.setPosition(2, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        setKind(kind);
        m_loading = false;
        return;
    }
}

void NoteLine::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isEmpty = document()->isEmpty();
    if (isEnter && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
        emit finished();
    } else if (event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_F1 && event->key() <= Qt::Key_F7) {
        setKind(static_cast<NoteKind>(event->key() - Qt::Key_F1));
    } else if (event->key() == Qt::Key_Backspace && isEmpty) {
        setKind(NoteKind::Information);
    } else if (event->key() == Qt::Key_Up && isEmpty && event->modifiers() == Qt::NoModifier) {
        emit previousWanted();
    } else if (event->key() == Qt::Key_Escape) {
        emit escaped();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace Demitasse
