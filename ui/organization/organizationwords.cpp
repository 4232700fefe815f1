// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class OrganizationWords
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationWords)
};

} // namespace

QString placedName(const OrganizationTree &tree, qsizetype place)
{
    QStringList names = tree.path(place);
    std::ranges::reverse(names);
    const QString own = names.takeFirst();
    return names.isEmpty() ? own : u"%1 — %2"_s.arg(own, names.join(u", "_s));
}

QString peopleText(const OrganizationNode &node)
{
    const auto count = [](int people) {
        return people == 1 ? OrganizationWords::tr("1 person") : OrganizationWords::tr("%Ln people", nullptr, people);
    };
    if (node.people == 0 && node.peopleBelow == 0)
        return OrganizationWords::tr("nobody yet");
    if (node.people == 0)
        return OrganizationWords::tr("%1 in its units").arg(count(node.peopleBelow));
    return node.peopleBelow == 0
        ? count(node.people)
        : OrganizationWords::tr("%1, %2 in its units").arg(count(node.people)).arg(node.peopleBelow);
}

QString unitsText(const OrganizationNode &node)
{
    const int units = static_cast<int>(node.units.size());
    if (units == 0)
        return {};
    return units == 1 ? OrganizationWords::tr("1 unit") : OrganizationWords::tr("%n units", nullptr, units);
}

} // namespace Demitasse
