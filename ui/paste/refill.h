// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/pipeline.h"

namespace Demitasse {

/// What a form should say after the text was read anew: fields that still say what was read `before` take what is read
/// `now`; what the person typed stays.
ContactDraft refilled(ContactDraft typed, const ContactDraft &before, const ContactDraft &now);

/// A contact on record with what was read besides: nothing that is there is overwritten.
ContactDraft completed(const ContactView &known, const ContactDraft &read);

} // namespace Demitasse
