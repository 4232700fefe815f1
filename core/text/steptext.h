// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/domain/nextstep.h"

namespace Demitasse {

/// The people a step is about, by name; `towards` only where it is done to somebody else.
struct StepNames
{
    QString contact;
    QString towards;
};

/// What to do: "Thank Priya Raman".
QString stepText(NextStepKind kind, const StepNames &names, const QString &subject = {});
/// Why, in a sentence: "You met yesterday; a thank-you within a day is remembered."
QString stepReasonText(const NextStep &step, const StepNames &names, const QDateTime &now, const QString &zone);
/// The verb on the button that does it.
QString stepActionText(NextStepKind kind);
/// When: hours where a step is due at a time, days where it is due on a day.
QString stepDueText(const NextStep &step, const QDateTime &now, const QString &zone);
/// Whether it is due at a time of day, and not only on a day.
bool isDueAtTime(NextStepKind kind);
bool isOverdue(const NextStep &step, const QDateTime &now);

/// A decision as the history tells it; `args` of GroupKind::StepDecided.
QString stepDecisionText(const QStringList &args);

} // namespace Demitasse
