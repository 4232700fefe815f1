// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/interest.h"
#include "core/workflow/deciding.h"

#include <QHash>

namespace Demitasse {

class Section;
struct UiContext;

/// What bears on a decision, section by section; each row leads to where it comes from. A section that has nothing to
/// say is nothing.

/// What several people say, what was looked up, and the questions that were answered.
Section *knownSection(UiContext &context, const DecisionView &view);
/// Claims that want a second voice or are disputed, and questions without an answer.
Section *untestedSection(UiContext &context, const DecisionView &view);
Section *askSection(UiContext &context, const DecisionView &view);
/// Warnings and what was said word for word.
Section *heardSection(UiContext &context, const QString &title, const QList<Heard> &heard);
/// How the interest went, the newest conversation first, each with the sentence that moved it.
Section *interestSection(UiContext &context, const QList<InterestPoint> &points, const QHash<ContactId, QString> &names);

} // namespace Demitasse
