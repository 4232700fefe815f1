// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// Whom a question is asked; empty means not known.
struct QuestionFields
{
    QString role;
    QString organization;
    QString industry;
};

/// Puts what is known in place of `{{role|your job}}`, and the words behind the bar where it is not. Values are text, on
/// one line. (REQ 68)
QString fillQuestion(const QString &text, const QuestionFields &fields);

/// The first thing in double braces that is not a field with words for when it is not known; empty when all are.
QString unknownField(const QString &text);

} // namespace Demitasse
