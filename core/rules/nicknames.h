// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Demitasse {

/// Which given names are one person's: Bob and Robert, Liz and Elizabeth, Manu and Emmanuel. All names in the form of
/// `NameWord::text` (`core/rules/personname.h`).
class Nicknames
{
public:
    /// None at all.
    Nicknames() = default;
    /// From the text of `resources/names/nicknames.json`; what is not understood is left out.
    static Nicknames fromJson(const QByteArray &json);

    bool areOnePersons(const QString &one, const QString &other) const;
    /// The numbers of the groups a name is in: names with one in common are one person's.
    QList<int> groupsOf(const QString &name) const { return m_groups.value(name); }
    /// A name in its own right, so that another like it is no slip of the pen.
    bool isKnown(const QString &name) const { return m_groups.contains(name); }

private:
    QHash<QString, QList<int>> m_groups;
};

} // namespace Demitasse
