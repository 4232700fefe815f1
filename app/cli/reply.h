// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// What a script learns without reading a word.
enum class ExitStatus {
    Done = 0,
    SomeRejected = 1,
    WrongUsage = 2,
    WorkspaceUnusable = 3,
    NotThere = 4,
    OutsideFailed = 5,
};

ExitStatus exitStatus(ErrorCode code);

/// What a command has to say, once for scripts and once for people. Printed in one place, see `print`.
struct Reply
{
    QJsonValue json = {};
    /// Safe for a terminal; without the last line end.
    QString text = {};
    /// What a person should know besides; the JSON holds it in its own way.
    QStringList warnings = {};
    ExitStatus status = ExitStatus::Done;
    /// `json` is an array and goes out as an object a line, for scripts and people alike.
    bool jsonLines = false;
};

} // namespace Demitasse
