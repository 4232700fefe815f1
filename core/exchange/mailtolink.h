// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Demitasse {

/// As long as every system hands on to a mail program; Windows stops soon after.
inline constexpr qsizetype longestMailtoLink = 2000;

/// The link (RFC 6068) that opens the user's own mail program with a message ready to be looked over. It names
/// recipients, subject and body and nothing else; whatever these hold adds no other field.
/// Fails with AddressInvalid (the address), LineInvalid ("subject"), or MailtoTooLong.
Result<QUrl> mailtoLink(const QStringList &to, const QString &subject, const QString &body);

} // namespace Demitasse
