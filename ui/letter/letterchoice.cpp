// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterchoice.h"

#include "core/text/lettertext.h"
#include "core/text/wordtext.h"
#include "ui/letter/chooser.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTemplateName = 40;

} // namespace

LetterChoice::LetterChoice(QWidget *parent)
    : QWidget(parent)
    , m_situation(makeChooser<Situation>(tr("What it is for"), situationText))
    , m_channel(makeChooser<Channel>(tr("How it goes out"), channelText))
    , m_language(makeChooser<LetterLanguage>(tr("Language of the letter"), letterLanguageText))
    , m_menu(new QMenu(this))
    , m_others(new QMenu(tr("Begin from another"), this))
    , m_naming(buildNaming())
{
    m_situation->setObjectName(u"situation"_s);
    m_channel->setObjectName(u"channel"_s);
    m_language->setObjectName(u"letterLanguage"_s);
    auto *templates = quietButton(tr("Templates"));
    templates->setObjectName(u"templates"_s);
    m_menu->setObjectName(u"templatesMenu"_s);
    templates->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &LetterChoice::fillMenu);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(m_channel, 1);
    row->addWidget(m_language, 1);
    row->addWidget(templates);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_situation);
    column->addLayout(row);
    column->addWidget(m_naming);
    for (QComboBox *box : {m_situation, m_channel, m_language})
        connect(box, &QComboBox::activated, this, &LetterChoice::changed);
}

QWidget *LetterChoice::buildNaming()
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"templateName"_s);
    m_name->setPlaceholderText(tr("A name for the template"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaxLength(100);
    auto *keep = usualButton(tr("Keep as a template"));
    keep->setObjectName(u"keepTemplate"_s);
    auto *cancel = quietButton(tr("Cancel"));
    auto *naming = new QWidget;
    auto *row = new QHBoxLayout(naming);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_name, 1);
    row->addWidget(keep);
    row->addWidget(cancel);
    naming->hide();
    const auto save = [this] {
        if (m_name->text().trimmed().isEmpty())
            return m_name->setFocus();
        m_naming->hide();
        emit saveWanted(m_name->text().trimmed());
    };
    connect(keep, &QPushButton::clicked, this, save);
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(cancel, &QPushButton::clicked, naming, &QWidget::hide);
    return naming;
}

/// Those for a letter of this kind stand first, the others behind a menu of their own.
void LetterChoice::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Begin again from our template"), this, [this] { emit beginWanted(std::nullopt); });
    m_others->clear();
    for (const LetterTemplate &one : std::as_const(m_templates)) {
        const bool fits = one.situation == situation() && one.channel == channel() && one.language == language();
        const QString name = withoutMnemonic(one.name.left(LongestTemplateName));
        (fits ? m_menu : m_others)
            ->addAction(fits ? tr("Begin from “%1”").arg(name) : name, this, [this, id = one.id] { emit beginWanted(id); });
    }
    if (!m_others->isEmpty())
        m_menu->addMenu(m_others);
    m_menu->addSeparator();
    m_menu->addAction(tr("Keep this text as a template…"), this, [this] {
        m_naming->show();
        m_name->clear();
        m_name->setFocus();
    });
    m_menu->addAction(tr("My templates…"), this, &LetterChoice::templatesWanted);
}

void LetterChoice::show(const WrittenLetter &letter)
{
    m_situation->setCurrentIndex(static_cast<int>(letter.situation));
    m_channel->setCurrentIndex(static_cast<int>(letter.channel));
    m_language->setCurrentIndex(static_cast<int>(letter.language));
}

void LetterChoice::setTemplates(const QList<LetterTemplate> &templates)
{
    m_templates = templates;
}

Situation LetterChoice::situation() const
{
    return chosenIn<Situation>(*m_situation);
}

Channel LetterChoice::channel() const
{
    return chosenIn<Channel>(*m_channel);
}

LetterLanguage LetterChoice::language() const
{
    return chosenIn<LetterLanguage>(*m_language);
}

} // namespace Demitasse
