// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/searchstore.h"

#include <QDate>

namespace Demitasse {

class Workspace;

/// What to look for, and among what.
struct SearchRequest
{
    /// As a person types it: words or their beginnings, "whole phrases", -unwanted.
    QString text;
    std::optional<ContactId> person {};
    std::optional<PathId> path {};
    /// None for all.
    QList<SearchKind> kinds {};
    /// Both included, in the student's zone.
    std::optional<QDate> from {};
    std::optional<QDate> to {};
    qsizetype limit = 50;
    /// Where an earlier answer stopped: `SearchAnswer::next`.
    std::optional<qint64> after {};

    friend bool operator==(const SearchRequest &, const SearchRequest &) = default;
};

/// One thing found, with all that is needed to show it and to go there.
struct FoundThing
{
    SearchHit hit;
    /// Of the path it belongs to, if it does to one.
    QString path;
};

struct SearchAnswer
{
    /// Newest first.
    QList<FoundThing> found;
    /// Where to go on; nothing when that was all. Time may run out before anything is found: then there is somewhere to
    /// go on and nothing yet.
    std::optional<qint64> next;
    /// The index does not know everything yet.
    bool isCatchingUp = false;
};

/// Finds whatever was said, written or noted by its words. (REQ 88)
class Searching
{
public:
    explicit Searching(Workspace &workspace);

    /// Takes no longer than a few hundredths of a second, so that live notes never wait for it.
    Result<SearchAnswer> find(const SearchRequest &request);
    /// Everything, up to the limit, however long it takes; what was just written too.
    Result<SearchAnswer> findAll(const SearchRequest &request);
    /// How many of each kind, whatever kinds are asked for, counting no further than `most`.
    Result<QMap<SearchKind, int>> count(const SearchRequest &request, int most);

private:
    Result<SearchQuery> query(const SearchRequest &request);
    Result<SearchAnswer> answer(const Result<SearchHits> &hits);

    Workspace &m_workspace;
};

} // namespace Demitasse
