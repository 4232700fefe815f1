// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/openquestionrow.h"

#include "ui/paths/inplacefield.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

OpenQuestionRow::OpenQuestionRow(const OpenQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_text(new InPlaceField(InPlaceField::Lines::One, InPlaceField::Empty::Refused, tr("Question")))
    , m_answer(new InPlaceField(InPlaceField::Lines::One, InPlaceField::Empty::Taken, tr("Answer")))
    , m_remove(iconButton(Icon::Close, tr("Remove the question")))
{
    setObjectName(u"openQuestion"_s);
    m_box->setObjectName(u"questionAnswered"_s);
    m_text->setObjectName(u"questionWords"_s);
    m_answer->setObjectName(u"questionAnswer"_s);
    m_answer->setPlaceholderText(tr("What did you find out? Enter keeps it."));
    m_box->installEventFilter(this);
    m_remove->setObjectName(u"removeQuestion"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_answer);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Space::Close, Space::Hair, Space::Small, Space::Hair);
    line->setSpacing(Space::Small);
    line->addWidget(m_box, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    m_box->setFixedHeight(m_text->sizeHint().height());
    connect(m_box, &QCheckBox::toggled, this, &OpenQuestionRow::tick);
    connect(m_text, &InPlaceField::taken, this, [this](const QString &text) { emit reworded(id(), text); });
    connect(m_answer, &InPlaceField::ended, this, &OpenQuestionRow::answerEnded);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removed(id()); });
    show(question);
}

void OpenQuestionRow::show(const OpenQuestion &question)
{
    m_question = question;
    m_isSent = false;
    m_text->setStored(question.text);
    m_answer->setStored(question.answer);
    dress();
}

void OpenQuestionRow::dress()
{
    const bool isTicked = m_question.answeredAt || m_answering || m_isSent;
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(isTicked);
    m_box->setAccessibleName(tr("Answered: %1").arg(m_question.text));
    m_answer->setVisible(isTicked);
}

void OpenQuestionRow::focusBox()
{
    m_box->setFocus(Qt::TabFocusReason);
}

QList<QWidget *> OpenQuestionRow::tabStops() const
{
    return {m_box, m_text, m_answer, m_remove};
}

void OpenQuestionRow::tick(bool on)
{
    if (!on) {
        m_answering = false;
        dress();
        if (m_question.answeredAt || m_isSent)
            emit reopened(id());
        return;
    }
    m_answering = true;
    dress();
    m_answer->setFocus(Qt::OtherFocusReason);
}

void OpenQuestionRow::answerEnded(bool keeps)
{
    const bool isNew = std::exchange(m_answering, false) && !m_question.answeredAt;
    const QString answer = m_answer->words();
    if (keeps && (isNew || answer != m_question.answer)) {
        m_isSent = true;
        m_question.answer = answer;
        emit answered(id(), answer);
    }
    // A field that hides would hand the focus to whatever comes next.
    if (m_answer->hasFocus())
        focusBox();
    dress();
}

bool OpenQuestionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: emit stepped(-1); return true;
    case Qt::Key_Down: emit stepped(+1); return true;
    case Qt::Key_F2: m_text->beginWriting(); return true;
    case Qt::Key_Delete: emit removed(id()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_box->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace Demitasse
