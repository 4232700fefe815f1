// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/newcomernote.h"

#include "core/text/wordtext.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

ContactDraft newcomerDraft(Newcomer newcomer, const ContactView &from)
{
    const ContactDraft known = draftOf(from);
    ContactDraft draft;
    draft.contact.introducer = from.contact.id;
    draft.paths = known.paths;
    if (newcomer == Newcomer::Colleague) {
        draft.contact.organization = known.contact.organization;
        draft.organization = known.organization;
        draft.units = known.units;
        draft.contact.city = known.contact.city;
        draft.contact.zone = known.contact.zone;
        draft.contact.language = known.contact.language;
    }
    return draft;
}

NewcomerNote::NewcomerNote(QWidget *parent)
    : Card(parent)
    , m_caution(makeParagraph({}, TypeRole::Body, Tone::Warn))
    , m_question(makeParagraph({}, TypeRole::Strong))
    , m_answers(new QButtonGroup(this))
{
    setObjectName(u"newcomerNote"_s);
    m_caution->setObjectName(u"newcomerCaution"_s);
    column()->addWidget(m_caution);
    column()->addWidget(m_question);
    auto *row = new QHBoxLayout;
    for (const Permission permission : {Permission::Yes, Permission::No, Permission::Unknown}) {
        auto *answer = new QRadioButton(permissionText(permission));
        answer->setObjectName(u"mayUse-"_s + word(permission));
        m_answers->addButton(answer, static_cast<int>(permission));
        row->addWidget(answer);
    }
    row->addStretch();
    column()->addLayout(row);
    connect(m_answers, &QButtonGroup::idClicked, this,
        [this](int id) { emit permissionTold(static_cast<Permission>(id)); });
    hide();
}

void NewcomerNote::show(Newcomer newcomer, const ContactView *from)
{
    setVisible(from && newcomer != Newcomer::Unprompted);
    if (!from)
        return;
    const QString name = displayName(from->contact);
    m_caution->setText(tr("Somebody who is not on the hiring panel: whoever helps to choose may not talk with you now, "
                          "and asking could cost both of you. If you cannot tell, ask %1.")
                           .arg(name));
    m_caution->setVisible(newcomer == Newcomer::Colleague);
    m_question->setText(tr("Did %1 say that you may use their name?").arg(name));
    for (QAbstractButton *answer : m_answers->buttons())
        answer->setAccessibleDescription(m_question->text());
}

void NewcomerNote::showPermission(Permission permission)
{
    m_answers->button(static_cast<int>(permission))->setChecked(true);
}

} // namespace Demitasse
