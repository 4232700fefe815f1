// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/passedpopover.h"

#include "ui/models/contactwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// A hiring competition takes about as long.
constexpr int UsualCompetitionDays = 30;
constexpr int WordsCharacters = 40;
constexpr int LongestWords = 500;

QString reasonText(DeclineReason reason)
{
    switch (reason) {
    case DeclineReason::TooBusy:
        return PassedPopover::tr("Too busy");
    case DeclineReason::NotInterested:
        return PassedPopover::tr("Not interested");
    case DeclineReason::HiringCompetition:
        return PassedPopover::tr("They are hiring just now");
    case DeclineReason::Other:
        return PassedPopover::tr("Another reason, or none");
    }
    std::unreachable();
}

} // namespace

PassedPopover *PassedPopover::ask(
    QWidget *host, const QRect &anchor, const ContactView &contact, QDate today, Told told)
{
    auto *popover = new PassedPopover(host, contact, today, std::move(told));
    popover->open(anchor, popover->m_kinds->checkedButton());
    return popover;
}

PassedPopover::PassedPopover(QWidget *host, const ContactView &contact, QDate today, Told told)
    : Popover(host)
    , m_contact(contact.contact.id)
    , m_told(std::move(told))
    , m_kinds(new QButtonGroup(this))
    , m_words(new QLineEdit)
{
    setObjectName(u"passedPopover"_s);
    column()->addWidget(makeParagraph(tr("What passed between you and %1?").arg(listedName(contact)), TypeRole::Strong));
    addKinds();
    m_why = makeReason(today);
    column()->addWidget(m_why);
    m_words->setObjectName(u"passedWords"_s);
    m_words->setMaxLength(LongestWords);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * WordsCharacters);
    m_words->setPlaceholderText(tr("In a few words, if you like"));
    m_words->setAccessibleName(m_words->placeholderText());
    column()->addWidget(m_words);
    auto *keep = usualButton(tr("Keep it"));
    keep->setObjectName(u"passedConfirm"_s);
    auto *cancel = quietButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column()->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &PassedPopover::settle);
    connect(cancel, &QPushButton::clicked, this, &PassedPopover::leave);
    connect(m_kinds, &QButtonGroup::idToggled, this, &PassedPopover::showReason);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &PassedPopover::showReason);
    showReason();
}

void PassedPopover::addKinds()
{
    const std::pair<TouchKind, QString> kinds[] = {{TouchKind::Reply, tr("They answered")},
        {TouchKind::Call, tr("We spoke on the phone")}, {TouchKind::NoAnswer, tr("No answer came")},
        {TouchKind::Declined, tr("They said no")}, {TouchKind::Shared, tr("I sent them something")}};
    for (const auto &[kind, text] : kinds) {
        auto *choice = new QRadioButton(text);
        m_kinds->addButton(choice, static_cast<int>(kind));
        column()->addWidget(choice);
        choice->setChecked(kind == TouchKind::Reply);
    }
}

QWidget *PassedPopover::makeReason(QDate today)
{
    m_reason = new QComboBox;
    m_reason->setObjectName(u"declineReason"_s);
    m_reason->setAccessibleName(tr("Why"));
    for (const DeclineReason reason : allOf<DeclineReason>())
        m_reason->addItem(reasonText(reason));
    m_until = new QDateEdit(today.addDays(UsualCompetitionDays));
    m_until->setObjectName(u"declineUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today.addDays(1));
    m_until->setAccessibleName(tr("Leave them in peace until"));
    auto *why = new QWidget;
    auto *row = new QHBoxLayout(why);
    row->setContentsMargins(Space::Wide, 0, 0, 0);
    row->addWidget(m_reason, 1);
    row->addWidget(m_until);
    return why;
}

TouchKind PassedPopover::kind() const
{
    return static_cast<TouchKind>(m_kinds->checkedId());
}

DeclineReason PassedPopover::reason() const
{
    return static_cast<DeclineReason>(m_reason->currentIndex());
}

void PassedPopover::showReason()
{
    m_why->setVisible(kind() == TouchKind::Declined);
    m_until->setVisible(reason() == DeclineReason::HiringCompetition);
    fit();
}

void PassedPopover::settle()
{
    TouchReport report {.contact = m_contact, .kind = kind(), .channel = {}, .text = m_words->text().trimmed(), .reason = {}, .until = {}};
    if (report.kind == TouchKind::Call)
        report.channel = Channel::Phone;
    if (report.kind == TouchKind::Declined) {
        report.reason = reason();
        if (reason() == DeclineReason::HiringCompetition)
            report.until = m_until->date();
    }
    const Told told = std::exchange(m_told, {});
    leave();
    if (told)
        told(report);
}

} // namespace Demitasse
