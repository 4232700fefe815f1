// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/openquestions.h"

#include "ui/paths/openquestionrow.h"
#include "ui/paths/rowkeeping.h"
#include "ui/paths/tending.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

OpenQuestions::OpenQuestions(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_add(new QLineEdit)
{
    m_rows->setSpacing(0);
    m_add->setObjectName(u"addQuestion"_s);
    m_add->setAccessibleName(tr("Add a question"));
    m_add->setPlaceholderText(tr("What would you like to know? Enter adds it."));
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Hair, Space::Hair, Space::Hair, Space::Hair);
    card->column()->addLayout(m_rows);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(Space::Small, 0, Space::Small, Space::Small);
    line->addWidget(m_add);
    card->column()->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(tr("What I want to find out"), TypeRole::Title));
    column->addWidget(card);
    connect(m_add, &QLineEdit::returnPressed, this, &OpenQuestions::add);
}

void OpenQuestions::show(PathId path, const QList<OpenQuestion> &questions)
{
    if (path != m_path)
        m_add->clear();
    m_path = path;
    keepRows(*m_rows, m_shown, questions, [this](const OpenQuestion &question) { return makeRow(question); });
}

OpenQuestionRow *OpenQuestions::makeRow(const OpenQuestion &question)
{
    auto *row = new OpenQuestionRow(question);
    connect(row, &OpenQuestionRow::reworded, this, [this](OpenQuestionId id, const QString &text) {
        tend(m_context, this, [id, text](Desk &desk) { return desk.direction.rewordQuestion(id, text); });
    });
    connect(row, &OpenQuestionRow::answered, this, [this](OpenQuestionId id, const QString &answer) {
        tend(m_context, this, [id, answer](Desk &desk) { return desk.direction.answerQuestion(id, answer); });
    });
    connect(row, &OpenQuestionRow::reopened, this, [this](OpenQuestionId id) {
        tend(m_context, this, [id](Desk &desk) { return desk.direction.reopenQuestion(id); });
    });
    connect(row, &OpenQuestionRow::removed, this, &OpenQuestions::remove);
    connect(row, &OpenQuestionRow::stepped, this, [this, row](int by) { step(row, by); });
    return row;
}

void OpenQuestions::add()
{
    const QString text = m_add->text().simplified();
    if (text.isEmpty())
        return;
    m_add->clear();
    tend(m_context, this, [path = m_path, text](Desk &desk) { return desk.direction.addQuestion(path, text); });
}

void OpenQuestions::remove(OpenQuestionId id)
{
    const auto row = std::ranges::find(m_shown, id, &OpenQuestionRow::id);
    if (row != m_shown.end() && (*row)->isAncestorOf(focusWidget()))
        step(*row, *row == m_shown.last() ? -1 : +1);
    tendAway(m_context, this, [id](Desk &desk) { return desk.direction.removeQuestion(id); },
        tr("The question is removed."), GroupKind::OpenQuestionRemoved);
}

void OpenQuestions::step(const OpenQuestionRow *from, int by)
{
    const qsizetype to = m_shown.indexOf(from) + by;
    if (to >= m_shown.size() || (to < 0 && m_shown.size() == 1))
        m_add->setFocus(Qt::TabFocusReason);
    else if (to >= 0)
        m_shown[to]->focusBox();
}

QList<QWidget *> OpenQuestions::tabStops() const
{
    QList<QWidget *> stops;
    for (const OpenQuestionRow *row : m_shown)
        stops += row->tabStops();
    return stops << m_add;
}

void OpenQuestions::focusFirst()
{
    if (m_shown.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_shown.first()->focusBox();
}

} // namespace Demitasse
