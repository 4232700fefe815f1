// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Demitasse {

/// A text that came from a file or a person, as an address that may be opened: http or https, read strictly, with a
/// host and without anybody's name or password in it. "example.org/x" is taken for https.
std::optional<QUrl> safeLink(const QString &text);

/// Where it leads, as the network knows it (letters that only look like others show).
QString hostOf(const QUrl &link);

/// To write to that address, and nothing else; nothing for one that could smuggle in more.
std::optional<QUrl> mailLink(const QString &address);

} // namespace Demitasse
