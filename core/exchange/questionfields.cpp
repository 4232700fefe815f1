// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/questionfields.h"

#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &fieldMark()
{
    static const QRegularExpression mark(u"\\{\\{(role|organization|industry)\\|([^{}|]+)\\}\\}"_s);
    return mark;
}

QString valueOf(QStringView field, const QuestionFields &fields)
{
    if (field == "role"_L1)
        return fields.role.simplified();
    return field == "organization"_L1 ? fields.organization.simplified() : fields.industry.simplified();
}

} // namespace

QString fillQuestion(const QString &text, const QuestionFields &fields)
{
    QString filled;
    qsizetype at = 0;
    for (auto marks = fieldMark().globalMatch(text); marks.hasNext();) {
        const QRegularExpressionMatch mark = marks.next();
        filled += QStringView(text).sliced(at, mark.capturedStart() - at);
        const QString value = valueOf(mark.capturedView(1), fields);
        filled += value.isEmpty() ? mark.captured(2) : value;
        at = mark.capturedEnd();
    }
    filled += QStringView(text).sliced(at);
    return filled;
}

QString unknownField(const QString &text)
{
    QString rest = text;
    rest.remove(fieldMark());
    const qsizetype at = rest.indexOf(u"{{"_s);
    return at < 0 ? QString() : rest.sliced(at).section(u"}}"_s, 0, 0, QString::SectionIncludeTrailingSep);
}

} // namespace Demitasse
