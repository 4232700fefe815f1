// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"

#include "app/cli/refusal.h"
#include "app/cli/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool write(FILE *stream, const QByteArray &line)
{
    const auto size = static_cast<size_t>(line.size());
    return std::fwrite(line.constData(), 1, size, stream) == size && std::fputc('\n', stream) != EOF
        && std::fflush(stream) == 0;
}

QByteArray jsonBytes(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

void complain(const QString &sentence, const QString &wayOut)
{
    QString text = u"demitasse-cli: "_s + safeLine(sentence);
    if (!wayOut.isEmpty())
        text += u'\n' + safeLine(wayOut);
    write(stderr, text.toUtf8());
}

} // namespace

ExitStatus print(const Result<Reply> &reply, bool asJson)
{
    bool written = true;
    if (!reply) {
        const ErrorText text = spoken(reply.error());
        if (asJson)
            written = write(stdout, jsonBytes(QJsonObject {{u"error"_s, errorJson(reply.error())}}));
        complain(text.sentence, text.wayOut);
        return written ? exitStatus(reply.error().code) : ExitStatus::OutsideFailed;
    }
    for (const QString &warning : reply->warnings)
        complain(warning, {});
    if (reply->jsonLines) {
        for (const QJsonValue &line : reply->json.toArray())
            written = written && write(stdout, jsonBytes(line));
    } else if (asJson)
        written = write(stdout, jsonBytes(reply->json));
    else if (!reply->text.isEmpty())
        written = write(stdout, reply->text.toUtf8());
    return written ? reply->status : ExitStatus::OutsideFailed;
}

} // namespace Demitasse
