// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/draftfield.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr int FewestLines = 5;
constexpr int UsualLines = 16;

QFont letterFont()
{
    QFont font = Type::strong(QApplication::font());
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

DraftField::DraftField(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    if (lines == Lines::One) {
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    document()->setDocumentMargin(Space::Small);
    dress();
}

QString DraftField::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text;
}

void DraftField::begin(const QString &text)
{
    setPlainText(text);
}

void DraftField::replace(qsizetype start, qsizetype length, const QString &by)
{
    cursorOver(start, length).insertText(by);
}

QTextCursor DraftField::cursorOver(qsizetype start, qsizetype length) const
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(static_cast<int>(start), 0, end));
    cursor.setPosition(std::clamp(static_cast<int>(start + length), 0, end), QTextCursor::KeepAnchor);
    return cursor;
}

void DraftField::mark(const QList<LetterFinding> &findings, const std::optional<LetterFinding> &current)
{
    if (m_findings == findings && m_current == current)
        return;
    m_findings = findings;
    m_current = current;
    showMarks();
}

void DraftField::showMarks()
{
    const Colours colours = coloursOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const LetterFinding &finding : std::as_const(m_findings)) {
        if (finding.length == 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorOver(finding.start, finding.length);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colours.warn);
        if (finding == m_current)
            mark.format.setBackground(groundOf(Tone::Warn, colours));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void DraftField::select(qsizetype start, qsizetype length)
{
    setTextCursor(cursorOver(start, length));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void DraftField::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    setFont(letterFont());
    m_dressing = false;
    if (m_lines == Lines::One)
        setFixedHeight(sizeHint().height());
    updateGeometry();
    showMarks();
}

QSize DraftField::sizeHint() const
{
    const QFontMetrics metrics(letterFont());
    const int lines = m_lines == Lines::One ? 1 : UsualLines;
    const int around = 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin()) + Space::Hair;
    return {metrics.averageCharWidth() * Measure::ReadingCharacters + around, metrics.lineSpacing() * lines + around};
}

QSize DraftField::minimumSizeHint() const
{
    const QFontMetrics metrics(letterFont());
    return {metrics.averageCharWidth() * 12, m_lines == Lines::One ? sizeHint().height() : metrics.lineSpacing() * FewestLines};
}

void DraftField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void DraftField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_lines == Lines::One && isEnter && !(event->modifiers() & Qt::AltModifier)) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void DraftField::insertFromMimeData(const QMimeData *source)
{
    if (m_lines == Lines::One)
        insertPlainText(source->text().simplified());
    else
        insertPlainText(source->text());
}

} // namespace Demitasse
