// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterchoice.h"

#include "core/text/lettertext.h"
#include "core/text/wordtext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestShown = 8;
constexpr qsizetype LongestTemplateName = 40;

template <class E> QComboBox *chooser(const QString &name, QString (*text)(E))
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(FewestShown);
    setPlainToolTip(box, name);
    for (const E value : allOf<E>())
        box->addItem(text(value));
    return box;
}

} // namespace

LetterChoice::LetterChoice(QWidget *parent)
    : QWidget(parent)
    , m_situation(chooser<Situation>(tr("What it is for"), situationText))
    , m_channel(chooser<Channel>(tr("How it goes out"), channelText))
    , m_language(chooser<LetterLanguage>(tr("Language of the letter"), letterLanguageText))
    , m_menu(new QMenu(this))
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

void LetterChoice::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("Begin again from our template"), this, [this] { emit beginWanted(std::nullopt); });
    for (const LetterTemplate &one : std::as_const(m_templates)) {
        const QString name = withoutMnemonic(one.name.left(LongestTemplateName));
        m_menu->addAction(tr("Begin from “%1”").arg(name), this, [this, id = one.id] { emit beginWanted(id); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Keep this text as a template…"), this, [this] {
        m_naming->show();
        m_name->clear();
        m_name->setFocus();
    });
    if (m_templates.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("Remove a template"));
    for (const LetterTemplate &one : std::as_const(m_templates)) {
        remove->addAction(withoutMnemonic(one.name.left(LongestTemplateName)), this,
            [this, id = one.id] { emit removeWanted(id); });
    }
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
    return static_cast<Situation>(m_situation->currentIndex());
}

Channel LetterChoice::channel() const
{
    return static_cast<Channel>(m_channel->currentIndex());
}

LetterLanguage LetterChoice::language() const
{
    return static_cast<LetterLanguage>(m_language->currentIndex());
}

} // namespace Demitasse
