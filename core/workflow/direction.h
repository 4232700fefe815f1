// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/workspace.h"

namespace Demitasse {

class Changes;

/// A path as the list of them shows it.
struct PathSummary
{
    Path path;
    /// Who belongs to it, without those who are archived.
    int people = 0;
    /// Questions without an answer.
    int open = 0;

    friend bool operator==(const PathSummary &, const PathSummary &) = default;
};

/// How the student introduces themselves, and the times they said it aloud.
struct PitchView
{
    /// Without an id while none is written.
    Pitch pitch;
    /// Newest first.
    QList<Rehearsal> rehearsals;

    friend bool operator==(const PitchView &, const PitchView &) = default;
};

struct PathView
{
    PathSummary summary;
    /// The open ones first, each part as they came.
    QList<OpenQuestion> questions;
    PitchView pitch;

    friend bool operator==(const PathView &, const PathView &) = default;
};

/// Where the student wants to go, what they want to find out about it, and what they can tell of themselves. Each call
/// that changes something is one change group; one that would leave everything as it is makes none. (REQ 6, 7, 63)
class Direction
{
public:
    Direction(Workspace &workspace, IdGenerator &ids, Changes &changes);

    /// By name.
    Result<QList<PathSummary>> paths();
    /// NoSuchPath.
    Result<PathView> path(PathId id);

    // ValueMissing without a name or a text, and NoSuchPath, NoSuchOpenQuestion or NoSuchStory for what is not there.

    /// A new one, or the one of that name that was put away, with all that was asked and written for it. PathThere.
    Result<PathId> addPath(const QString &name);
    /// PathThere.
    Result<> renamePath(PathId id, const QString &name);
    /// Whoever belongs to it does so no more.
    Result<> putAway(PathId id);

    Result<OpenQuestionId> addQuestion(PathId path, const QString &text);
    Result<> rewordQuestion(OpenQuestionId id, const QString &text);
    /// Also without a word of what the answer is.
    Result<> answerQuestion(OpenQuestionId id, const QString &answer);
    /// The answer stays, to go on with.
    Result<> reopenQuestion(OpenQuestionId id);
    Result<> removeQuestion(OpenQuestionId id);

    /// For a path, or for any occasion.
    Result<PitchView> pitch(std::optional<PathId> path);
    /// As it is being written: what is saved within one sitting, with nothing else between, is one change group.
    Result<Pitch> savePitch(std::optional<PathId> path, const QString &text);
    /// `words` of what is written were said in `seconds`. ValueMissing while nothing is written, or said.
    Result<Rehearsal> rehearse(std::optional<PathId> path, int words, int seconds);

    /// Oldest first.
    Result<QList<Story>> stories();
    Result<StoryId> addStory(StoryKind kind, const QString &title);
    Result<> editStory(StoryId id, const QString &title, const QString &text);
    Result<> removeStory(StoryId id);
    /// What the student would want to see, were they the employer; as it is being written, like a pitch. (REQ 103)
    Result<Story> saveReflection(const QString &text);

private:
    Result<Path> load(PathId id);
    Result<OpenQuestion> load(OpenQuestionId id);
    Result<Story> load(StoryId id);
    Result<> requireFree(const QString &name, PathId except);
    Result<> change(const OpenQuestion &before, const OpenQuestion &after, GroupKind kind);
    Result<std::optional<Pitch>> written(std::optional<PathId> path);
    /// Begins to write something that is saved while it is typed.
    Result<UnitOfWork> beginSitting(GroupKind kind, const QString &name, const QString &id);
    Result<> finish(UnitOfWork &unit);

    Workspace &m_workspace;
    IdGenerator &m_ids;
    Changes &m_changes;
};

/// After a commit: whoever belongs to these paths is shown with their names, and so changed as well.
void announcePaths(Workspace &workspace, Changes &changes, const QList<PathId> &paths);

} // namespace Demitasse
