// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/letter.h"

#include <QHash>
#include <QStringList>

namespace Demitasse {

/// What fields stand for, by their names; what is empty or left out is not known.
using FieldValues = QHash<QString, QString>;

struct FilledText
{
    QString text;
    /// Fields that nothing fills, each once, in the order of the text.
    QStringList gaps;

    friend bool operator==(const FilledText &, const FilledText &) = default;
};

/// Every field that a text may name.
const QStringList &letterFields();

/// What stands where nothing fills a field, in the letter's language: "[first name]", "[prénom]".
QString fieldPlaceholder(const QString &field, LetterLanguage language);

/// Puts values in place of `{{field}}`, and shows `{{#field}}…{{/field}}` only when the field is filled. Values are text
/// and never markup: control characters, line breaks and signs that turn the direction of writing become blanks.
/// WordUnknown for a field that there is not ("field", the name, all names); ValueMissing ("field") for a part that is
/// not closed, closed twice, or within another.
Result<FilledText> fillTemplate(const QString &text, const FieldValues &values, LetterLanguage language);

} // namespace Demitasse
