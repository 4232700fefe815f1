// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/organizationtree.h"

#include "core/rules/contactfilter.h"
#include "core/rules/fold.h"

#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

OrganizationTree::OrganizationTree(
    const QList<Organization> &organizations, const QHash<OrganizationId, int> &people)
{
    m_nodes.reserve(organizations.size());
    for (const Organization &organization : organizations) {
        m_places.insert(organization.id, m_nodes.size());
        m_names.append(fold(organization.name));
        m_nodes.append({.organization = organization, .units = {}, .people = people.value(organization.id)});
    }
    join();
    sortUnits();
    const QList<qsizetype> order = flattened();
    for (auto place = order.crbegin(); place != order.crend(); ++place) {
        const OrganizationNode &node = std::as_const(m_nodes)[*place];
        if (node.parent >= 0)
            m_nodes[node.parent].peopleBelow += node.people + node.peopleBelow;
    }
}

void OrganizationTree::join()
{
    QList<QList<qsizetype>> claimed(m_nodes.size());
    QList<qsizetype> byAge(m_nodes.size());
    QList<qsizetype> open;
    for (qsizetype place = 0; place < m_nodes.size(); ++place) {
        byAge[place] = place;
        const auto &parent = at(place).organization.parent;
        const qsizetype above = parent ? placeOf(*parent) : -1;
        if (above < 0)
            open.append(place);
        else
            claimed[above].append(place);
    }
    std::ranges::sort(byAge, [this](qsizetype one, qsizetype other) {
        return at(one).organization.id < at(other).organization.id;
    });
    m_top = open;
    QList<bool> isJoined(m_nodes.size(), false);
    for (qsizetype next = 0; !open.isEmpty() || next < byAge.size();) {
        if (open.isEmpty()) {
            const qsizetype oldest = byAge[next++];
            if (isJoined[oldest])
                continue;
            open.append(inCircle(oldest));
            m_top.append(open.last());
        }
        const qsizetype place = open.takeLast();
        isJoined[place] = true;
        for (const qsizetype unit : std::as_const(claimed[place])) {
            if (isJoined[unit])
                continue;
            m_nodes[unit].parent = place;
            m_nodes[place].units.append(unit);
            open.append(unit);
        }
    }
}

qsizetype OrganizationTree::inCircle(qsizetype place) const
{
    QSet<qsizetype> passed;
    while (!passed.contains(place)) {
        passed.insert(place);
        place = placeOf(at(place).organization.parent.value_or(OrganizationId {}));
    }
    return place;
}

void OrganizationTree::sortUnits()
{
    const auto byName = [this](qsizetype one, qsizetype other) {
        const int order = m_names[one].compare(m_names[other]);
        return order != 0 ? order < 0 : at(one).organization.id < at(other).organization.id;
    };
    std::ranges::sort(m_top, byName);
    for (OrganizationNode &node : m_nodes)
        std::ranges::sort(node.units, byName);
}

QList<qsizetype> OrganizationTree::wayTo(qsizetype place) const
{
    QList<qsizetype> way;
    for (qsizetype at = place; at >= 0; at = m_nodes[at].parent)
        way.append(at);
    std::ranges::reverse(way);
    return way;
}

QStringList OrganizationTree::path(qsizetype place) const
{
    QStringList names;
    for (const qsizetype step : wayTo(place))
        names.append(at(step).organization.name);
    return names;
}

QList<qsizetype> OrganizationTree::within(qsizetype place) const
{
    QList<qsizetype> found;
    QList<qsizetype> open = place < 0 ? m_top : QList<qsizetype> {place};
    std::ranges::reverse(open);
    while (!open.isEmpty()) {
        found.append(open.takeLast());
        const QList<qsizetype> &units = at(found.last()).units;
        std::copy(units.crbegin(), units.crend(), std::back_inserter(open));
    }
    return found;
}

bool OrganizationTree::isWithin(qsizetype place, qsizetype outer) const
{
    qsizetype at = place;
    while (at >= 0 && at != outer)
        at = m_nodes[at].parent;
    return at == outer;
}

qsizetype OrganizationTree::unitNamed(qsizetype place, const QString &name) const
{
    const QString folded = fold(name);
    const QList<qsizetype> &units = unitsOf(place);
    const auto found = std::ranges::find(units, folded, [this](qsizetype unit) { return m_names[unit]; });
    return found == units.end() ? -1 : *found;
}

OrganizationTree OrganizationTree::narrowed(const QList<OrganizationId> &ids) const
{
    QSet<qsizetype> kept;
    for (const OrganizationId &id : ids) {
        for (qsizetype place = placeOf(id); place >= 0 && !kept.contains(place); place = at(place).parent)
            kept.insert(place);
    }
    QList<Organization> organizations;
    for (const qsizetype place : std::as_const(kept))
        organizations.append(at(place).organization);
    OrganizationTree tree(organizations);
    for (OrganizationNode &node : tree.m_nodes) {
        const OrganizationNode &whole = at(placeOf(node.organization.id));
        node.people = whole.people;
        node.peopleBelow = whole.peopleBelow;
    }
    return tree;
}

Result<> mayStand(
    const OrganizationTree &tree, OrganizationId id, const QString &name, const std::optional<OrganizationId> &parent)
{
    const qsizetype place = tree.placeOf(id);
    const qsizetype above = parent ? tree.placeOf(*parent) : -1;
    if (!id.isNull() && place < 0)
        return failure(ErrorCode::NoSuchOrganization, {id.text()});
    if (parent && above < 0)
        return failure(ErrorCode::NoSuchOrganization, {parent->text()});
    if (name.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"name"_s});
    if (place >= 0 && above >= 0 && tree.isWithin(above, place))
        return failure(ErrorCode::OrganizationsCircle, {name, tree.at(above).organization.name});
    const QString folded = fold(name);
    const bool isTaken = std::ranges::any_of(tree.unitsOf(above), [&](qsizetype unit) {
        return unit != place && fold(tree.at(unit).organization.name) == folded;
    });
    return isTaken ? Result<> {failure(ErrorCode::OrganizationThere, {name})} : Result<> {};
}

QList<OrganizationId> organizationsMatching(const OrganizationTree &tree, const QString &text)
{
    const QStringList words = filterWords(text);
    QList<OrganizationId> found;
    for (const qsizetype place : tree.flattened()) {
        const QString own = fold(tree.at(place).organization.name);
        if (std::ranges::none_of(words, [&own](const QString &word) { return own.contains(word); }))
            continue;
        const QString whole = fold(tree.path(place).join(u' '));
        if (std::ranges::all_of(words, [&whole](const QString &word) { return whole.contains(word); }))
            found.append(tree.at(place).organization.id);
    }
    return found;
}

OrganizationMerge organizationMerge(const OrganizationTree &tree, qsizetype kept, qsizetype other)
{
    OrganizationMerge merge;
    QSet<qsizetype> emptied;
    const qsizetype above = tree.at(other).parent;
    if (tree.isWithin(kept, other))
        merge.moves.append({tree.at(kept).organization.id,
            above < 0 ? std::nullopt : std::optional(tree.at(above).organization.id)});
    QList<std::pair<qsizetype, qsizetype>> open {{kept, other}};
    while (!open.isEmpty()) {
        const auto [into, from] = open.takeFirst();
        emptied.insert(from);
        merge.emptied.append({tree.at(from).organization.id, tree.at(into).organization.id});
        QHash<QString, qsizetype> twins;
        for (const qsizetype unit : tree.at(into).units) {
            if (!emptied.contains(unit))
                twins.insert(fold(tree.at(unit).organization.name), unit);
        }
        for (const qsizetype unit : tree.at(from).units) {
            const qsizetype twin = twins.value(fold(tree.at(unit).organization.name), -1);
            if (unit == kept)
                continue;
            if (twin >= 0 && twin != unit)
                open.append({twin, unit});
            else
                merge.moves.append({tree.at(unit).organization.id, tree.at(into).organization.id});
        }
    }
    return merge;
}

} // namespace Demitasse
