// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterpage.h"

#include "ui/letter/astemplate.h"
#include "ui/letter/draftfield.h"
#include "ui/letter/letterchoice.h"
#include "ui/letter/templatesdialog.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"

namespace Demitasse {

namespace {

QList<LetterTemplate> ownOf(QList<LetterTemplate> templates)
{
    templates.removeIf([](const LetterTemplate &text) { return text.student.isNull(); });
    return templates;
}

} // namespace

void LetterPage::loadTemplates(LetterTemplateId chosen)
{
    ask([](Desk &desk) { return desk.letters.templates(); },
        [this, chosen](const QList<LetterTemplate> &templates) {
            m_choice->setTemplates(templates);
            if (m_templates)
                m_templates->setTemplates(ownOf(templates), chosen);
        });
}

void LetterPage::keepTemplate(const QString &name)
{
    LetterTemplate text {.id = {}, .student = {}, .name = name, .situation = m_letter.situation,
        .channel = m_letter.channel, .language = m_letter.language, .subject = {}, .body = {},
        .created = {}, .modified = {}};
    text.subject = asTemplate(m_letter.subject, m_to, m_student);
    text.body = asTemplate(m_letter.body, m_to, m_student);
    m_body->setFocus(Qt::OtherFocusReason);
    saveTemplate(text);
}

void LetterPage::saveTemplate(const LetterTemplate &text)
{
    ask([text](Desk &desk) { return desk.letters.saveTemplate(text); },
        [this](const LetterTemplate &kept) {
            context().notices.tell(tr("“%1” is kept as a template.").arg(kept.name));
            loadTemplates(kept.id);
        });
}

void LetterPage::removeTemplate(LetterTemplateId id)
{
    ask([id](Desk &desk) { return desk.letters.removeTemplate(id); },
        [this] {
            context().notices.post({Notice::Tone::Good, {}, tr("The template is removed."), tr("Undo"),
                [context = &context()] { takeBackLast(*context, GroupKind::TemplateRemoved); }});
            loadTemplates();
        });
}

void LetterPage::openTemplates()
{
    m_templates = new TemplatesDialog(this);
    connect(m_templates, &TemplatesDialog::saveWanted, this, &LetterPage::saveTemplate);
    connect(m_templates, &TemplatesDialog::removeWanted, this, &LetterPage::removeTemplate);
    loadTemplates();
    m_templates->open();
}

} // namespace Demitasse
