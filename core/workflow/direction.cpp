// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/direction.h"

#include "core/domain/idgenerator.h"
#include "core/rules/fold.h"
#include "core/workflow/changes.h"

#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Direction::Direction(Workspace &workspace, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<QList<PathSummary>> Direction::paths()
{
    const Result<QList<Path>> paths = m_workspace.paths.list();
    const Result<QHash<PathId, int>> people = m_workspace.contacts.perPath();
    const Result<QList<OpenQuestion>> questions = m_workspace.openQuestions.list();
    if (!paths || !people || !questions)
        return !paths ? failure(paths) : !people ? failure(people) : failure(questions);
    QHash<PathId, int> open;
    for (const OpenQuestion &question : *questions)
        open[question.path] += question.answeredAt ? 0 : 1;
    QList<PathSummary> summaries;
    for (const Path &path : *paths)
        summaries.append({path, people->value(path.id), open.value(path.id)});
    std::ranges::stable_sort(summaries, {}, [](const PathSummary &summary) { return fold(summary.path.name); });
    return summaries;
}

Result<PathView> Direction::path(PathId id)
{
    const Result<Path> path = load(id);
    const Result<QHash<PathId, int>> people = m_workspace.contacts.perPath();
    const Result<QList<OpenQuestion>> questions = m_workspace.openQuestions.of(id);
    const Result<PitchView> pitch = this->pitch(id);
    if (!path || !people)
        return path ? failure(people) : failure(path);
    if (!questions || !pitch)
        return questions ? failure(pitch) : failure(questions);
    PathView view {{*path, people->value(id), 0}, *questions, *pitch};
    const auto answered = std::ranges::stable_partition(
        view.questions, [](const OpenQuestion &question) { return !question.answeredAt; });
    view.summary.open = static_cast<int>(std::distance(view.questions.begin(), answered.begin()));
    return view;
}

Result<Path> Direction::load(PathId id)
{
    const Result<std::optional<Path>> found = m_workspace.paths.find(id);
    if (!found)
        return failure(found);
    return *found ? Result<Path> {**found} : Result<Path> {failure(ErrorCode::NoSuchPath, {id.text()})};
}

Result<OpenQuestion> Direction::load(OpenQuestionId id)
{
    const Result<std::optional<OpenQuestion>> found = m_workspace.openQuestions.find(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchOpenQuestion, {id.text()});
    return **found;
}

Result<> Direction::requireFree(const QString &name, PathId except)
{
    if (name.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"name"_s});
    const Result<QList<Path>> paths = m_workspace.paths.list();
    if (!paths)
        return failure(paths);
    const bool isTaken = std::ranges::any_of(
        *paths, [&](const Path &path) { return path.id != except && fold(path.name) == fold(name); });
    return isTaken ? Result<> {failure(ErrorCode::PathThere, {name})} : Result<> {};
}

Result<PathId> Direction::addPath(const QString &name)
{
    const QString clean = name.simplified();
    const Result<> free = requireFree(clean, {});
    const Result<QList<Path>> removed = m_workspace.paths.removed();
    if (!free || !removed)
        return free ? failure(removed) : failure(free);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PathAdded, {clean});
    const auto before
        = std::ranges::find_last_if(*removed, [&](const Path &path) { return fold(path.name) == fold(clean); });
    Path path {m_ids.next<PathId>(), m_workspace.student(), clean, unit->at(), unit->at()};
    Result<> done;
    if (before.empty()) {
        done = m_workspace.paths.add(*unit, path);
    } else {
        path = before.front();
        done = m_workspace.paths.setPresent(*unit, path.id.text(), true);
    }
    if (done)
        done = finish(*unit);
    if (!done)
        return failure(done);
    return path.id;
}

Result<> Direction::renamePath(PathId id, const QString &name)
{
    const Result<Path> before = load(id);
    const Result<> free = requireFree(name.simplified(), id);
    if (!before || !free)
        return before ? free : Result<> {failure(before)};
    Path after = *before;
    after.name = name.simplified();
    if (after == *before)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PathRenamed, {before->name, after.name});
    after.modified = unit->at();
    Result<> done = m_workspace.paths.update(*unit, *before, after);
    if (done)
        done = finish(*unit);
    if (done)
        announcePaths(m_workspace, m_changes, {id});
    return done;
}

Result<> Direction::putAway(PathId id)
{
    const Result<Path> path = load(id);
    const Result<QList<Contact>> people = m_workspace.contacts.onPath(id);
    if (!path || !people)
        return path ? Result<> {failure(people)} : Result<> {failure(path)};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PathPutAway, {path->name});
    Result<> done;
    QList<ContactId> changed;
    for (qsizetype i = 0; done && i < people->size(); ++i) {
        Contact after = people->at(i);
        after.paths.removeAll(id);
        after.modified = unit->at();
        changed.append(after.id);
        done = m_workspace.contacts.update(*unit, people->at(i), after);
    }
    if (done)
        done = m_workspace.paths.remove(*unit, id);
    if (done)
        done = finish(*unit);
    if (done)
        emit m_changes.contactsChanged(changed);
    return done;
}

Result<OpenQuestionId> Direction::addQuestion(PathId path, const QString &text)
{
    const QString clean = text.simplified();
    const Result<Path> there = load(path);
    if (!there)
        return failure(there);
    if (clean.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::OpenQuestionAdded, {clean});
    const OpenQuestion added {
        m_ids.next<OpenQuestionId>(), m_workspace.student(), path, clean, {}, {}, unit->at(), unit->at()};
    Result<> done = m_workspace.openQuestions.add(*unit, added);
    if (done)
        done = finish(*unit);
    if (!done)
        return failure(done);
    return added.id;
}

Result<> Direction::rewordQuestion(OpenQuestionId id, const QString &text)
{
    const Result<OpenQuestion> before = load(id);
    if (!before)
        return failure(before);
    OpenQuestion after = *before;
    after.text = text.simplified();
    if (after.text.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    return change(*before, after, GroupKind::OpenQuestionEdited);
}

Result<> Direction::answerQuestion(OpenQuestionId id, const QString &answer)
{
    const Result<OpenQuestion> before = load(id);
    if (!before)
        return failure(before);
    OpenQuestion after = *before;
    after.answer = answer.simplified();
    if (after == *before && before->answeredAt)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::OpenQuestionAnswered, {before->text});
    after.answeredAt = before->answeredAt.value_or(unit->at());
    after.modified = unit->at();
    const Result<> done = m_workspace.openQuestions.update(*unit, *before, after);
    return done ? finish(*unit) : done;
}

Result<> Direction::reopenQuestion(OpenQuestionId id)
{
    const Result<OpenQuestion> before = load(id);
    if (!before)
        return failure(before);
    OpenQuestion after = *before;
    after.answeredAt.reset();
    return change(*before, after, GroupKind::OpenQuestionReopened);
}

Result<> Direction::change(const OpenQuestion &before, const OpenQuestion &after, GroupKind kind)
{
    if (before == after)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(kind, {after.text});
    OpenQuestion changed = after;
    changed.modified = unit->at();
    const Result<> done = m_workspace.openQuestions.update(*unit, before, changed);
    return done ? finish(*unit) : done;
}

Result<> Direction::removeQuestion(OpenQuestionId id)
{
    const Result<OpenQuestion> question = load(id);
    if (!question)
        return failure(question);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::OpenQuestionRemoved, {question->text});
    const Result<> done = m_workspace.openQuestions.remove(*unit, id);
    return done ? finish(*unit) : done;
}

Result<> Direction::finish(UnitOfWork &unit)
{
    const Result<> done = unit.commit();
    if (!done)
        return done;
    emit m_changes.directionChanged();
    emit m_changes.historyChanged();
    return {};
}

void announcePaths(Workspace &workspace, Changes &changes, const QList<PathId> &paths)
{
    QSet<ContactId> told;
    for (const PathId path : paths) {
        const Result<QList<Contact>> people = workspace.contacts.onPath(path);
        for (const Contact &contact : people ? *people : QList<Contact> {})
            told.insert(contact.id);
    }
    if (!told.isEmpty())
        emit changes.contactsChanged(QList<ContactId>(told.begin(), told.end()));
}

} // namespace Demitasse
