// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

EmptyState::EmptyState(Icon which, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(makeParagraph(title, TypeRole::Title))
    , m_sentence(makeParagraph(sentence, TypeRole::Body, Tone::Quiet))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * Measure::ReadingCharacters);
    m_buttons->setSpacing(Space::Small);
    m_buttons->addStretch();
    m_buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Vast, Space::Large, Space::Vast);
    column->setSpacing(Space::Small);
    column->addStretch();
    column->addWidget(new IconMark(which, Measure::HeroIcon, Tone::Quiet), 0, Qt::AlignHCenter);
    column->addSpacing(Space::Small);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_sentence, 100);
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(Space::Small);
    column->addLayout(m_buttons);
    column->addStretch();
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::addButton(QWidget *button) { m_buttons->insertWidget(m_buttons->count() - 1, button); }

} // namespace Demitasse
