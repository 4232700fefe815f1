// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/questionwords.h"

#include "core/text/plantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

QString packOrOwnText(const BankQuestion &known)
{
    return known.isOwn ? QuestionWords::tr("my own") : known.pack;
}

} // namespace

QString plainText(const BankQuestion &known)
{
    return fillQuestion(known.question.text, {});
}

QString kindText(const BankQuestion &known)
{
    QStringList parts {categoryText(known.question.category), QuestionWords::tr("%1 min").arg(known.question.minutes)};
    if (known.question.level == QuestionLevel::Later)
        parts.append(questionLevelText(known.question.level));
    parts.append(packOrOwnText(known));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString objectivesText(const QList<Objective> &objectives)
{
    QStringList words;
    for (const Objective objective : objectives)
        words.append(objectiveText(objective));
    return words.join(u", "_s);
}

QString spokenText(const BankQuestion &known)
{
    QStringList parts {plainText(known), kindText(known), objectivesText(known.question.objectives)};
    if (known.isFavourite)
        parts.append(QuestionWords::tr("favourite"));
    parts.append(askedText(known.asked, known.brought));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Icon iconOf(Objective objective)
{
    switch (objective) {
    case Objective::Information: return Icon::Information;
    case Objective::Insight: return Icon::Insight;
    case Objective::Relationship: return Icon::Relationship;
    }
    Q_UNREACHABLE_RETURN(Icon::Question);
}

QString languageOfProgram()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

} // namespace Demitasse
