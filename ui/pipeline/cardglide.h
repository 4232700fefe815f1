// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QPixmap>
#include <QRect>
#include <QVariantAnimation>

namespace Demitasse {

/// A card on its way from where it was to where it belongs now: shows where it went, and is over at once when nothing
/// is to move.
class CardGlide : public QObject
{
    Q_OBJECT

public:
    explicit CardGlide(QWidget *board);

    void start(ContactId card, const QPixmap &picture, const QRect &from, const QRect &to);
    bool isOf(ContactId card) const { return m_animation.state() == QAbstractAnimation::Running && m_card == card; }
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }
    const QPixmap &picture() const { return m_picture; }
    QPoint at() const { return m_animation.currentValue().toPoint(); }

private:
    QWidget *m_board;
    QVariantAnimation m_animation;
    ContactId m_card;
    QPixmap m_picture;
};

} // namespace Demitasse
