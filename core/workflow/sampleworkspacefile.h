// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklistitem.h"
#include "core/domain/claim.h"
#include "core/domain/contact.h"
#include "core/domain/debrief.h"
#include "core/domain/error.h"
#include "core/domain/interview.h"
#include "core/domain/meeting.h"
#include "core/domain/note.h"
#include "core/domain/pitch.h"
#include "core/domain/question.h"
#include "core/domain/research.h"
#include "core/domain/resource.h"
#include "core/domain/student.h"
#include "core/domain/touch.h"
#include "core/workflow/sampleworkspacedays.h"

namespace Demitasse {

/// What the files of `resources/sample` say, before it has ids and dates. `resources/README.md` explains them.

/// A path or an organization; others refer to it by key.
struct SampleNamed
{
    QString key;
    QString name;
    QString parent;
};

/// Something to find out about a path; answered when there is an answer.
struct SampleOpenQuestion
{
    QString text;
    QString answer;
    SampleTime asked;
};

struct SampleRehearsal
{
    SampleTime at;
    int seconds = 0;
};

struct SamplePitch
{
    QString text;
    SampleTime written;
    /// Oldest first.
    QList<SampleRehearsal> rehearsals;
};

/// Somebody says so; `at` is when the note was taken, from the start of the interview.
struct SampleVoice
{
    QString contact;
    std::chrono::milliseconds at {0};
    Stance stance = Stance::Supports;
    std::optional<Basis> basis;
};

struct SampleClaim
{
    QString text;
    SampleTime made;
    QList<SampleVoice> voices;
};

/// What somebody said of where they work.
struct SampleFacet
{
    QString contact;
    QString facet;
    QString text;
    std::optional<Basis> basis;
};

struct SampleDecision
{
    PathChoice choice = PathChoice::Open;
    QString text;
    SampleTime made;
};

struct SampleAction
{
    QString text;
    SampleTime made;
    int dueWorkdays = 0;
    bool done = false;
};

struct SamplePath
{
    SampleNamed named;
    QList<SampleOpenQuestion> questions;
    std::optional<SamplePitch> pitch;
    QList<SampleClaim> claims;
    QList<SampleFacet> workplaces;
    /// Oldest first.
    QList<SampleDecision> decisions;
    QList<SampleAction> plan;
};

struct SampleStory
{
    StoryKind kind = StoryKind::Story;
    QString title;
    QString text;
};

struct SampleStep
{
    SampleTime at;
    std::optional<Stage> stage;
    std::optional<int> untilWorkdays;
    std::optional<TouchKind> touch;
    std::optional<Channel> channel;
    QString text;
};

struct SampleFinding
{
    SampleTime at;
    /// Without ids and times.
    Finding finding;
    std::optional<int> sourceWorkdays;
};

struct SampleContact
{
    QString key;
    /// Without ids, stage and times.
    Contact contact;
    QString organization;
    QString introducer;
    QStringList paths;
    std::optional<SampleTime> archived;
    QList<SampleStep> journey;
    QList<SampleFinding> research;
};

/// One of the starter questions, or one of the student's own.
struct SampleQuestion
{
    QString bankId;
    QString text;
    int minutes = 3;
};

/// What happened at one time of an interview; exactly one of these.
struct SampleEntry
{
    std::chrono::milliseconds at {0};
    std::optional<SampleQuestion> question;
    std::optional<NoteKind> noteKind;
    QString note;
    /// What a note became: the contact of that key, or something on the shelf, without ids and times.
    QString person {};
    std::optional<Resource> resource {};
    bool isRead = false;
    std::optional<ClosingAsk> closing;
    int moreMinutes = 0;
};

struct SampleInterview
{
    std::chrono::milliseconds late {0};
    std::chrono::milliseconds length {0};
    QList<SampleQuestion> skipped;
    /// In the order of time.
    QList<SampleEntry> course;
};

/// What the student made of an interview, done two hours after it.
struct SampleDebrief
{
    /// By key.
    QString path;
    int before = 0;
    int after = 0;
    std::optional<TalkDepth> depth;
    /// The text of the note that moved it.
    QString movedBy;
};

struct SampleMeeting
{
    QString contact;
    SampleTime booked;
    SampleTime start;
    /// The student's when empty.
    QString zone;
    int minutes = 20;
    Mode mode = Mode::Video;
    QString where;
    QList<SampleQuestion> plan;
    QList<ChecklistItem> ticked;
    std::optional<SampleInterview> interview;
    std::optional<SampleDebrief> debrief;
};

struct Sample
{
    Student student;
    SampleTime joined;
    QList<SamplePath> paths;
    QList<SampleNamed> organizations;
    QList<SampleContact> contacts;
    QList<SampleMeeting> meetings;
    QList<SampleStory> stories;
    /// For any occasion.
    std::optional<SamplePitch> pitch;
    /// Of the bank, by name.
    QStringList favourites;
    QList<Question> ownQuestions;
};

/// Reads the three files in a folder, by default the ones that are compiled in. Fails with FileNotWhatItSays (path) for
/// anything that is not understood: a word that is none, a key that nobody reads, a time that is none.
Result<Sample> readSample(const QString &folder = QStringLiteral(":/sample"));

} // namespace Demitasse
