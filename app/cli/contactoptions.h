// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Demitasse {

/// What may be said of a contact, in `contact add` and `contact edit` alike.
QList<QCommandLineOption> contactOptions();

/// Whether any of it was said.
bool hasContactOptions(const Call &call);

/// The draft with what was said of the contact; the rest stays as it is. An option given empty empties its field.
/// WordUnknown, NoSuchContact for the introducer.
Result<ContactDraft> withContactOptions(ContactDraft draft, const Call &call, Desk &desk);

} // namespace Demitasse
