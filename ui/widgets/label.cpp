// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Label::Label(const QString &text, TypeRole role, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    // On a button, too.
    setForegroundRole(QPalette::WindowText);
    setText(text);
    dress();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Label::setRole(TypeRole role)
{
    m_role = role;
    dress();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void Label::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    setFont(Type::of(m_role, QApplication::font()));
    if (m_tone != Tone::Text) {
        QPalette own;
        own.setColor(QPalette::WindowText, colourOf(m_tone, coloursOf(QApplication::palette())));
        setPalette(own);
    } else {
        setPalette({});
    }
    m_dressing = false;
}

Label *makeLabel(const QString &text, TypeRole role, Tone tone)
{
    return new Label(text, role, tone);
}

Label *makeParagraph(const QString &text, TypeRole role, Tone tone)
{
    auto *label = new Label(text, role, tone);
    label->setWordWrap(true);
    return label;
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const int few = metrics.averageCharWidth() * 6;
    return {std::min(few, sizeHint().width()), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    Label::resizeEvent(event);
    const bool whole = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    setPlainToolTip(this, whole ? QString() : text());
}

} // namespace Demitasse
