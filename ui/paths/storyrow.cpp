// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/storyrow.h"

#include "ui/paths/inplacefield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStoryLines = 16;

} // namespace

StoryRow::StoryRow(const Story &story, QWidget *parent)
    : QWidget(parent)
    , m_title(new InPlaceField(InPlaceField::Lines::One, InPlaceField::Empty::Refused, tr("What it is called")))
    , m_text(new InPlaceField(InPlaceField::Lines::Many, InPlaceField::Empty::Taken, tr("How you tell it")))
    , m_remove(iconButton(Icon::Close, tr("Remove")))
{
    setObjectName(u"story"_s);
    m_title->setObjectName(u"storyTitle"_s);
    m_text->setObjectName(u"storyText"_s);
    m_remove->setObjectName(u"removeStory"_s);
    m_title->setRole(TypeRole::Strong);
    m_text->setPlaceholderText(tr("In a few sentences, as you would say it."));
    m_text->setHeight(1, MostStoryLines);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Space::Close, Space::Hair, Space::Small, Space::Hair);
    line->setSpacing(Space::Small);
    line->addLayout(words, 1);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    const auto tell = [this] { emit edited(id(), m_title->words(), m_text->words()); };
    connect(m_title, &InPlaceField::taken, this, tell);
    connect(m_text, &InPlaceField::taken, this, tell);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removed(id()); });
    show(story);
}

void StoryRow::show(const Story &story)
{
    m_story = story;
    m_title->setStored(story.title);
    m_text->setStored(story.text);
    m_remove->setAccessibleName(tr("Remove “%1”").arg(story.title));
}

void StoryRow::beginTelling()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> StoryRow::tabStops() const
{
    return {m_title, m_text, m_remove};
}

} // namespace Demitasse
