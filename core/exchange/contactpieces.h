// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <QStringList>

namespace Demitasse {

/// What the readers of tables and of cards have in common.

/// Adds those that are not in the list yet, whatever their case.
void appendNew(QStringList &list, const QStringList &more);

/// Whether a text says that there is nothing to say, such as "n/a".
bool isPlaceholder(const QString &text);

/// The parts of a text between line breaks, what joins several values in one cell of Google's, and these separators;
/// without blank ones, each on one line.
QStringList splitValues(QString text, QStringView separators);

/// Completes the given and family names of a contact by a whole name, and the whole name by them and the middle one. A
/// whole name that says no more than its parts is left out, and so is one that is an e-mail address.
void settleNames(Contact &contact, QString whole, const QString &middle);

/// Adds the addresses of "a@x.org; b@x.org", "Ada <a@x.org>" and "mailto:a@x.org". Gives back what is no address.
QStringList takeEmails(Contact &contact, const QStringList &texts);

} // namespace Demitasse
