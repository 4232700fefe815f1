// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/advicecard.h"

#include "core/text/checklisttext.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

AdviceCard::AdviceCard(AdviceTopic topic, QWidget *parent)
    : Card(parent)
    , m_topic(topic)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"advice-"_s + word(topic));
    column()->setSpacing(Space::Small);
    column()->addWidget(makeParagraph(adviceTopicText(topic), TypeRole::Strong));
    auto *options = new QHBoxLayout;
    options->setSpacing(Space::Wide);
    for (const AdviceOption option : allOf<AdviceOption>()) {
        if (topicOf(option) == topic)
            options->addWidget(makeOption(option), 1);
    }
    column()->addLayout(options);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(static_cast<AdviceOption>(id)); });
}

QWidget *AdviceCard::makeOption(AdviceOption option)
{
    auto *whole = new QWidget;
    auto *its = new QVBoxLayout(whole);
    its->setContentsMargins(0, 0, 0, 0);
    its->setSpacing(Space::Hair);
    auto *button = new QRadioButton(adviceOptionText(option));
    button->setObjectName(u"follow-"_s + word(option));
    button->setAccessibleDescription(adviceReasonText(option));
    m_group->addButton(button, static_cast<int>(option));
    its->addWidget(button);
    its->addWidget(makeParagraph(adviceReasonText(option), TypeRole::Caption, Tone::Quiet));
    its->addStretch();
    return whole;
}

void AdviceCard::show(const std::optional<AdviceOption> &chosen)
{
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(chosen && m_group->id(button) == static_cast<int>(*chosen));
    m_group->setExclusive(true);
}

} // namespace Demitasse
