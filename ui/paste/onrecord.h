// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"

#include <optional>

namespace Demitasse {

class ContactBook;

/// By what somebody is known already.
enum class KnownBy { Email, Phone, Profile };

struct OnRecord
{
    ContactId contact;
    KnownBy by = KnownBy::Email;
};

/// The contact who has one of that person's addresses, numbers or profiles; an address says most, a number that
/// colleagues may share says least.
std::optional<OnRecord> onRecord(const ContactBook &book, const Contact &person);

} // namespace Demitasse
