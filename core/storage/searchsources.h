// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/searchkind.h"
#include "core/storage/database.h"

namespace Demitasse {

/// A table whose rows are found by their words. Expressions are SQL about its row `t`; a missing one is empty.
struct SearchSource
{
    SearchKind kind = SearchKind::Note;
    QLatin1StringView table;
    /// When there is something to find.
    QString present;
    /// Milliseconds.
    QLatin1StringView at;
    QString text;
    QLatin1StringView contact {};
    QLatin1StringView meeting {};
    QString path {};
    QLatin1StringView organization {};
    /// The word of its own kind, such as a note's or a touch's.
    QLatin1StringView word {};
    QLatin1StringView id {"id"};
    /// As marks and the index name it.
    QLatin1StringView entity {table};
};
const QList<SearchSource> &searchSources();
/// Nothing for what is not searched.
const SearchSource *searchSource(QStringView entity);

/// A row of a source, as search shows it.
struct SearchRow
{
    qint64 at = 0;
    QString text;
    std::optional<ContactId> contact;
    std::optional<MeetingId> meeting;
    std::optional<PathId> path;
    std::optional<OrganizationId> organization;
    QString word;
};
/// Nothing when there is nothing to find.
Result<std::optional<SearchRow>> readSearchRow(
    Database &database, StudentId student, const SearchSource &source, const QString &id);
/// Whom it is about: its contact, else everybody of its meeting in their order, else those who speak for or against it.
Result<QList<ContactId>> searchPeople(
    Database &database, StudentId student, const SearchSource &source, const QString &id, const SearchRow &row);

} // namespace Demitasse
