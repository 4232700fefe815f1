// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/section.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Demitasse {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(title, TypeRole::Title));
    m_card->column()->setContentsMargins(Space::Hair, Space::Hair, Space::Hair, Space::Hair);
    m_card->column()->setSpacing(0);
    column->addWidget(m_card);
}

void Section::setTone(Tone tone)
{
    m_card->setTone(tone);
}

void Section::add(QWidget *row)
{
    m_card->column()->addWidget(row);
}

} // namespace Demitasse
