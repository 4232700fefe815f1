// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/cardglide.h"

#include "ui/theme/theme.h"

#include <QWidget>

namespace Demitasse {

CardGlide::CardGlide(QWidget *board)
    : QObject(board)
    , m_board(board)
{
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, m_board, qOverload<>(&QWidget::update));
    connect(&m_animation, &QVariantAnimation::finished, m_board, qOverload<>(&QWidget::update));
}

void CardGlide::start(ContactId card, const QPixmap &picture, const QRect &from, const QRect &to)
{
    m_animation.stop();
    const auto time = motionTime(m_board);
    if (time.count() == 0 || from == to || picture.isNull())
        return;
    m_card = card;
    m_picture = picture;
    m_animation.setStartValue(from.topLeft());
    m_animation.setEndValue(to.topLeft());
    m_animation.setDuration(static_cast<int>(time.count()));
    m_animation.start();
}

} // namespace Demitasse
