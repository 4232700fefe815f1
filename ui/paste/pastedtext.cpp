// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paste/pastedtext.h"

#include "core/text/wordtext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestMargin = 24;

} // namespace

PastedText::PastedText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new QWidget(this))
{
    setTabChangesFocus(true);
    m_margin->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &PastedText::fitMargin);
    fitMargin();
}

void PastedText::showParts(const QList<SignaturePart> &parts)
{
    m_parts = parts;
    m_pointedAt.reset();
    fitMargin();
    mark();
}

void PastedText::pointAt(const std::optional<SignaturePart> &part)
{
    if (m_pointedAt == part)
        return;
    m_pointedAt = part;
    mark();
    if (!part)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(part->start, document()->characterCount() - 1)));
    if (!viewport()->rect().contains(cursorRect(cursor))) {
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

void PastedText::mark()
{
    const Colours colours = coloursOf(palette());
    const int end = document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> marks;
    for (const SignaturePart &part : std::as_const(m_parts)) {
        if (part.start + part.length > end)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(part.start));
        mark.cursor.setPosition(static_cast<int>(part.start + part.length), QTextCursor::KeepAnchor);
        const bool open = part.confidence == Confidence::Open || part.confidence == Confidence::Guess;
        mark.format.setUnderlineStyle(open ? QTextCharFormat::DashUnderline : QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(open ? colours.warn : colours.accent);
        if (part == m_pointedAt)
            mark.format.setBackground(chosenGround(colours));
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_margin->update();
}

QString PastedText::marginText(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    QStringList names;
    for (const SignaturePart &part : m_parts) {
        if (part.start < block.position() || part.start >= block.position() + block.length())
            continue;
        const QString name = signatureFieldText(part.field);
        const QString said = part.confidence == Confidence::Open ? u"%1?"_s.arg(name) : name;
        if (!names.contains(said))
            names.append(said);
    }
    return names.join(u", "_s);
}

void PastedText::fitMargin()
{
    int widest = 0;
    const QFontMetrics metrics(Type::caption(font()));
    for (int line = 0; line < blockCount(); ++line)
        widest = std::max(widest, metrics.horizontalAdvance(marginText(line)));
    const int most = metrics.averageCharWidth() * WidestMargin;
    const int width = widest == 0 ? 0 : std::min(widest, most) + 2 * Space::Small;
    setViewportMargins(0, 0, width, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.right() - width + 1, inside.top(), width, inside.height());
}

void PastedText::paintMargin()
{
    QPainter painter(m_margin);
    const Colours colours = coloursOf(palette());
    painter.fillRect(m_margin->rect(), colours.sunken);
    painter.setFont(Type::caption(font()));
    painter.setPen(colours.quiet);
    const QFontMetrics metrics = painter.fontMetrics();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > m_margin->height())
            break;
        const QRectF place(Space::Small, line.top(), m_margin->width() - 2 * Space::Small, cursorRect().height());
        const QString text = metrics.elidedText(marginText(block.blockNumber()), Qt::ElideRight, int(place.width()));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

void PastedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

void PastedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitMargin();
    if (event->type() == QEvent::PaletteChange)
        mark();
}

bool PastedText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_margin && event->type() == QEvent::Paint) {
        paintMargin();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

} // namespace Demitasse
