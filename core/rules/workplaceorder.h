// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"

#include <QList>
#include <QStringList>

namespace Demitasse {

/// The facets that workplaces are compared by: the six known ones, then the student's own in the order in which they
/// came, each once however it is written. (REQ 80)
QStringList facetColumns(const QList<WorkplaceFacet> &facets);
/// Where that facet stands among `columns`; -1 where it does not.
qsizetype columnOf(const QStringList &columns, const QString &facet);

/// By what workplaces stand below each other: where, or what people are called, to see what one title means at different
/// employers. (REQ 110)
enum class WorkplaceOrder { Employer, Title };

/// Where somebody works and as what.
struct Position
{
    QString employer;
    QString title;
    QString person;
};
/// Whether `one` stands before `other`. What is not known comes last.
bool standsBefore(const Position &one, const Position &other, WorkplaceOrder order);

} // namespace Demitasse
