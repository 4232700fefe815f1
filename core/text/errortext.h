// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>

namespace Demitasse {

/// An error as a person reads it: what it is in a few words, what went wrong in a sentence, and what to do about it.
struct ErrorText
{
    QString title;
    QString sentence;
    QString wayOut;

    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

ErrorText errorText(const Error &error);

/// For a list of rejected rows: why, in a few words, to stand after "line 12: ".
QString rejectionText(const Error &reason);

} // namespace Demitasse
