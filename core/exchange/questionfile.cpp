// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/questionfile.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<QList<Question>> readQuestions(QIODevice &in, const QString &language)
{
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll());
    if (document.isNull())
        return failure(ErrorCode::FileNotWhatItSays);
    const QJsonArray entries = document.isArray() ? document.array() : document.object()[u"questions"_s].toArray();
    QList<Question> questions;
    for (const QJsonValue &entry : entries) {
        Question question;
        question.id = entry[u"id"_s].toString();
        question.text = entry[u"text"_s].toString();
        question.language = language;
        question.minutes = entry[u"minutes"_s].toInt(question.minutes);
        if (!question.id.isEmpty() && !question.text.isEmpty())
            questions.append(question);
    }
    return questions;
}

} // namespace Demitasse
