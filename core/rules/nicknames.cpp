// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/nicknames.h"

#include "core/rules/personname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Nicknames Nicknames::fromJson(const QByteArray &json)
{
    Nicknames nicknames;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root["schema"_L1].toString() != "demitasse-nicknames/1"_L1)
        return nicknames;
    int number = 0;
    for (const QJsonValue &group : root["names"_L1].toArray()) {
        for (const QJsonValue &name : group.toArray())
            nicknames.m_groups[withoutUmlauts(spelled(name.toString()))].append(number);
        ++number;
    }
    return nicknames;
}

bool Nicknames::areOnePersons(const QString &one, const QString &other) const
{
    const QList<int> others = groupsOf(other);
    return std::ranges::any_of(groupsOf(one), [&others](int group) { return others.contains(group); });
}

} // namespace Demitasse
