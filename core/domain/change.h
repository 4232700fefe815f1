// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Demitasse {

/// What a person did, as undo names it.
enum class GroupKind {
    ContactAdded,
    ContactEdited,
    ContactMoved,
    ContactArchived,
    ContactRestored,
    ContactsImported,
    BundleImported,
    ContactsMerged,
    ContactsKeptApart,
    OrganizationAdded,
    OrganizationRenamed,
    OrganizationMoved,
    OrganizationsMerged,
    OrganizationRemoved,
    PathAdded,
    PathRenamed,
    PathPutAway,
    OpenQuestionAdded,
    OpenQuestionEdited,
    OpenQuestionAnswered,
    OpenQuestionReopened,
    OpenQuestionRemoved,
    PitchWritten,
    PitchRehearsed,
    StoryAdded,
    StoryEdited,
    StoryRemoved,
    ReflectionWritten,
    MeetingBooked,
    MeetingMoved,
    MeetingPeopleChanged,
    MeetingCancelled,
    MeetingInvited,
    PlanChanged,
    InterviewStarted,
    InterviewStepped,
    InterviewEnded,
    TalkWrittenUp,
    NoteTaken,
    StudentEdited,
    TouchRecorded,
    StepDecided,
    PromiseMade,
    RhythmSet,
    TravelSet,
    ChecklistTicked,
    ChecklistItemAdded,
    ChecklistItemRemoved,
    AdviceChosen,
    ConsentNoted,
    ConsentRemoved,
    LetterWritten,
    LetterDiscarded,
    LetterSentOff,
    TemplateSaved,
    TemplateRemoved,
    PackAdded,
    FindingKept,
    FindingRemoved,
    IndustryNamed,
    QuestionSettled,
    QuestionReopened,
    PackRemoved,
    FavouriteAdded,
    FavouriteRemoved,
    QuestionSaved,
    QuestionRemoved,
    DebriefKept,
    ClaimMade,
    ClaimReworded,
    ClaimRemoved,
    VoiceAdded,
    VoiceChanged,
    VoiceRemoved,
    PathDecided,
    ActionAdded,
    ActionChanged,
    ActionTicked,
    ActionRemoved,
    NoteBecameContact,
    NoteBecameStep,
    NoteBecameResource,
    ResourceKept,
    ResourceDone,
    ResourceRemoved,
    SampleAdded,
    ContactErased,
    Undone,
};
template <> inline constexpr std::array wordsOf<GroupKind> {
    QLatin1StringView("contact-added"), QLatin1StringView("contact-edited"), QLatin1StringView("contact-moved"),
    QLatin1StringView("contact-archived"), QLatin1StringView("contact-restored"),
    QLatin1StringView("contacts-imported"), QLatin1StringView("bundle-imported"),
    QLatin1StringView("contacts-merged"), QLatin1StringView("contacts-kept-apart"),
    QLatin1StringView("organization-added"), QLatin1StringView("organization-renamed"),
    QLatin1StringView("organization-moved"), QLatin1StringView("organizations-merged"),
    QLatin1StringView("organization-removed"),
    QLatin1StringView("path-added"), QLatin1StringView("path-renamed"), QLatin1StringView("path-put-away"),
    QLatin1StringView("open-question-added"), QLatin1StringView("open-question-edited"),
    QLatin1StringView("open-question-answered"), QLatin1StringView("open-question-reopened"),
    QLatin1StringView("open-question-removed"), QLatin1StringView("pitch-written"),
    QLatin1StringView("pitch-rehearsed"), QLatin1StringView("story-added"), QLatin1StringView("story-edited"),
    QLatin1StringView("story-removed"), QLatin1StringView("reflection-written"),
    QLatin1StringView("meeting-booked"), QLatin1StringView("meeting-moved"),
    QLatin1StringView("meeting-people-changed"),
    QLatin1StringView("meeting-cancelled"), QLatin1StringView("meeting-invited"), QLatin1StringView("plan-changed"),
    QLatin1StringView("interview-started"), QLatin1StringView("interview-stepped"),
    QLatin1StringView("interview-ended"), QLatin1StringView("talk-written-up"), QLatin1StringView("note-taken"),
    QLatin1StringView("student-edited"), QLatin1StringView("touch-recorded"),
    QLatin1StringView("step-decided"), QLatin1StringView("promise-made"), QLatin1StringView("rhythm-set"),
    QLatin1StringView("travel-set"), QLatin1StringView("checklist-ticked"),
    QLatin1StringView("checklist-item-added"), QLatin1StringView("checklist-item-removed"),
    QLatin1StringView("advice-chosen"), QLatin1StringView("consent-noted"), QLatin1StringView("consent-removed"),
    QLatin1StringView("letter-written"),
    QLatin1StringView("letter-discarded"), QLatin1StringView("letter-sent-off"),
    QLatin1StringView("template-saved"), QLatin1StringView("template-removed"), QLatin1StringView("pack-added"),
    QLatin1StringView("finding-kept"), QLatin1StringView("finding-removed"), QLatin1StringView("industry-named"),
    QLatin1StringView("question-settled"), QLatin1StringView("question-reopened"),
    QLatin1StringView("pack-removed"), QLatin1StringView("favourite-added"), QLatin1StringView("favourite-removed"),
    QLatin1StringView("question-saved"), QLatin1StringView("question-removed"), QLatin1StringView("debrief-kept"),
    QLatin1StringView("claim-made"), QLatin1StringView("claim-reworded"), QLatin1StringView("claim-removed"),
    QLatin1StringView("voice-added"), QLatin1StringView("voice-changed"), QLatin1StringView("voice-removed"),
    QLatin1StringView("path-decided"), QLatin1StringView("action-added"), QLatin1StringView("action-changed"),
    QLatin1StringView("action-ticked"), QLatin1StringView("action-removed"),
    QLatin1StringView("note-became-contact"), QLatin1StringView("note-became-step"),
    QLatin1StringView("note-became-resource"), QLatin1StringView("resource-kept"),
    QLatin1StringView("resource-done"), QLatin1StringView("resource-removed"),
    QLatin1StringView("sample-added"),
    QLatin1StringView("contact-erased"),     QLatin1StringView("undone")};
static_assert(wordsOf<GroupKind>.size() == static_cast<size_t>(GroupKind::Undone) + 1);

/// What undo offers. What went outside or was erased cannot be taken back, the course of an interview is a record, and
/// the sample is thrown away with its file.
constexpr bool isUndoable(GroupKind kind)
{
    return kind != GroupKind::MeetingInvited && kind != GroupKind::InterviewStarted
        && kind != GroupKind::InterviewStepped && kind != GroupKind::SampleAdded
        && kind != GroupKind::ContactErased && kind != GroupKind::Undone;
}

/// Changes that happened together and are taken back together.
struct ChangeGroup
{
    GroupId id;
    StudentId student;
    GroupKind kind = GroupKind::ContactEdited;
    /// What the sentence about it needs: names, a stage word, a count.
    QStringList args;
    /// UTC.
    QDateTime at;
    QString author;
    /// For an undo (or a redo, the undo of an undo): the group it takes back.
    std::optional<GroupId> undoes;
    std::optional<GroupId> undoneBy;

    friend bool operator==(const ChangeGroup &, const ChangeGroup &) = default;
};

/// One field of one thing, before and after; no value where there was none. Whether the thing is there at all is the
/// field `exists`, "1" or nothing.
struct Change
{
    ChangeId id;
    GroupId group;
    StudentId student;
    QString entity;
    QString entityId;
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
    QDateTime at;
    /// Grows with every change of this copy of the workspace.
    qint64 counter = 0;
    QString author;
    ReplicaId replica;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace Demitasse
