// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/templatefields.h"

#include "core/exchange/letterfiller.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

QList<TemplateField> templateFields(LetterLanguage language)
{
    QList<TemplateField> fields;
    for (const QString &name : letterFields()) {
        const QString bracketed = fieldPlaceholder(name, language);
        fields.append({u"{{"_s + name + u"}}"_s, bracketed.sliced(1, bracketed.size() - 2)});
    }
    return fields;
}

Result<> checkTemplate(const LetterTemplate &text)
{
    if (text.name.trimmed().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"name"_s});
    for (const QString &part : {text.subject, text.body}) {
        const Result<FilledText> filled = fillTemplate(part, {}, text.language);
        if (!filled)
            return failure(filled);
    }
    return {};
}

} // namespace Demitasse
