// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/writtenletter.h"

#include <QList>

namespace Demitasse {

/// A field that a template may name.
struct TemplateField
{
    /// As it stands in a template: "{{given}}".
    QString written;
    /// What it stands for: "first name".
    QString meaning;

    friend bool operator==(const TemplateField &, const TemplateField &) = default;
};

/// All of them, said in a language.
QList<TemplateField> templateFields(LetterLanguage language);

/// Whether a template may be kept: ValueMissing ("name") without a name; WordUnknown or ValueMissing as `fillTemplate`
/// for a field that there is not, or a part that is not closed.
Result<> checkTemplate(const LetterTemplate &text);

} // namespace Demitasse
