// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/choicesection.h"

#include "core/text/debrieftext.h"
#include "ui/models/contactwords.h"
#include "ui/paths/growingfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestWhyLines = 2;
constexpr int MostWhyLines = 8;

} // namespace

ChoiceSection::ChoiceSection(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_why(new GrowingField(GrowingField::Look::Framed, tr("Why, in your words")))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"choiceSection"_s);
    m_why->setObjectName(u"decisionWhy"_s);
    m_why->setHeight(FewestWhyLines, MostWhyLines);
    m_why->setPlaceholderText(tr("Why, in your words"));
    m_why->setTabChangesFocus(true);
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Wide);
    for (const PathChoice choice : allOf<PathChoice>()) {
        auto *button = new QRadioButton(pathChoiceText(choice));
        button->setObjectName(u"choice-"_s + word(choice));
        m_choices->addButton(button, static_cast<int>(choice));
        row->addWidget(button);
    }
    row->addStretch();
    auto *keep = primaryButton(tr("Keep the decision"));
    keep->setObjectName(u"keepDecision"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(keep);
    card->column()->addLayout(row);
    card->column()->addWidget(m_why);
    card->column()->addLayout(foot);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Small);
    m_column->addWidget(makeLabel(tr("Where I stand"), TypeRole::Title));
    m_column->addWidget(card);
    connect(keep, &QPushButton::clicked, this, &ChoiceSection::keep);
}

bool ChoiceSection::isTouched() const
{
    return m_choices->checkedId() != static_cast<int>(m_newest.choice) || m_why->words() != m_newest.text;
}

void ChoiceSection::show(PathId path, const QList<PathDecision> &decisions)
{
    const PathDecision newest = decisions.isEmpty() ? PathDecision {} : decisions.first();
    const bool isOther = path != m_path;
    if (isOther || !isTouched() || newest != m_newest) {
        m_choices->button(static_cast<int>(newest.choice))->setChecked(true);
        if (isOther || m_why->words() != newest.text)
            m_why->begin(newest.text);
    }
    m_path = path;
    m_newest = newest;
    showOlder(decisions.mid(1));
}

void ChoiceSection::showOlder(const QList<PathDecision> &decisions)
{
    if (m_older) {
        m_older->hide();
        m_older->deleteLater();
        m_older = nullptr;
    }
    if (decisions.isEmpty())
        return;
    m_older = new QWidget;
    auto *rows = new QVBoxLayout(m_older);
    rows->setContentsMargins(Space::Usual, 0, Space::Usual, 0);
    rows->setSpacing(Space::Hair);
    rows->addWidget(makeLabel(tr("Before"), TypeRole::Caption, Tone::Quiet));
    for (const PathDecision &decision : decisions) {
        QStringList parts {dayText(decision.created.toLocalTime().date()), pathChoiceText(decision.choice)};
        auto *line = makeParagraph(parts.join(u" · "_s)
                + (decision.text.isEmpty() ? QString() : tr(": %1", "why").arg(decision.text)),
            TypeRole::Body, Tone::Quiet);
        line->setObjectName(u"olderDecision"_s);
        rows->addWidget(line);
    }
    m_column->addWidget(m_older);
}

void ChoiceSection::focusChoice()
{
    if (QAbstractButton *checked = m_choices->checkedButton())
        checked->setFocus(Qt::OtherFocusReason);
}

void ChoiceSection::keep()
{
    emit decided(static_cast<PathChoice>(m_choices->checkedId()), m_why->words());
}

} // namespace Demitasse
