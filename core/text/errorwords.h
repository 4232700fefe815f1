// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// How an error is worded, with %1, %2 … where its arguments go.
struct ErrorWording
{
    QString title;
    QString sentence;
    QString wayOut;
    /// The sentence when the first argument is not known.
    QString bare = {};
};

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    /// The one place where errors are worded: a line of three for each.
    static ErrorWording wording(ErrorCode code);
    /// What stands for %1, %2 … in the wording.
    static QStringList values(const Error &error);
    /// Why a row was rejected; empty where the title says it as well.
    static QString rejection(const Error &reason);

private:
    static QString fieldText(const QString &field);
    static QStringList clockChangeValues(const QStringList &args);
};

} // namespace Demitasse
