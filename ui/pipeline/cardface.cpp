// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/cardface.h"

#include "core/text/wordtext.h"
#include "ui/contact/warmthmark.h"
#include "ui/pipeline/steptone.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

namespace {

/// Some screens' worth.
constexpr int MostPictures = 200;

} // namespace

CardFace cardFaceOf(const ContactView &view, const QDateTime &now)
{
    return {listedName(view), view.contact.role, view.organization, view.contact.warmth, stepWords(view, now),
        view.contact.archivedAt.has_value()};
}

CardPictures::CardPictures()
    : m_pictures(MostPictures)
{
}

void CardPictures::dress(const QSize &size, double ratio, const QFont &font, const QPalette &palette)
{
    if (size == m_size && qFuzzyCompare(ratio, m_ratio) && font == m_font && palette == m_palette)
        return;
    m_size = size;
    m_ratio = ratio;
    m_font = font;
    m_palette = palette;
    forgetAll();
}

QPixmap CardPictures::picture(const ContactView &view, const QDateTime &now)
{
    // Cards have no size before the board is laid out.
    if (m_size.isEmpty())
        return {};
    if (const QPixmap *known = m_pictures.object(view.contact.id))
        return *known;
    const QPixmap drawn = draw(cardFaceOf(view, now));
    m_pictures.insert(view.contact.id, new QPixmap(drawn));
    return drawn;
}

QPixmap CardPictures::draw(const CardFace &face) const
{
    QPixmap picture(m_size * m_ratio);
    picture.setDevicePixelRatio(m_ratio);
    picture.fill(Qt::transparent);
    const Colours colours = coloursOf(m_palette);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, Measure::Line));
    painter.setBrush(face.archived ? colours.page : colours.surface);
    painter.drawRoundedRect(QRectF({}, m_size).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Field, Radius::Field);

    QRect inside = QRect({}, m_size).adjusted(Space::Close, Space::Close, -Space::Close, -Space::Close);
    const QFont nameFont = Type::bold(m_font);
    const QFontMetrics nameMetrics(nameFont);
    painter.setFont(nameFont);
    painter.setPen(face.archived ? colours.quiet : colours.text);
    painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), nameMetrics.height())), Qt::TextSingleLine,
        nameMetrics.elidedText(face.name, Qt::ElideRight, inside.width()));
    painter.setFont(Type::caption(m_font));
    painter.setPen(colours.quiet);
    const QFontMetrics metrics = painter.fontMetrics();
    int y = inside.top() + nameMetrics.height() + Space::Hair;
    for (const QString &line : {face.role, face.organization}) {
        if (line.isEmpty())
            continue;
        painter.drawText(QRect(inside.left(), y, inside.width(), metrics.height()), Qt::TextSingleLine,
            metrics.elidedText(line, Qt::ElideRight, inside.width()));
        y += metrics.lineSpacing();
    }
    drawFoot(painter, inside, face);
    return picture;
}

void CardPictures::drawFoot(QPainter &painter, const QRect &inside, const CardFace &face) const
{
    const Colours colours = coloursOf(m_palette);
    const int size = scaledToText(Measure::SmallIcon, QFontMetrics(m_font));
    QRect foot(inside.left(), inside.bottom() - size + 1, inside.width(), size);
    const QFontMetrics metrics(painter.font());
    const auto drawWord = [&](const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(foot.adjusted(0, -Space::Hair, 0, Space::Hair), Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, foot.width()));
    };
    const auto takeSquare = [&] {
        const QRectF square(foot.left(), foot.top(), size, size);
        foot.setLeft(foot.left() + size + Space::Hair);
        return square;
    };
    if (face.archived)
        paintIcon(painter, Icon::Archive, takeSquare(), colours.quiet);
    else if (face.warmth)
        paintWarmth(painter, face.warmth, takeSquare(), colours);
    foot.setLeft(foot.left() + Space::Hair);
    if (!face.step.text.isEmpty()) {
        paintStepDot(painter, face.step.tone, takeSquare(), colours);
        drawWord(face.step.text, colourOf(toneOfStep(face.step.tone), colours));
    } else if (face.warmth) {
        drawWord(warmthText(*face.warmth), colours.quiet);
    }
}

} // namespace Demitasse
