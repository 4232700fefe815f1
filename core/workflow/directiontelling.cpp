// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/direction.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Whoever comes back later writes anew, and undo takes only that back.
constexpr auto LongestSitting = 10min;

} // namespace

Result<std::optional<Pitch>> Direction::written(std::optional<PathId> path)
{
    const Result<QList<Pitch>> pitches = m_workspace.pitches.list();
    if (!pitches)
        return failure(pitches);
    const auto found = std::ranges::find(*pitches, path, &Pitch::path);
    return found == pitches->end() ? std::optional<Pitch> {} : std::optional {*found};
}

Result<PitchView> Direction::pitch(std::optional<PathId> path)
{
    const Result<std::optional<Pitch>> found = written(path);
    if (!found)
        return failure(found);
    PitchView view;
    view.pitch.path = path;
    if (!*found)
        return view;
    view.pitch = **found;
    const Result<QList<Rehearsal>> rehearsals = m_workspace.rehearsals.of(view.pitch.id);
    if (!rehearsals)
        return failure(rehearsals);
    view.rehearsals = *rehearsals;
    std::ranges::reverse(view.rehearsals);
    return view;
}

Result<UnitOfWork> Direction::beginSitting(GroupKind kind, const QString &name, const QString &id)
{
    const Result<QList<ChangeGroup>> done = m_workspace.history.undoable(1);
    const Result<QList<ChangeGroup>> undone = m_workspace.history.redoable(1);
    if (!done || !undone)
        return done ? failure(undone) : failure(done);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return unit;
    const ChangeGroup last = done->value(0);
    const bool goesOn = undone->isEmpty() && !done->isEmpty() && last.kind == kind && last.args.value(1) == id
        && last.at.msecsTo(unit->at()) < std::chrono::milliseconds(LongestSitting).count();
    if (goesOn)
        unit->continueGroup(last.id);
    else
        unit->describe(kind, {name, id});
    return unit;
}

Result<Pitch> Direction::savePitch(std::optional<PathId> path, const QString &text)
{
    const Result<std::optional<Pitch>> before = written(path);
    const Result<Path> on = path ? load(*path) : Result<Path> {Path {}};
    if (!before || !on)
        return on ? failure(before) : failure(on);
    Pitch after = before->value_or(Pitch {});
    if (after.text == text)
        return after;
    if (!*before)
        after = {m_ids.next<PitchId>(), m_workspace.student(), path, {}, {}, {}};
    Result<UnitOfWork> unit = beginSitting(GroupKind::PitchWritten, on->name, after.id.text());
    if (!unit)
        return failure(unit);
    after.text = text;
    after.modified = unit->at();
    after.created = *before ? after.created : unit->at();
    Result<> done = *before ? m_workspace.pitches.update(*unit, **before, after) : m_workspace.pitches.add(*unit, after);
    if (done)
        done = finish(*unit);
    if (!done)
        return failure(done);
    return after;
}

Result<Rehearsal> Direction::rehearse(std::optional<PathId> path, int words, int seconds)
{
    const Result<std::optional<Pitch>> pitch = written(path);
    if (!pitch)
        return failure(pitch);
    if (!*pitch || words <= 0 || seconds <= 0)
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PitchRehearsed);
    const Rehearsal said {
        m_ids.next<RehearsalId>(), m_workspace.student(), (*pitch)->id, words, seconds, unit->at()};
    Result<> done = m_workspace.rehearsals.add(*unit, said);
    if (done)
        done = finish(*unit);
    if (!done)
        return failure(done);
    return said;
}

Result<QList<Story>> Direction::stories()
{
    return m_workspace.stories.list();
}

Result<Story> Direction::load(StoryId id)
{
    const Result<std::optional<Story>> found = m_workspace.stories.find(id);
    if (!found)
        return failure(found);
    return *found ? Result<Story> {**found} : Result<Story> {failure(ErrorCode::NoSuchStory, {id.text()})};
}

Result<StoryId> Direction::addStory(StoryKind kind, const QString &title)
{
    const QString clean = title.simplified();
    if (clean.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"title"_s});
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::StoryAdded, {clean});
    const Story added {m_ids.next<StoryId>(), m_workspace.student(), kind, clean, {}, unit->at(), unit->at()};
    Result<> done = m_workspace.stories.add(*unit, added);
    if (done)
        done = finish(*unit);
    if (!done)
        return failure(done);
    return added.id;
}

Result<> Direction::editStory(StoryId id, const QString &title, const QString &text)
{
    const Result<Story> before = load(id);
    if (!before)
        return failure(before);
    Story after = *before;
    after.title = title.simplified();
    after.text = text.trimmed();
    if (after.title.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"title"_s});
    if (after == *before)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::StoryEdited, {after.title});
    after.modified = unit->at();
    const Result<> done = m_workspace.stories.update(*unit, *before, after);
    return done ? finish(*unit) : done;
}

Result<> Direction::removeStory(StoryId id)
{
    const Result<Story> story = load(id);
    if (!story)
        return failure(story);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::StoryRemoved, {story->title});
    const Result<> done = m_workspace.stories.remove(*unit, id);
    return done ? finish(*unit) : done;
}

Result<Story> Direction::saveReflection(const QString &text)
{
    const Result<QList<Story>> all = stories();
    if (!all)
        return failure(all);
    const auto found = std::ranges::find(*all, StoryKind::EmployersView, &Story::kind);
    const bool isNew = found == all->end();
    if (isNew ? text.isEmpty() : found->text == text)
        return isNew ? Story {} : *found;
    Story after = isNew
        ? Story {m_ids.next<StoryId>(), m_workspace.student(), StoryKind::EmployersView, {}, {}, {}, {}} : *found;
    Result<UnitOfWork> unit = beginSitting(GroupKind::ReflectionWritten, {}, after.id.text());
    if (!unit)
        return failure(unit);
    after.text = text;
    after.modified = unit->at();
    after.created = isNew ? unit->at() : after.created;
    Result<> done = isNew ? m_workspace.stories.add(*unit, after) : m_workspace.stories.update(*unit, *found, after);
    if (done)
        done = finish(*unit);
    if (!done)
        return failure(done);
    return after;
}

} // namespace Demitasse
