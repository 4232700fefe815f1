// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Demitasse {

/// An organization's name in the form in which two are compared: its words in alphabetical order, folded, without
/// articles, "and" however written and legal forms (Inc., Ltd., Ltée, GmbH), and with the French or short word for what
/// it is in English. "The Globex Group, Ltd." is `globex group`; "University of Toronto", "Toronto University" and
/// "Université de Toronto" are the same.
struct OrganizationName
{
    QStringList words;
    /// The words in one; empty when there is no name.
    QString key;

    friend bool operator==(const OrganizationName &, const OrganizationName &) = default;
};
OrganizationName organizationName(const QString &name);

enum class OrganizationLikeness { Same, WrittenDifferently, Different };

/// Of two that have words: the same ones; one name a part of the other, its initials, or misspelled; or neither.
OrganizationLikeness likeness(const OrganizationName &one, const OrganizationName &other);

} // namespace Demitasse
