// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/portrait.h"

#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace Demitasse {

namespace {

constexpr double ShareOfLetters = 0.36;

/// With the accents and surrogates that belong to it.
QString firstLetter(const QString &word)
{
    qsizetype end = 0;
    for (; end < word.size(); ++end) {
        const bool belongs = end > 0 && (word[end].isLowSurrogate() || word[end].isMark());
        if (end > 0 && !belongs)
            break;
    }
    return word.first(end).toUpper();
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !word.front().isLetter() && !word.front().isHighSurrogate(); });
    if (words.isEmpty())
        return {};
    return firstLetter(words.first()) + (words.size() > 1 ? firstLetter(words.last()) : QString());
}

Portrait::Portrait(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(sizeHint());
}

QSize Portrait::sizeHint() const
{
    const int side = scaledToText(m_size, fontMetrics());
    return {side, side};
}

void Portrait::show(const QString &name, const QByteArray &picture)
{
    m_initials = initialsOf(name);
    m_picture = QPixmap();
    if (!picture.isEmpty())
        m_picture.loadFromData(picture);
    setAccessibleName(hasPicture() ? tr("Picture of %1").arg(name) : QString());
    setVisible(hasPicture() || !m_initials.isEmpty());
    update();
}

void Portrait::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedSize(sizeHint());
}

void Portrait::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addEllipse(rect());
    const Colours colours = coloursOf(palette());
    if (hasPicture()) {
        // The middle square of it.
        const int side = std::min(m_picture.width(), m_picture.height());
        const QRect middle((m_picture.width() - side) / 2, (m_picture.height() - side) / 2, side, side);
        painter.setClipPath(round);
        painter.drawPixmap(rect(), m_picture, middle);
        return;
    }
    painter.fillPath(round, groundOf(Tone::Accent, colours));
    QFont letters = Type::bold(font());
    letters.setPixelSize(std::max(1, static_cast<int>(height() * ShareOfLetters)));
    painter.setFont(letters);
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace Demitasse
