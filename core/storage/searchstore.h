// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/passage.h"
#include "core/storage/searchindexer.h"

#include <chrono>

namespace Demitasse {

struct Sought;

struct NoteHit
{
    NoteId note;
    MeetingId meeting;
    /// Everybody of the meeting, in its order.
    QList<ContactId> people;
};

/// What to look for, and among what.
struct SearchQuery
{
    /// As a person types it; see `Sought`.
    QString text;
    std::optional<ContactId> person {};
    std::optional<PathId> path {};
    /// None for all.
    QList<SearchKind> kinds {};
    /// From then on, and before then; UTC.
    std::optional<QDateTime> from {};
    std::optional<QDateTime> before {};
    qsizetype limit = 50;
    /// Where an earlier answer stopped: `SearchHits::next`.
    std::optional<qint64> after {};
};

struct SearchHit
{
    struct Person
    {
        ContactId id;
        QString name;
    };

    SearchKind kind = SearchKind::Note;
    /// The row's, in the table that the index calls by this name.
    QString id;
    QLatin1StringView entity;
    QDateTime at;
    Passage passage;
    /// Whom it is about, as far as they are still there.
    QList<Person> people;
    std::optional<MeetingId> meeting;
    std::optional<PathId> path;
    std::optional<OrganizationId> organization;
    /// Its own kind's word, such as a note's.
    QString word;
};

struct SearchHits
{
    /// Newest first.
    QList<SearchHit> hits;
    /// Where to go on; nothing when that was all.
    std::optional<qint64> next;
};

/// Full-text search in everything said, written or noted. Writing only marks what is to be indexed; the index catches up
/// when there is time, so that saving never waits for it.
class SearchStore
{
public:
    SearchStore(Database &database, StudentId student);

    /// Every word must be there, as a beginning or by its English or French stem. Stops when time is up with what it has,
    /// which may be nothing, and says where to go on. Of a read-only workspace whose index is not ready, nothing is found.
    Result<SearchHits> find(const SearchQuery &query, QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever));
    /// How many there are of each kind, counting no further than `most`. Phrases are taken for their words.
    Result<QMap<SearchKind, int>> count(const SearchQuery &query, int most);
    /// Notes only, with the index brought up to date before.
    Result<QList<NoteHit>> findNotes(const QString &text, int limit);

    /// How long to index at a time between other things. What was indexed is then stored, which takes half as long again
    /// and now and then longer: 30 ms in all, 62 at the 99th percentile, measured among a million notes.
    static constexpr std::chrono::milliseconds Turn {20};
    /// Indexes what waits for it until time is up; true while there is more.
    Result<bool> catchUp(QDeadlineTimer until = QDeadlineTimer(Turn));
    Result<> catchUpWholly();
    Result<bool> isBehind() { return m_indexer.isBehind(); }
    /// Throws the index away; `catchUp` makes it anew.
    Result<> rebuild() { return m_indexer.startOver(); }
    /// What should be in the index and is not, and the other way round.
    Result<qint64> missing() { return m_indexer.missing(); }

private:
    struct Candidate;
    struct Known;
    Result<QList<Candidate>> candidates(const QString &expression, const SearchQuery &query, qint64 end, qsizetype most);
    Result<std::optional<SearchHit>> hitOf(const Candidate &candidate, const Sought &sought, Known &known);
    Result<QList<ContactId>> peopleOf(const SearchSource &source, const QString &id, const SearchRow &row, Known &known);
    Result<bool> isThere(MeetingId meeting, Known &known);
    Result<QList<SearchHit::Person>> named(const QList<ContactId> &people, Known &known);
    Result<QString> expression(const Sought &sought, const SearchQuery &query);
    Result<QString> anyOf(const QString &word);

    Database &m_database;
    StudentId m_student;
    SearchIndexer m_indexer;
};

} // namespace Demitasse
