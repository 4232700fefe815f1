// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/mergeplan.h"
#include "core/workflow/views.h"

namespace Demitasse {

QString mergeFieldText(MergeField field);
QString mergeReasonText(MergeReason reason);
/// What a contact says in a field, in one line; empty when nothing.
QString mergeValueText(const ContactView &view, MergeField field);

} // namespace Demitasse
