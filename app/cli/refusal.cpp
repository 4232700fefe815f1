// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/refusal.h"

#include "app/cli/words.h"

#include <QJsonArray>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What every error about a file, the workspace's or another, has in common: its path comes first.
bool isAboutAFile(ErrorCode code)
{
    return code <= ErrorCode::FileExists || code == ErrorCode::FileNotWhatItSays
        || code == ErrorCode::EncodingUnreadable || code == ErrorCode::NoSuchColumn || code == ErrorCode::BundleNewer
        || code == ErrorCode::BundleDamaged || code == ErrorCode::NotAPack || code == ErrorCode::PackDamaged;
}

} // namespace

std::unexpected<Error> wrongUsage(const QString &sentence, const QString &wayOut)
{
    return failure(ErrorCode::UsageWrong, {sentence, wayOut});
}

ErrorText spoken(const Error &error)
{
    if (error.code == ErrorCode::UsageWrong && error.args.size() == 2)
        return {Cli::tr("That is not a command"), error.args[0], error.args[1]};
    if (error.code == ErrorCode::WorkspaceMissing) {
        ErrorText text = errorText(error);
        text.wayOut = Cli::tr("Name the right file with --workspace, or make a new one with “demitasse-cli init”.");
        return text;
    }
    return errorText(error);
}

Place placeOf(const Error &error)
{
    const int line = error.code == ErrorCode::PackDamaged ? error.args.value(1).toInt() : 0;
    return {isAboutAFile(error.code) ? error.args.value(0) : QString(), line};
}

QJsonObject errorJson(const Error &error)
{
    const ErrorText text = spoken(error);
    const Place place = placeOf(error);
    QJsonObject json {
        {u"code"_s, errorWord(error.code)},
        {u"message"_s, QString(text.sentence + u' ' + text.wayOut).trimmed()},
        {u"file"_s, place.file.isEmpty() ? QJsonValue() : QJsonValue(place.file)},
        {u"line"_s, place.line > 0 ? QJsonValue(place.line) : QJsonValue()},
    };
    if (error.code == ErrorCode::TimeMissing || error.code == ErrorCode::TimeTwice)
        json.insert(u"candidates"_s, QJsonArray {error.args.value(2), error.args.value(3)});
    if (!error.detail.isEmpty())
        json.insert(u"detail"_s, error.detail);
    return json;
}

} // namespace Demitasse
