// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "ui/models/contactwords.h"

#include <QCache>
#include <QFont>
#include <QPalette>
#include <QPixmap>

namespace Demitasse {

/// What stands on a card.
struct CardFace
{
    QString name;
    QString role;
    QString organization;
    std::optional<Warmth> warmth;
    StepWords step;
    bool archived = false;

    friend bool operator==(const CardFace &, const CardFace &) = default;
};

CardFace cardFaceOf(const ContactView &view, const QDateTime &now);

/// Cards as they were drawn once: laying out a card's text costs twenty times what showing its picture does.
class CardPictures
{
public:
    CardPictures();

    /// How cards look from now on; all pictures are made anew if that differs.
    void dress(const QSize &size, double ratio, const QFont &font, const QPalette &palette);
    void forget(ContactId id) { m_pictures.remove(id); }
    void forgetAll() { m_pictures.clear(); }
    /// Draws it if there is none yet.
    QPixmap picture(const ContactView &view, const QDateTime &now);

private:
    QPixmap draw(const CardFace &face) const;
    void drawFoot(QPainter &painter, const QRect &inside, const CardFace &face) const;

    QCache<ContactId, QPixmap> m_pictures;
    QSize m_size;
    double m_ratio = 1;
    QFont m_font;
    QPalette m_palette;
};

} // namespace Demitasse
