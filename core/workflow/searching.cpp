// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/searching.h"

#include "core/domain/wallday.h"
#include "core/storage/workspace.h"

namespace Demitasse {

namespace {

constexpr int CatchUpMs = 5;
constexpr int FindMs = 12;

} // namespace

Searching::Searching(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<SearchAnswer> Searching::find(const SearchRequest &request)
{
    // What was just typed is found; more than a little of it is left for idle time.
    const Result<bool> caughtUp = m_workspace.search.catchUp(QDeadlineTimer(CatchUpMs));
    const Result<SearchQuery> query = caughtUp ? this->query(request) : failure(caughtUp);
    if (!query)
        return failure(query);
    return answer(m_workspace.search.find(*query, QDeadlineTimer(FindMs)));
}

Result<SearchAnswer> Searching::findAll(const SearchRequest &request)
{
    const Result<> caughtUp = m_workspace.search.catchUpWholly();
    const Result<SearchQuery> query = caughtUp ? this->query(request) : failure(caughtUp);
    if (!query)
        return failure(query);
    return answer(m_workspace.search.find(*query));
}

Result<QMap<SearchKind, int>> Searching::count(const SearchRequest &request, int most)
{
    const Result<SearchQuery> query = this->query(request);
    if (!query)
        return failure(query);
    return m_workspace.search.count(*query, most);
}

Result<SearchQuery> Searching::query(const SearchRequest &request)
{
    SearchQuery query {.text = request.text, .person = request.person, .path = request.path, .kinds = request.kinds,
        .from = {}, .before = {}, .limit = request.limit, .after = request.after};
    if (!request.from && !request.to)
        return query;
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const QTimeZone zone = zoneNamed(student->value_or(Student {}).zone);
    if (request.from)
        query.from = request.from->startOfDay(zone).toUTC();
    if (request.to)
        query.before = request.to->addDays(1).startOfDay(zone).toUTC();
    return query;
}

Result<SearchAnswer> Searching::answer(const Result<SearchHits> &hits)
{
    if (!hits)
        return failure(hits);
    const Result<bool> behind = m_workspace.search.isBehind();
    if (!behind)
        return failure(behind);
    SearchAnswer answer {{}, hits->next, *behind};
    QHash<PathId, QString> names;
    for (const SearchHit &hit : hits->hits) {
        if (hit.path && !names.contains(*hit.path)) {
            const Result<std::optional<Path>> path = m_workspace.paths.find(*hit.path);
            if (!path)
                return failure(path);
            names.insert(*hit.path, path->value_or(Path {}).name);
        }
        answer.found.append({hit, hit.path ? names.value(*hit.path) : QString()});
    }
    return answer;
}

} // namespace Demitasse
