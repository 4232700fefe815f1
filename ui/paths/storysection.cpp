// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/storysection.h"

#include "ui/paths/pathwords.h"
#include "ui/paths/rowkeeping.h"
#include "ui/paths/storyrow.h"
#include "ui/paths/tending.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

StorySection::StorySection(UiContext &context, StoryKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_rows(new QVBoxLayout)
    , m_add(new QLineEdit)
{
    setObjectName(word(kind) + u"Section"_s);
    m_rows->setSpacing(Space::Hair);
    m_add->setObjectName(word(kind) + u"Add"_s);
    m_add->setAccessibleName(storyKindInvitation(kind));
    m_add->setPlaceholderText(tr("%1. Enter adds it.").arg(storyKindInvitation(kind)));
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Hair, Space::Hair, Space::Hair, Space::Hair);
    card->column()->addLayout(m_rows);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(Space::Small, 0, Space::Small, Space::Small);
    line->addWidget(m_add);
    card->column()->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(makeLabel(storyKindText(kind), TypeRole::Title));
    column->addWidget(makeParagraph(storyKindHint(kind), TypeRole::Body, Tone::Quiet));
    column->addSpacing(Space::Hair);
    column->addWidget(card);
    connect(m_add, &QLineEdit::returnPressed, this, &StorySection::add);
}

void StorySection::show(const QList<Story> &stories)
{
    QList<Story> own;
    for (const Story &story : stories) {
        if (story.kind == m_kind)
            own.append(story);
    }
    keepRows(*m_rows, m_shown, own, [this](const Story &story) { return makeRow(story); });
    const auto awaited = std::ranges::find(m_shown, m_awaited, &StoryRow::id);
    if (awaited == m_shown.end())
        return;
    m_awaited = {};
    if (m_add->hasFocus())
        (*awaited)->beginTelling();
}

StoryRow *StorySection::makeRow(const Story &story)
{
    auto *row = new StoryRow(story);
    connect(row, &StoryRow::edited, this, [this](StoryId id, const QString &title, const QString &text) {
        tend(m_context, this, [=](Desk &desk) { return desk.direction.editStory(id, title, text); });
    });
    connect(row, &StoryRow::removed, this, [this](StoryId id) {
        m_add->setFocus(Qt::OtherFocusReason);
        tendAway(m_context, this, [id](Desk &desk) { return desk.direction.removeStory(id); }, tr("It is removed."),
            GroupKind::StoryRemoved);
    });
    return row;
}

void StorySection::add()
{
    const QString title = m_add->text().simplified();
    if (title.isEmpty())
        return;
    m_add->clear();
    whenDone(m_context.worker.run([kind = m_kind, title](Desk &desk) { return desk.direction.addStory(kind, title); }),
        this, [this](StoryId id) { m_awaited = id; }, [this](const Error &error) { m_context.notices.fail(error); });
}

QList<QWidget *> StorySection::tabStops() const
{
    QList<QWidget *> stops;
    for (const StoryRow *row : m_shown)
        stops += row->tabStops();
    return stops << m_add;
}

} // namespace Demitasse
