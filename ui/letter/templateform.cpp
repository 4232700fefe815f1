// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/templateform.h"

#include "core/text/lettertext.h"
#include "core/text/wordtext.h"
#include "core/workflow/templatefields.h"
#include "ui/letter/chooser.h"
#include "ui/letter/draftfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

TemplateForm::TemplateForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_situation(makeChooser<Situation>(tr("What it is for"), situationText))
    , m_channel(makeChooser<Channel>(tr("How it goes out"), channelText))
    , m_language(makeChooser<LetterLanguage>(tr("Language of the letter"), letterLanguageText))
    , m_subject(new DraftField(DraftField::Lines::One))
    , m_body(new DraftField(DraftField::Lines::Many))
    , m_writing(m_body)
{
    m_name->setObjectName(u"templateTitle"_s);
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(tr("A name for the template"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_subject->setObjectName(u"templateSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_body->setObjectName(u"templateText"_s);
    m_body->setAccessibleName(tr("Text of the template"));
    m_body->setPlaceholderText(tr("Write here; fields in double braces are filled in for each reader."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_name);
    column->addWidget(buildKind());
    column->addWidget(m_subject);
    column->addWidget(m_body, 1);
    column->addWidget(buildFields(), 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textEdited, this, &TemplateForm::changed);
    for (DraftField *field : {m_subject, m_body})
        connect(field, &QPlainTextEdit::textChanged, this, &TemplateForm::changed);
    for (DraftField *field : {m_subject, m_body})
        connect(field, &QPlainTextEdit::cursorPositionChanged, this, [this, field] { m_writing = field; });
}

QWidget *TemplateForm::buildKind()
{
    m_situation->setObjectName(u"templateSituation"_s);
    m_channel->setObjectName(u"templateChannel"_s);
    m_language->setObjectName(u"templateLanguage"_s);
    auto *kind = new QWidget;
    auto *row = new QHBoxLayout(kind);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_situation, 2);
    row->addWidget(m_channel, 1);
    row->addWidget(m_language, 1);
    for (QComboBox *box : {m_situation, m_channel, m_language})
        connect(box, &QComboBox::activated, this, &TemplateForm::changed);
    connect(m_channel, &QComboBox::currentIndexChanged, this,
        [this] { m_subject->setVisible(chosenIn<Channel>(*m_channel) == Channel::Email); });
    return kind;
}

QWidget *TemplateForm::buildFields()
{
    auto *button = quietButton(tr("&Insert a field"));
    button->setObjectName(u"insertField"_s);
    auto *menu = new QMenu(button);
    menu->setObjectName(u"fieldMenu"_s);
    button->setMenu(menu);
    const bool isFrench = QLocale().language() == QLocale::French;
    for (const TemplateField &field : templateFields(isFrench ? LetterLanguage::French : LetterLanguage::English)) {
        // What stands behind a tab is shown at the end, as a key would be.
        menu->addAction(withoutMnemonic(field.meaning) + u'\t' + field.written, this,
            [this, written = field.written] { insertField(written); });
    }
    return button;
}

void TemplateForm::insertField(const QString &field)
{
    m_writing->insertPlainText(field);
    m_writing->setFocus(Qt::OtherFocusReason);
}

void TemplateForm::show(const LetterTemplate &text)
{
    m_shown = text;
    m_name->setText(text.name);
    m_situation->setCurrentIndex(static_cast<int>(text.situation));
    m_channel->setCurrentIndex(static_cast<int>(text.channel));
    m_language->setCurrentIndex(static_cast<int>(text.language));
    m_subject->begin(text.subject);
    m_body->begin(text.body);
    m_writing = m_body;
    emit changed();
}

LetterTemplate TemplateForm::value() const
{
    LetterTemplate text = m_shown;
    text.name = m_name->text().trimmed();
    text.situation = chosenIn<Situation>(*m_situation);
    text.channel = chosenIn<Channel>(*m_channel);
    text.language = chosenIn<LetterLanguage>(*m_language);
    text.subject = m_subject->text();
    text.body = m_body->text();
    return text;
}

bool TemplateForm::isChanged() const
{
    return value() != m_shown;
}

void TemplateForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace Demitasse
