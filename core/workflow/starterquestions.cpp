// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/starterquestions.h"

#include "core/exchange/questionfile.h"

#include <QFile>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int OpeningAndClosing = 5;
constexpr qsizetype Fewest = 3;

} // namespace

QList<Question> starterQuestions(const QString &language, int minutes)
{
    const QString chosen = language.startsWith("fr"_L1) ? u"fr"_s : u"en"_s;
    QFile file(u":/questions/starter_%1.json"_s.arg(chosen));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<QList<Question>> read = readQuestions(file, chosen);
    if (!read || read->isEmpty())
        return {};
    const Question last = read->last();
    int left = minutes - OpeningAndClosing - last.minutes;
    QList<Question> questions;
    for (qsizetype i = 0; i + 1 < read->size(); ++i) {
        const Question &question = read->at(i);
        if (question.minutes > left && questions.size() + 1 >= Fewest)
            break;
        questions.append(question);
        left -= question.minutes;
    }
    questions.append(last);
    return questions;
}

} // namespace Demitasse
