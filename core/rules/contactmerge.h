// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

namespace Demitasse {

/// A contact on record with what a file knows more: empty fields are filled, addresses and tags that are new are added
/// at the end, and nothing that is there is overwritten. Equal to `known` when the file brings nothing new.
Contact filledIn(const Contact &known, const Contact &incoming);

/// The keys under which the same person may be on record: e-mail addresses and profile links.
QStringList identityKeys(const Contact &contact);

/// For people whom a file gives neither address nor profile link: name and organization together, so that the same file
/// read again finds them. The organization alone where there is no name.
QString nameKey(const Contact &contact, const QString &organization);

} // namespace Demitasse
