// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"
#include "core/domain/student.h"

namespace Demitasse {

/// A written text as one to begin others with: the names in it of the reader, of where they work and of the writer
/// become fields.
QString asTemplate(QString text, const Addressee &to, const Student &from);

} // namespace Demitasse
