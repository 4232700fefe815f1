// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/ownquestionform.h"

#include "core/text/errortext.h"
#include "core/text/plantext.h"
#include "ui/contact/linesedit.h"
#include "ui/letter/chooser.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestOwnText = 500;

QStringList linesOf(const LinesEdit &field)
{
    return field.toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

OwnQuestionForm::OwnQuestionForm(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TypeRole::Title))
    , m_text(new LinesEdit(2))
    , m_category(makeChooser<QuestionCategory>(tr("About"), categoryText))
    , m_level(makeChooser<QuestionLevel>(tr("When"), questionLevelText))
    , m_minutes(new QSpinBox)
    , m_language(new QComboBox)
    , m_why(new QLineEdit)
    , m_opening(new QLineEdit)
    , m_prompts(new LinesEdit(2))
    , m_remark(makeParagraph({}, TypeRole::Body, Tone::Bad))
{
    setObjectName(u"ownQuestionForm"_s);
    m_text->setObjectName(u"ownText"_s);
    m_category->setObjectName(u"ownCategory"_s);
    m_level->setObjectName(u"ownLevel"_s);
    m_minutes->setObjectName(u"ownMinutes"_s);
    m_minutes->setRange(1, LongestQuestion);
    m_language->setObjectName(u"ownLanguage"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("French"), u"fr"_s);
    m_why->setObjectName(u"ownWhy"_s);
    m_why->setMaxLength(LongestOwnText);
    m_opening->setObjectName(u"ownOpening"_s);
    m_opening->setMaxLength(LongestOwnText);
    m_prompts->setObjectName(u"ownPrompts"_s);
    m_remark->setObjectName(u"ownRemark"_s);
    m_remark->hide();
    auto *scroll = new ScrollColumn;
    scroll->column()->setContentsMargins(0, 0, Space::Small, 0);
    scroll->column()->addWidget(buildFields());
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(scroll, 1);
    column->addWidget(m_remark);
    column->addWidget(buildButtons());
}

QWidget *OwnQuestionForm::buildFields()
{
    auto *form = new Form(tr("A question of my own"));
    form->add(tr("Question"), m_text, tr("{{role|your job}} becomes the person’s role; so do organization and industry."));
    form->add(tr("About"), m_category);
    form->add(tr("For"), buildAims());
    form->add(tr("When"), m_level);
    form->add(tr("Minutes"), m_minutes);
    form->add(tr("Language"), m_language);
    form->add(tr("What the answer tells you"), m_why);
    form->add(tr("What to say first"), m_opening);
    form->add(tr("What to ask on"), m_prompts, tr("One question a line."));
    return form;
}

QWidget *OwnQuestionForm::buildAims()
{
    auto *aims = new QWidget;
    auto *column = new QVBoxLayout(aims);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    for (const Objective objective : allOf<Objective>()) {
        auto *box = new QCheckBox(objectiveText(objective));
        box->setObjectName(u"own-"_s + word(objective));
        m_aims.at(static_cast<size_t>(objective)) = box;
        column->addWidget(box);
    }
    aims->setFocusProxy(m_aims.front());
    return aims;
}

QWidget *OwnQuestionForm::buildButtons()
{
    auto *save = primaryButton(tr("Save question"));
    save->setObjectName(u"saveQuestion"_s);
    setPlainToolTip(save, withShortcut(tr("Save question"), QKeySequence(Qt::CTRL | Qt::Key_S)));
    auto *cancel = quietButton(tr("Cancel"));
    cancel->setObjectName(u"cancelQuestion"_s);
    connect(save, &QPushButton::clicked, this, &OwnQuestionForm::save);
    connect(cancel, &QPushButton::clicked, this, &OwnQuestionForm::cancelled);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch();
    return line;
}

void OwnQuestionForm::begin(const Question &question, std::optional<OwnQuestionId> id)
{
    m_id = id;
    m_begun = question;
    m_text->setPlainText(question.text);
    m_category->setCurrentIndex(static_cast<int>(question.category));
    for (const Objective objective : allOf<Objective>())
        m_aims.at(static_cast<size_t>(objective))->setChecked(question.objectives.contains(objective));
    m_level->setCurrentIndex(static_cast<int>(question.level));
    m_minutes->setValue(question.minutes);
    m_language->setCurrentIndex(std::max(0, m_language->findData(question.language)));
    m_why->setText(question.why);
    m_opening->setText(question.opening);
    m_prompts->setPlainText(question.prompts.join(u'\n'));
    m_remark->hide();
    m_text->setFocus(Qt::OtherFocusReason);
}

Question OwnQuestionForm::value() const
{
    Question question = m_begun;
    question.text = m_text->toPlainText().simplified();
    question.category = chosenIn<QuestionCategory>(*m_category);
    question.objectives.clear();
    for (const Objective objective : allOf<Objective>()) {
        if (m_aims.at(static_cast<size_t>(objective))->isChecked())
            question.objectives.append(objective);
    }
    question.level = chosenIn<QuestionLevel>(*m_level);
    question.minutes = m_minutes->value();
    question.language = m_language->currentData().toString();
    question.why = m_why->text();
    question.opening = m_opening->text();
    question.prompts = linesOf(*m_prompts);
    return question;
}

void OwnQuestionForm::save()
{
    const Question question = value();
    if (!question.text.isEmpty() && !question.objectives.isEmpty())
        return emit saved(question);
    m_remark->setText(question.text.isEmpty() ? tr("Write the question as you would say it.")
                                              : tr("Say what it is for: tick at least one aim."));
    m_remark->show();
    if (question.text.isEmpty())
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_aims.front()->setFocus(Qt::TabFocusReason);
}

void OwnQuestionForm::showFailure(const Error &error)
{
    const ErrorText text = errorText(error);
    m_remark->setText(text.sentence + u' ' + text.wayOut);
    m_remark->show();
}

void OwnQuestionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_S && event->modifiers() == Qt::ControlModifier)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Demitasse
