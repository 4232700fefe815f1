// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/astemplate.h"

#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestName = 2;

void putField(QString &text, const QString &value, const QString &field)
{
    if (value.trimmed().size() < ShortestName)
        return;
    static const QString wholeWord = u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s;
    const QRegularExpression expression(
        wholeWord.arg(QRegularExpression::escape(value)), QRegularExpression::UseUnicodePropertiesOption);
    text.replace(expression, field);
}

} // namespace

QString asTemplate(QString text, const Addressee &to, const Student &from)
{
    putField(text, from.email, u"{{student_email}}"_s);
    putField(text, from.name, u"{{student_name}}"_s);
    putField(text, to.organization, u"{{organization}}"_s);
    putField(text, to.preferred, u"{{greeting_name}}"_s);
    putField(text, to.given, u"{{greeting_name}}"_s);
    putField(text, to.family, u"{{family}}"_s);
    return text;
}

} // namespace Demitasse
