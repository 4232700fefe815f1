// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bundleform.h"

#include "core/domain/checklist.h"
#include "core/domain/claim.h"
#include "core/domain/commitment.h"
#include "core/domain/contact.h"
#include "core/domain/debrief.h"
#include "core/domain/habits.h"
#include "core/domain/interview.h"
#include "core/domain/meeting.h"
#include "core/domain/note.h"
#include "core/domain/pitch.h"
#include "core/domain/question.h"
#include "core/domain/research.h"
#include "core/domain/resource.h"
#include "core/domain/stepdecision.h"
#include "core/domain/touch.h"
#include "core/domain/writtenletter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

using enum BundleField::Kind;

template <class E> bool isWordOf(QStringView text)
{
    return fromWord<E>(text).has_value();
}

template <class E> BundleField word(QLatin1StringView name, bool mayBeNull = false)
{
    return {name, Word, mayBeNull, isWordOf<E>};
}

BundleField to(QLatin1StringView name, QLatin1StringView entity, bool mayBeNull = false)
{
    return {name, Reference, mayBeNull, nullptr, entity};
}

constexpr BundleField made {"created_at"_L1, Instant};
constexpr BundleField touched {"modified_at"_L1, Instant};

QList<BundleField> contactFields()
{
    return {{"given"_L1}, {"family"_L1}, {"preferred"_L1}, {"full_name"_L1}, {"pronunciation"_L1}, {"pronouns"_L1},
        {"role"_L1}, to("organization_id"_L1, "organization"_L1, true), {"city"_L1}, {"zone"_L1, Zone}, {"language"_L1},
        word<Source>("source"_L1, true), {"found_where"_L1}, {"common_ground"_L1}, word<Warmth>("warmth"_L1, true),
        {"offers"_L1, Words, false, isWordOf<Offer>}, {"tags"_L1, Texts}, to("introducer_id"_L1, "contact"_L1, true),
        word<Permission>("introducer_permission"_L1), {"remarks"_L1}, word<Stage>("stage"_L1),
        word<Stage>("held_from"_L1, true), {"held_until"_L1, Date, true}, {"archived_at"_L1, Instant, true}, made,
        touched, {"emails"_L1, Addresses}, {"phones"_L1, Texts}, {"links"_L1, Texts},
        {"paths"_L1, References, false, nullptr, "path"_L1}};
}

QList<BundleField> meetingFields()
{
    return {{"uid"_L1}, {"sequence"_L1, Number}, {"start_date"_L1, Date}, {"start_time"_L1, Time}, {"zone"_L1, Zone},
        {"start_at"_L1, Instant}, {"tz_version"_L1}, {"minutes"_L1, Number}, word<Mode>("mode"_L1), {"place"_L1},
        word<MeetingStatus>("status"_L1), {"cancel_reason"_L1}, word<InvitationMethod>("method_last_sent"_L1, true),
        made, touched, {"contacts"_L1, Attendances, false, isWordOf<AttendeeStatus>, "contact"_L1}};
}

QList<BundlePart> interviewParts()
{
    return {{"plan_item"_L1, "plan-items.jsonl"_L1,
                {to("meeting_id"_L1, "meeting"_L1), {"bank_id"_L1}, {"question"_L1}, {"language"_L1},
                    {"minutes"_L1, Number}, {"position"_L1, Number}, {"asked_at"_L1, Instant, true},
                    {"skipped"_L1, Flag}, {"spent_s"_L1, Number}}},
        {"interview_event"_L1, "interview-events.jsonl"_L1,
            {to("meeting_id"_L1, "meeting"_L1), {"session_id"_L1, Id, true}, {"position"_L1, Number},
                word<InterviewEventKind>("kind"_L1), {"at"_L1, Instant}, {"elapsed_ms"_L1, Milliseconds},
                {"boot_id"_L1}, {"subject"_L1}, {"number"_L1, Number}}},
        {"note"_L1, "notes.jsonl"_L1,
            {{"revision"_L1, Number}, to("meeting_id"_L1, "meeting"_L1), {"session_id"_L1, Id, true}, {"content"_L1},
                word<NoteKind>("kind"_L1), to("plan_item_id"_L1, "plan_item"_L1, true), {"stamp_ms"_L1, Milliseconds},
                {"typed_at"_L1, Instant}, {"typed_elapsed_ms"_L1, Milliseconds}, {"typed_boot_id"_L1},
                {"author"_L1}}}};
}

QList<BundlePart> outreachParts()
{
    const QList<BundleField> text {word<Situation>("situation"_L1), word<Channel>("channel"_L1),
        word<LetterLanguage>("language"_L1), {"subject"_L1}, {"content"_L1}};
    return {{"letter"_L1, "letters.jsonl"_L1,
                QList<BundleField> {to("contact_id"_L1, "contact"_L1)} + text
                    + QList<BundleField> {to("meeting_id"_L1, "meeting"_L1, true), to("touch_id"_L1, "touch"_L1, true),
                        made, touched}, 2},
        {"letter_template"_L1, "letter-templates.jsonl"_L1,
            QList<BundleField> {{"name"_L1}} + text + QList<BundleField> {made, touched}, 2},
        {"commitment"_L1, "commitments.jsonl"_L1,
            {to("contact_id"_L1, "contact"_L1, true), word<CommitmentKind>("kind"_L1), {"content"_L1},
                {"due_on"_L1, Date, true}, {"done_at"_L1, Instant, true}, {"told_at"_L1, Instant, true}, made,
                touched}, 2},
        {"step_decision"_L1, "step-decisions.jsonl"_L1,
            {to("contact_id"_L1, "contact"_L1, true), {"step"_L1}, word<StepChoice>("choice"_L1),
                {"until_date"_L1, Date, true}, made}, 2},
        {"rhythm"_L1, "rhythms.jsonl"_L1, {to("contact_id"_L1, "contact"_L1), {"days"_L1, Number}, made}, 2},
        {"travel"_L1, "travels.jsonl"_L1, {to("meeting_id"_L1, "meeting"_L1), {"minutes"_L1, Number}, made}, 2},
        {"decline"_L1, "declines.jsonl"_L1,
            {to("contact_id"_L1, "contact"_L1), to("touch_id"_L1, "touch"_L1), word<DeclineReason>("reason"_L1), made},
            2}};
}

QList<BundlePart> preparationParts()
{
    return {{"pitch"_L1, "pitches.jsonl"_L1, {to("path_id"_L1, "path"_L1, true), {"content"_L1}, made, touched}, 3},
        {"rehearsal"_L1, "rehearsals.jsonl"_L1,
            {to("pitch_id"_L1, "pitch"_L1), {"words"_L1, Number}, {"seconds"_L1, Number}, made}, 3},
        {"open_question"_L1, "open-questions.jsonl"_L1,
            {to("path_id"_L1, "path"_L1), {"content"_L1}, {"answer"_L1}, {"answered_at"_L1, Instant, true}, made,
                touched}, 3},
        {"story"_L1, "stories.jsonl"_L1,
            {word<StoryKind>("kind"_L1), {"title"_L1}, {"content"_L1}, made, touched}, 3},
        {"finding"_L1, "findings.jsonl"_L1,
            {to("contact_id"_L1, "contact"_L1, true), to("organization_id"_L1, "organization"_L1, true),
                to("path_id"_L1, "path"_L1, true), word<ResearchTopic>("topic"_L1), {"content"_L1}, {"source"_L1},
                {"source_date"_L1, Date, true}, {"quote"_L1}, {"answered_question"_L1}, {"bank_id"_L1}, made, touched},
            3},
        {"industry"_L1, "industries.jsonl"_L1,
            {to("organization_id"_L1, "organization"_L1), {"name"_L1}, made}, 3},
        {"own_question"_L1, "own-questions.jsonl"_L1,
            {{"content"_L1}, {"language"_L1}, word<QuestionCategory>("category"_L1),
                {"objectives"_L1, Words, false, isWordOf<Objective>}, word<QuestionLevel>("level"_L1),
                {"minutes"_L1, Number}, {"implication"_L1}, {"opening"_L1}, {"prompts"_L1, Texts}, made, touched}, 3},
        {"favourite"_L1, "favourites.jsonl"_L1, {{"bank_id"_L1}, made}, 3},
        {"pack"_L1, "packs.jsonl"_L1, {{"name"_L1}, {"content"_L1}, made, touched}, 3},
        {"checklist_entry"_L1, "checklist-entries.jsonl"_L1,
            {to("meeting_id"_L1, "meeting"_L1), {"item"_L1}, {"content"_L1}, {"choice"_L1},
                {"due_at"_L1, Instant, true}, {"done_at"_L1, Instant, true}, made, touched}, 3},
        {"consent"_L1, "consents.jsonl"_L1,
            {to("meeting_id"_L1, "meeting"_L1), {"wording"_L1}, {"given_at"_L1, Instant}, made}, 3},
        {"advice_choice"_L1, "advice-choices.jsonl"_L1, {word<AdviceTopic>("topic"_L1), {"choice"_L1}, made}, 3}};
}

QList<BundlePart> learningParts()
{
    const BundleField meeting = to("meeting_id"_L1, "meeting"_L1);
    const BundleField path = to("path_id"_L1, "path"_L1);
    const BundleField note {"note_id"_L1, BundleField::Kind::Id, true};
    return {{"debrief"_L1, "debriefs.jsonl"_L1,
                {meeting, to("path_id"_L1, "path"_L1, true), {"interest_before"_L1, Number},
                    {"interest_after"_L1, Number}, {"moved_by"_L1, BundleField::Kind::Id, true}, {"moved_text"_L1},
                    word<TalkDepth>("depth"_L1, true), {"finished_at"_L1, Instant, true}, made, touched}, 4},
        {"debrief_line"_L1, "debrief-lines.jsonl"_L1,
            {meeting, word<DebriefLineKind>("kind"_L1), {"content"_L1}, word<Basis>("basis"_L1, true), note,
                {"position"_L1, Number}, made, touched}, 4},
        {"workplace_facet"_L1, "workplace-facets.jsonl"_L1,
            {meeting, {"facet"_L1}, {"content"_L1}, word<Basis>("basis"_L1, true), note, made, touched}, 4},
        {"question_verdict"_L1, "question-verdicts.jsonl"_L1,
            {meeting, to("plan_item_id"_L1, "plan_item"_L1), {"worked"_L1, Flag}, made}, 4},
        {"resource"_L1, "resources.jsonl"_L1,
            {word<ResourceKind>("kind"_L1), {"title"_L1}, {"link"_L1}, {"remarks"_L1},
                to("contact_id"_L1, "contact"_L1, true), to("path_id"_L1, "path"_L1, true),
                {"done_at"_L1, Instant, true}, made, touched}, 4},
        {"note_outcome"_L1, "note-outcomes.jsonl"_L1,
            {meeting, {"note_id"_L1, BundleField::Kind::Id}, to("contact_id"_L1, "contact"_L1, true),
                to("commitment_id"_L1, "commitment"_L1, true), to("resource_id"_L1, "resource"_L1, true), made}, 4},
        {"claim"_L1, "claims.jsonl"_L1, {path, {"content"_L1}, made, touched}, 4},
        {"claim_voice"_L1, "claim-voices.jsonl"_L1,
            {to("claim_id"_L1, "claim"_L1), to("contact_id"_L1, "contact"_L1),
                to("meeting_id"_L1, "meeting"_L1, true), note, word<Stance>("stance"_L1),
                word<Basis>("basis"_L1, true), made}, 4},
        {"path_decision"_L1, "path-decisions.jsonl"_L1,
            {path, word<PathChoice>("choice"_L1), {"content"_L1}, made}, 4},
        {"path_action"_L1, "path-actions.jsonl"_L1,
            {path, to("commitment_id"_L1, "commitment"_L1), made}, 4}};
}

QList<BundlePart> allParts()
{
    return QList<BundlePart> {
        {"student"_L1, "student.jsonl"_L1,
            {{"name"_L1}, {"email"_L1, Address}, {"zone"_L1, Zone}, {"language"_L1}, {"region"_L1},
                {"work_from"_L1, Time}, {"work_until"_L1, Time}, {"default_minutes"_L1, Number}, made, touched}},
        {"organization"_L1, "organizations.jsonl"_L1,
            {{"name"_L1}, to("parent_id"_L1, "organization"_L1, true), made, touched}},
        {"path"_L1, "paths.jsonl"_L1, {{"name"_L1}, made, touched}},
        {"contact"_L1, "contacts.jsonl"_L1, contactFields()},
        {"photo"_L1, "photos.jsonl"_L1,
            {to("contact_id"_L1, "contact"_L1), {"media_type"_L1}, {"content"_L1, Picture}, made}},
        {"kept_apart"_L1, "kept-apart.jsonl"_L1,
            {to("first_id"_L1, "contact"_L1), to("second_id"_L1, "contact"_L1), made}},
        {"touch"_L1, "touches.jsonl"_L1,
            {to("contact_id"_L1, "contact"_L1), word<TouchKind>("kind"_L1), word<Channel>("channel"_L1, true),
                {"at"_L1, Instant}, {"content"_L1}, {"author"_L1}}},
        {"stage_change"_L1, "stage-changes.jsonl"_L1,
            {to("contact_id"_L1, "contact"_L1), word<Stage>("from_stage"_L1), word<Stage>("to_stage"_L1),
                {"at"_L1, Instant}, word<StageCause>("cause"_L1), to("touch_id"_L1, "touch"_L1, true)}},
        {"meeting"_L1, "meetings.jsonl"_L1, meetingFields()}}
        + interviewParts() + outreachParts() + preparationParts() + learningParts();
}

} // namespace

const QList<BundlePart> &bundleParts()
{
    static const QList<BundlePart> parts = allParts();
    return parts;
}

const BundlePart *bundlePart(QStringView entity)
{
    const auto part
        = std::ranges::find_if(bundleParts(), [entity](const BundlePart &known) { return known.entity == entity; });
    return part == bundleParts().end() ? nullptr : &*part;
}

QStringList referencesIn(const BundleField &field, const std::optional<QString> &value)
{
    if (field.refersTo.isEmpty() || !value)
        return {};
    if (field.kind == Reference)
        return {*value};
    QStringList ids;
    for (const QJsonValue &entry : QJsonDocument::fromJson(value->toUtf8()).array())
        ids.append(entry.toString().section(u' ', 0, 0));
    return ids;
}

} // namespace Demitasse
