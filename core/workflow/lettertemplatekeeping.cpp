// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/letters.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"
#include "core/workflow/templatefields.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<QList<LetterTemplate>> Letters::templates()
{
    Result<QList<LetterTemplate>> all = m_workspace.letterTemplates.list();
    if (all) {
        std::ranges::stable_sort(*all, [](const LetterTemplate &a, const LetterTemplate &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    }
    return all;
}

Result<LetterTemplate> Letters::saveTemplate(LetterTemplate text)
{
    text.name = text.name.trimmed();
    if (const Result<> sound = checkTemplate(text); !sound)
        return failure(sound);
    const Result<std::optional<LetterTemplate>> before = m_workspace.letterTemplates.find(text.id);
    if (!before)
        return failure(before);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::TemplateSaved, {text.name});
    text.student = m_workspace.student();
    text.modified = unit->at();
    text.created = *before ? (*before)->created : unit->at();
    if (!*before)
        text.id = m_ids.next<LetterTemplateId>();
    Result<> done = *before ? m_workspace.letterTemplates.update(*unit, **before, text)
                            : m_workspace.letterTemplates.add(*unit, text);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.historyChanged();
    return text;
}

Result<> Letters::removeTemplate(LetterTemplateId id)
{
    const Result<std::optional<LetterTemplate>> text = m_workspace.letterTemplates.find(id);
    if (!text)
        return failure(text);
    if (!*text)
        return failure(ErrorCode::NoSuchLetter, {id.text()});
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::TemplateRemoved, {(*text)->name});
    Result<> done = m_workspace.letterTemplates.remove(*unit, id);
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.historyChanged();
    return {};
}

} // namespace Demitasse
