// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <QStringList>

#include <optional>

namespace Demitasse {

/// The folded texts by which a contact is found: made once, compared with every key.
struct ContactKey
{
    /// Every form of the name.
    QString name;
    /// Organization, role, tags, addresses, city, and "introduced by" with the introducer's name, English and French.
    QString rest;

    friend bool operator==(const ContactKey &, const ContactKey &) = default;
};

ContactKey contactKey(const Contact &contact, const QString &organization, const QString &introducer = {});

/// Which contacts someone wants to see. The window and the command line use the same one.
struct ContactFilter
{
    QString text {};
    std::optional<Stage> stage {};
    std::optional<PathId> path {};
    bool archived = false;
    std::optional<ContactId> introducer {};

    friend bool operator==(const ContactFilter &, const ContactFilter &) = default;
};

/// The words of a filter's text, folded.
QStringList filterWords(const QString &text);

/// How well a key answers all the words: 0 not at all, more is better. A name that begins with what was typed comes
/// before a word of the name that does, before one inside a word, before anything that is not the name. No words: 1.
int rank(const ContactKey &key, const QStringList &words);

/// Everything of the filter but its text.
bool passes(const ContactFilter &filter, const Contact &contact);

} // namespace Demitasse
