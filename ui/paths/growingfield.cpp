// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/growingfield.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFocusEvent>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Demitasse {

GrowingField::GrowingField(Look look, const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_look(look)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(look == Look::Plain ? Space::Hair : Space::Small);
    if (look == Look::Plain) {
        setFrameShape(QFrame::NoFrame);
        viewport()->setAutoFillBackground(false);
        viewport()->setAttribute(Qt::WA_Hover);
    }
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingField::fit);
    dress();
}

void GrowingField::begin(const QString &text)
{
    if (words() != text)
        setPlainText(text);
}

QString GrowingField::words() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void GrowingField::setHeight(int fewestLines, int mostLines)
{
    m_fewest = fewestLines;
    m_most = mostLines;
    fit();
}

void GrowingField::setRole(TypeRole role)
{
    m_role = role;
    dress();
}

void GrowingField::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    setFont(Type::of(m_role, QApplication::font()));
    m_dressing = false;
    fit();
}

QSize GrowingField::sizeHint() const
{
    const int around = 2 * (frameWidth() + static_cast<int>(document()->documentMargin())) + Measure::FocusLine;
    const int line = fontMetrics().lineSpacing();
    return {fontMetrics().averageCharWidth() * Measure::ReadingCharacters,
        std::clamp(m_textHeight, m_fewest * line, m_most * line) + around};
}

QSize GrowingField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void GrowingField::fit()
{
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    m_textHeight = static_cast<int>(std::ceil(height));
    const bool isHigher = m_textHeight > m_most * fontMetrics().lineSpacing();
    setVerticalScrollBarPolicy(isHigher ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void GrowingField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void GrowingField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void GrowingField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

void GrowingField::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text());
}

void GrowingField::paintEvent(QPaintEvent *event)
{
    if (m_look == Look::Plain && (hasFocus() || viewport()->underMouse())) {
        const Colours colours = coloursOf(palette());
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(colours.line, Measure::Line));
        painter.setBrush(hasFocus() ? QBrush(colours.surface) : QBrush());
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
    }
    QPlainTextEdit::paintEvent(event);
}

} // namespace Demitasse
