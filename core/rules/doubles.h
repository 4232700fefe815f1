// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/likelydouble.h"

#include <QHash>

namespace Demitasse {

class Nicknames;

/// Who may be here twice, likeliest first. What is found in common is weighed by how rare it is among all the contacts: a
/// telephone number of two people says much and one of forty colleagues little, as do a name that many bear and an
/// employer of many. Nothing in common outweighs the names of two people (father and son, twins, a couple with one
/// address), except an own address for who took another family name. People at different organizations who share
/// nothing but the name are two people. Not all pairs are compared: only those with an address, number or profile, two
/// words of the name, or organization and most of the name in common.
QList<LikelyDouble> findDoubles(const QList<Contact> &contacts, const QHash<OrganizationId, QString> &organizations,
    const Nicknames &nicknames);

} // namespace Demitasse
