// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchsources.h"

#include <QDeadlineTimer>
#include <QSet>

#include <optional>

namespace Demitasse {

/// Keeps the search index in step with what is stored. Whoever writes only marks; this works through the marks, and
/// through everything there is when the index is new, in steps short enough for the moments when nothing else waits.
class SearchIndexer
{
public:
    SearchIndexer(Database &database, StudentId student);

    /// Works until it is done or time is up; true while there is more. An index of another version is thrown away first.
    Result<bool> work(QDeadlineTimer until);
    /// Whether there is more to do.
    Result<bool> isBehind();
    /// Whether there is an index that can be asked.
    Result<bool> isUsable();
    /// Throws away what there is.
    Result<> startOver();
    /// What is neither indexed nor waiting for it, and what is indexed and no longer there.
    Result<qint64> missing();

private:
    Result<> prepare();
    /// How many were indexed.
    Result<int> takeMarked(QDeadlineTimer until);
    Result<int> takeNew(QDeadlineTimer until);
    Result<> index(const SearchSource &source, const QString &id);
    Result<> write(const SearchSource &source, const QString &id, const SearchRow &row, qint64 document);
    Result<> forget(const SearchSource &source, const QString &id);
    Result<qint64> freeDocument(qint64 at);
    Result<QString> wordsOf(const SearchSource &source, const QString &id, const SearchRow &row);
    Result<QList<PathId>> pathsOf(ContactId contact);
    Result<> rememberTerms(const QString &words);

    Database &m_database;
    StudentId m_student;
    bool m_usable = false;
    /// Terms that are known to be on record.
    QSet<QString> m_terms;
    /// Where the last free place was found, so that a thousand things of one second do not look for it a thousand times.
    qint64 m_lastPlace = -1;
    qint64 m_lastFree = -1;
    /// That left more to do.
    int m_turns = 0;
};

/// Creates the index of a new workspace.
Result<> createSearchIndex(Database &database);

/// Where things of an instant begin in the index, whose order is that of time; 64 places a second, and what does not
/// fit comes soon after.
qint64 firstDocumentAt(qint64 milliseconds);
/// What filters look for beside words: they stand among them, marked.
QString kindTerm(SearchKind kind);
QString personTerm(ContactId person);
QString pathTerm(PathId path);
/// The beginning of words from which on they are told apart by looking them up.
inline constexpr qsizetype LongestIndexedBeginning = 4;

} // namespace Demitasse
