// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/following/referralpopover.h"

#include "core/text/wordtext.h"
#include "ui/models/contactwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldCharacters = 40;
constexpr int LongestField = 200;

} // namespace

ReferralPopover *ReferralPopover::ask(
    QWidget *host, const QRect &anchor, const NoteProposal &proposal, const Answers &answers)
{
    auto *popover = new ReferralPopover(host, proposal, answers);
    auto *known = popover->findChild<Button *>(u"referralKnown"_s);
    popover->open(anchor, known ? static_cast<QWidget *>(known) : popover->m_name);
    return popover;
}

ReferralPopover::ReferralPopover(QWidget *host, const NoteProposal &proposal, const Answers &answers)
    : Popover(host)
    , m_proposal(proposal)
    , m_answers(answers)
    , m_name(new QLineEdit(displayName(proposal.person.contact)))
    , m_role(new QLineEdit(proposal.person.contact.role))
    , m_organization(new QLineEdit(proposal.person.organization))
    , m_email(new QLineEdit(proposal.person.contact.emails.value(0)))
    , m_said(new QComboBox)
    , m_question(makeParagraph({}))
    , m_permission(new QButtonGroup(this))
    , m_remark(makeParagraph(tr("Say what they are called."), TypeRole::Caption, Tone::Bad))
{
    setObjectName(u"referralPopover"_s);
    column()->addWidget(makeLabel(tr("Somebody they named"), TypeRole::Strong));
    if (proposal.onRecord)
        column()->addWidget(buildKnown());
    addFields();
    addPermission();
    m_remark->hide();
    column()->addWidget(m_remark);
    auto *add = usualButton(proposal.onRecord ? tr("Add as somebody new") : tr("Add to the pipeline"));
    add->setObjectName(u"referralAdd"_s);
    auto *cancel = quietButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column()->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ReferralPopover::settle);
    connect(cancel, &QPushButton::clicked, this, &ReferralPopover::leave);
}

QWidget *ReferralPopover::buildKnown()
{
    const ContactView &known = *m_proposal.onRecord;
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    const QString line = roleLine(known);
    const QString who = displayName(known.contact);
    //: A person on record, with role and organization behind the name.
    auto *words = makeParagraph(tr("%1 is on record. The same person?").arg(line.isEmpty() ? who : who + u", "_s + line));
    auto *same = usualButton(tr("The same"));
    same->setObjectName(u"referralKnown"_s);
    same->setAccessibleDescription(words->text());
    row->addWidget(words, 1);
    row->addWidget(same);
    connect(same, &QPushButton::clicked, this, &ReferralPopover::settleKnown);
    return box;
}

void ReferralPopover::addFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Close);
    m_name->setObjectName(u"referralName"_s);
    m_role->setObjectName(u"referralRole"_s);
    m_organization->setObjectName(u"referralOrganization"_s);
    m_email->setObjectName(u"referralEmail"_s);
    m_said->setObjectName(u"referralSaid"_s);
    for (const ContactView &person : std::as_const(m_proposal.said))
        m_said->addItem(displayName(person.contact));
    const std::pair<QString, QWidget *> fields[] {{tr("Name"), m_name}, {tr("Role"), m_role},
        {tr("Organization"), m_organization}, {tr("E-mail"), m_email}, {tr("Named by"), m_said}};
    for (int row = 0; const auto &[name, field] : fields) {
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setMaxLength(LongestField);
            line->setMinimumWidth(fontMetrics().averageCharWidth() * FieldCharacters);
        }
        field->setAccessibleName(name);
        grid->addWidget(makeLabel(name), row, 0);
        grid->addWidget(field, row++, 1);
    }
    column()->addLayout(grid);
    connect(m_said, &QComboBox::currentIndexChanged, this, &ReferralPopover::showQuestion);
}

void ReferralPopover::addPermission()
{
    column()->addWidget(m_question);
    showQuestion();
    auto *row = new QHBoxLayout;
    for (const Permission given : {Permission::Yes, Permission::No, Permission::Unknown}) {
        auto *answer = new QRadioButton(permissionText(given));
        answer->setObjectName(u"referralMayUse-"_s + word(given));
        answer->setAccessibleDescription(m_question->text());
        answer->setChecked(given == m_proposal.person.contact.introducerPermission);
        m_permission->addButton(answer, static_cast<int>(given));
        row->addWidget(answer);
    }
    row->addStretch();
    column()->addLayout(row);
}

void ReferralPopover::showQuestion()
{
    m_question->setText(tr("Did %1 say that you may use their name?").arg(m_said->currentText()));
}

ContactId ReferralPopover::saidBy() const
{
    return m_proposal.said.isEmpty() ? ContactId {} : m_proposal.said.value(m_said->currentIndex()).contact.id;
}

Permission ReferralPopover::permission() const
{
    return static_cast<Permission>(m_permission->checkedId());
}

void ReferralPopover::settleKnown()
{
    const Answers answers = std::exchange(m_answers, {});
    const ContactView known = *m_proposal.onRecord;
    const ContactId by = saidBy();
    const Permission allowed = permission();
    leave();
    if (answers.known)
        answers.known(known, by, allowed);
}

void ReferralPopover::settle()
{
    const NameParts name = splitName(m_name->text().simplified());
    if (name.given.isEmpty() && name.family.isEmpty()) {
        m_remark->show();
        fit();
        return m_name->setFocus();
    }
    ContactDraft draft = m_proposal.person;
    draft.contact.given = name.given;
    draft.contact.family = name.family;
    draft.contact.role = m_role->text().simplified();
    draft.organization = m_organization->text().simplified();
    draft.contact.emails.clear();
    if (const QString email = m_email->text().trimmed(); !email.isEmpty())
        draft.contact.emails = {email};
    draft.contact.introducer.reset();
    if (const ContactId by = saidBy(); !by.isNull())
        draft.contact.introducer = by;
    draft.contact.introducerPermission = permission();
    const Answers answers = std::exchange(m_answers, {});
    leave();
    if (answers.added)
        answers.added(draft);
}

} // namespace Demitasse
