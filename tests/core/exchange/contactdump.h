// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcsv.h"
#include "core/exchange/vcardreader.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Demitasse {

/// What a contact file was read as.
struct ReadContacts
{
    ContactFileShape shape;
    std::optional<VCardShape> cards = {};
    QList<ContactCandidate> candidates;
    QList<RejectedRow> rejected;

    qsizetype rows() const { return candidates.size() + rejected.size(); }
};

/// Both fail the running test when the file cannot be read at all.
ReadContacts readContacts(QByteArray bytes, const ColumnMapping &mapping = {});
ReadContacts readCards(QByteArray bytes);

/// Gathers what a reader finds.
ContactSink sinkInto(ReadContacts &read);

/// One line a row, only what is there: `5: given=Ada; family=Lovelace; emails=ada@example.org`.
QString dump(const ReadContacts &read);

} // namespace Demitasse
