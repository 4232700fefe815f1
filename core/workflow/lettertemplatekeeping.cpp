// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/letters.h"

#include "core/domain/idgenerator.h"
#include "core/exchange/packtemplates.h"
#include "core/exchange/questionpack.h"
#include "core/text/lettertext.h"
#include "core/workflow/changes.h"
#include "core/workflow/templatefields.h"

#include <QLocale>

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
    const Result<QList<Pack>> packs = m_workspace.packs.list();
    if (!all || !packs)
        return all ? failure(packs) : all;
    for (const Pack &pack : *packs) {
        const QByteArray json = pack.content.toUtf8();
        const Result<QuestionPack> read = readQuestionPack(json, QLocale().name().left(2));
        const QString from = read && !read->name.isEmpty() ? read->name : pack.name;
        for (LetterTemplate text : readPackTemplates(json)) {
            text.name = packTemplateName(text.name, from);
            all->append(text);
        }
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
