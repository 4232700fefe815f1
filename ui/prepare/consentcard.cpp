// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/consentcard.h"

#include "core/text/checklisttext.h"
#include "core/text/datetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

ConsentCard::ConsentCard(QWidget *parent)
    : Card(parent)
    , m_asking(new QWidget)
    , m_wording(new QLineEdit(consentQuestionText()))
{
    column()->setSpacing(Space::Small);
    column()->addWidget(makeParagraph(tr("Recording"), TypeRole::Strong));
    column()->addWidget(makeParagraph(checklistItemNote(ChecklistItem::Recording, {}), TypeRole::Caption, Tone::Quiet));
    m_wording->setObjectName(u"consentWording"_s);
    m_wording->setAccessibleName(tr("The words in which you asked"));
    auto *agreed = usualButton(tr("They agreed"));
    agreed->setObjectName(u"consentGiven"_s);
    auto *row = new QHBoxLayout(m_asking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_wording, 1);
    row->addWidget(agreed);
    column()->addWidget(m_asking);
    const auto give = [this] {
        if (!m_wording->text().trimmed().isEmpty())
            emit given(m_wording->text());
    };
    connect(agreed, &QPushButton::clicked, this, give);
    connect(m_wording, &QLineEdit::returnPressed, this, give);
}

void ConsentCard::show(const QList<Consent> &consents, const QString &zone)
{
    if (m_given && m_shown == consents)
        return;
    m_shown = consents;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    delete std::exchange(m_given, new QWidget);
    auto *rows = new QVBoxLayout(m_given);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const Consent &consent : consents)
        addConsent(consent, zone);
    column()->addWidget(m_given);
    m_given->setVisible(!consents.isEmpty());
    m_asking->setVisible(consents.isEmpty());
    if (hadFocus && consents.isEmpty())
        m_wording->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_given->findChild<Button *>()->setFocus(Qt::OtherFocusReason);
}

void ConsentCard::addConsent(const Consent &consent, const QString &zone)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(new IconMark(Icon::Check, Measure::Icon, Tone::Good));
    //: When, and the words in which they were asked.
    auto *words = makeParagraph(
        tr("They agreed on %1, asked: “%2”").arg(fullDateText(consent.givenAt, zone), consent.wording));
    words->setObjectName(u"consentWords"_s);
    row->addWidget(words, 1);
    auto *remove = quietButton(tr("Remove"));
    remove->setAccessibleDescription(words->text());
    row->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, [this, id = consent.id] { emit removed(id); });
    m_given->layout()->addWidget(line);
}

} // namespace Demitasse
