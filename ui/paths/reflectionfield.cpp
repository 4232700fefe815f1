// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/reflectionfield.h"

#include "ui/paths/growingfield.h"
#include "ui/paths/pathwords.h"
#include "ui/paths/tending.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestReflectionLines = 3;
constexpr int MostReflectionLines = 16;

} // namespace

ReflectionField::ReflectionField(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(new GrowingField(GrowingField::Look::Framed, storyKindHint(StoryKind::EmployersView)))
    , m_state(makeLabel({}, TypeRole::Caption, Tone::Quiet))
{
    m_field->setObjectName(u"reflection"_s);
    m_field->setPlaceholderText(tr("Think of the first five minutes: what would win you over?"));
    m_field->setHeight(FewestReflectionLines, MostReflectionLines);
    m_state->setObjectName(u"reflectionState"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(makeLabel(storyKindText(StoryKind::EmployersView), TypeRole::Title));
    column->addWidget(makeParagraph(storyKindHint(StoryKind::EmployersView), TypeRole::Body, Tone::Quiet));
    column->addSpacing(Space::Hair);
    column->addWidget(m_field);
    column->addWidget(m_state);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { m_keeper.edit(m_field->words()); });
    connect(m_field, &GrowingField::left, this, [this] { m_keeper.flush(); });
    connect(&m_keeper, &TextKeeper::stateChanged, this, [this] { m_state->setText(keptText(m_keeper.state())); });
    connect(&m_keeper, &TextKeeper::lost, this, [this](const Error &error) { m_context.notices.fail(error); });
}

void ReflectionField::show(const QList<Story> &stories)
{
    const auto found = std::ranges::find(stories, StoryKind::EmployersView, &Story::kind);
    const QString text = found == stories.end() ? QString() : found->text;
    if (m_isShown && (m_keeper.state() != TextKeeper::State::Saved || text == m_keeper.stored()))
        return;
    m_isShown = true;
    m_keeper.take(text, [&worker = m_context.worker](const QString &words) {
        return worker.run([words](Desk &desk) -> Result<> {
            const Result<Story> saved = desk.direction.saveReflection(words);
            return saved ? Result<> {} : Result<> {failure(saved)};
        });
    });
    m_field->begin(text);
}

QList<QWidget *> ReflectionField::tabStops() const
{
    return {m_field};
}

} // namespace Demitasse
