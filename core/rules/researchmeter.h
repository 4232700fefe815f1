// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/research.h"

#include <QList>
#include <QSet>

#include <optional>

namespace Demitasse {

/// How far one subject has been looked into.
struct SubjectMeter
{
    ResearchSubject subject = ResearchSubject::Person;
    int filled = 0;
    int total = 0;
    /// The topics of which nothing was found yet, in order.
    QList<ResearchTopic> blank;

    friend bool operator==(const SubjectMeter &, const SubjectMeter &) = default;
};

/// How far a contact's research has come. The person stands before the organization and that before the industry.
/// (REQ 57, 58)
struct ResearchMeter
{
    QList<SubjectMeter> subjects;

    int filled() const;
    int total() const;
    /// What to look into next; nothing when nothing is blank.
    std::optional<ResearchTopic> next() const;

    friend bool operator==(const ResearchMeter &, const ResearchMeter &) = default;
};

/// Whether something was found out: in words, in a quote or as a source. A question that there is no need to ask is
/// none of these.
bool saysSomething(const Finding &finding);

/// Of everything that is known of a contact, their organization and the field, in whatever order. `subjects` are those
/// that can be looked into: without an organization or a path there is none of theirs.
ResearchMeter researchMeter(const QList<Finding> &findings,
    const QSet<ResearchSubject> &subjects
    = {ResearchSubject::Person, ResearchSubject::Organization, ResearchSubject::Industry});

} // namespace Demitasse
