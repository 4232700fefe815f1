// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/organization.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace Demitasse {

/// An organization where it stands. Places are positions in its tree.
struct OrganizationNode
{
    Organization organization;
    /// -1 at the top.
    qsizetype parent = -1;
    /// What belongs to it, by name.
    QList<qsizetype> units;
    /// Who works right there, and in everything below it.
    int people = 0;
    int peopleBelow = 0;

    friend bool operator==(const OrganizationNode &, const OrganizationNode &) = default;
};

/// Organizations by what belongs to what. One whose parent is not among them stands at the top; so does one of
/// those that belong to each other in a circle, so that every organization is there exactly once. Making a tree takes
/// O(n log n); copying one is cheap.
class OrganizationTree
{
public:
    OrganizationTree() = default;
    explicit OrganizationTree(
        const QList<Organization> &organizations, const QHash<OrganizationId, int> &people = {});

    qsizetype size() const { return m_nodes.size(); }
    bool isEmpty() const { return m_nodes.isEmpty(); }
    const OrganizationNode &at(qsizetype place) const { return m_nodes[place]; }
    /// -1 for one that is not there.
    qsizetype placeOf(OrganizationId id) const { return m_places.value(id, -1); }
    /// By name; those at the top for -1.
    const QList<qsizetype> &unitsOf(qsizetype place) const { return place < 0 ? m_top : m_nodes[place].units; }
    /// It and what it belongs to, outermost first.
    QList<qsizetype> wayTo(qsizetype place) const;
    /// The same by name.
    QStringList path(qsizetype place) const;
    /// Every place, each right before what belongs to it.
    QList<qsizetype> flattened() const { return within(-1); }
    /// It and everything below it, in that order.
    QList<qsizetype> within(qsizetype place) const;
    bool isWithin(qsizetype place, qsizetype outer) const;
    /// The unit of that name, however written; -1 when there is none.
    qsizetype unitNamed(qsizetype place, const QString &name) const;
    /// Only these and what they belong to, with the numbers of the whole.
    OrganizationTree narrowed(const QList<OrganizationId> &ids) const;

    friend bool operator==(const OrganizationTree &, const OrganizationTree &) = default;

private:
    void join();
    /// One of the circle that the way up from there ends in.
    qsizetype inCircle(qsizetype place) const;
    void sortUnits();

    QList<OrganizationNode> m_nodes;
    /// Folded, of each place.
    QStringList m_names;
    QList<qsizetype> m_top;
    QHash<OrganizationId, qsizetype> m_places;
};

/// Whether an organization may have that name under that parent (none: at the top). NoSuchOrganization; ValueMissing
/// without a name; OrganizationsCircle (its name, the parent's) below itself; OrganizationThere (the name) beside
/// another of that name. A null id is a new one.
Result<> mayStand(
    const OrganizationTree &tree, OrganizationId id, const QString &name, const std::optional<OrganizationId> &parent);

/// Those that have every word of the text in their name or in what they belong to, at least one in their own name;
/// each after what it belongs to.
QList<OrganizationId> organizationsMatching(const OrganizationTree &tree, const QString &text);

/// What becomes of two organizations that are one.
struct OrganizationMerge
{
    struct Move
    {
        OrganizationId organization;
        std::optional<OrganizationId> parent;

        friend bool operator==(const Move &, const Move &) = default;
    };
    struct Emptied
    {
        OrganizationId organization;
        /// Where its people go.
        OrganizationId into;

        friend bool operator==(const Emptied &, const Emptied &) = default;
    };
    QList<Move> moves;
    QList<Emptied> emptied;

    friend bool operator==(const OrganizationMerge &, const OrganizationMerge &) = default;
};
/// The units of `other` go to `kept`; those of a name that `kept` has a unit of already become one with it in the same
/// way. When `kept` lies within `other` it takes its place.
OrganizationMerge organizationMerge(const OrganizationTree &tree, qsizetype kept, qsizetype other);

} // namespace Demitasse
