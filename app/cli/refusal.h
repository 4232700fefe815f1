// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/text/errortext.h"

#include <QJsonObject>
#include <QString>

namespace Demitasse {

/// A command that was not understood: what was wrong with it, and how to put it right.
std::unexpected<Error> wrongUsage(const QString &sentence, const QString &wayOut);

/// An error as this program says it: its own refusals in their own words, all else as everywhere.
ErrorText spoken(const Error &error);

/// Where in which file, as far as an error is about one.
struct Place
{
    QString file;
    int line = 0;
};
Place placeOf(const Error &error);

/// `{"code","message","file","line"}`, with null where there is no file or line.
QJsonObject errorJson(const Error &error);

} // namespace Demitasse
