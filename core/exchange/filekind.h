// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Demitasse {

/// What a file that is no table really is, such as "zip" or "html": for an error's detail. Empty when it may be a table
/// of text. Judged by how the file begins, as bytes and as the text these seem to be (NULs still in it).
QString foreignKind(QByteArrayView bytes, QStringView text);

} // namespace Demitasse
