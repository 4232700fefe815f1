// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Demitasse {

struct UiContext;

/// After people came in: looks, when nothing else waits, whether some who came since then look like someone else, and
/// only then offers in a notice to review them.
void offerToReviewDoubles(UiContext &context, const QDateTime &since);

/// Offers it when so many who came are known to look like someone else.
void offerToReviewDoubles(UiContext &context, qsizetype count);

} // namespace Demitasse
