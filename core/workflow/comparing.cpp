// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/comparing.h"

#include "core/domain/idgenerator.h"
#include "core/rules/samequestion.h"
#include "core/workflow/changes.h"

#include <algorithm>

namespace Demitasse {

namespace {

using NotesOf = QHash<PlanItemId, QList<NoteRevision>>;

/// What was asked in those conversations, in their order and the plan's.
QList<PlanItem> askedItems(const QList<PlanItem> &items, const NotesOf &notes, const TalkFacts &talks)
{
    QList<PlanItem> asked;
    for (const PlanItem &item : items) {
        if (talks.find(item.meeting) && (item.askedAt || notes.contains(item.id)))
            asked.append(item);
    }
    std::ranges::sort(asked, {}, [&talks](const PlanItem &item) {
        return std::tuple(talks.find(item.meeting)->at, item.meeting, item.order, item.id);
    });
    return asked;
}

QuestionAcross answersTo(const QList<PlanItem> &items, const NotesOf &notes, const TalkFacts &talks)
{
    QuestionAcross question;
    question.text = items.last().text;
    QMap<qsizetype, QList<Said>> answers;
    for (const PlanItem &item : items) {
        QList<Said> &said = answers[talks.find(item.meeting)->speaker];
        for (const NoteRevision &note : notes.value(item.id))
            said.append(talks.said(note));
    }
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        question.answers.append({answer.key(), answer.value()});
    return question;
}

/// Only those who were asked something, in the same order.
void leaveOutTheSilent(QuestionsAcross &across)
{
    QSet<qsizetype> asked;
    for (const QuestionAcross &question : std::as_const(across.questions)) {
        for (const QuestionAcross::Answer &answer : question.answers)
            asked.insert(answer.speaker);
    }
    QList<Speaker> speakers;
    QHash<qsizetype, qsizetype> places;
    for (qsizetype i = 0; i < across.speakers.size(); ++i) {
        if (!asked.contains(i))
            continue;
        places.insert(i, speakers.size());
        speakers.append(across.speakers[i]);
    }
    for (QuestionAcross &question : across.questions) {
        for (QuestionAcross::Answer &answer : question.answers)
            answer.speaker = places.value(answer.speaker);
    }
    across.speakers = speakers;
}

} // namespace

Comparing::Comparing(Workspace &workspace, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<QuestionsAcross> Comparing::questions(const std::optional<PathId> &path)
{
    const Result<TalkFacts> talks = TalkFacts::read(m_workspace, path);
    const Result<QList<PlanItem>> items = m_workspace.planItems.list();
    const Result<QList<NoteRevision>> notes = m_workspace.notes.list();
    if (!talks || !items || !notes)
        return !talks ? failure(talks) : !items ? failure(items) : failure(notes);
    NotesOf notesOf;
    for (const NoteRevision &note : *notes) {
        if (note.item)
            notesOf[*note.item].append(note);
    }
    const QList<PlanItem> asked = askedItems(*items, notesOf, *talks);
    QuestionsAcross across {talks->speakers(), {}};
    for (const QList<qsizetype> &group : sameQuestions(asked)) {
        QList<PlanItem> same;
        for (const qsizetype place : group)
            same.append(asked[place]);
        across.questions.append(answersTo(same, notesOf, *talks));
    }
    std::ranges::stable_sort(across.questions, std::greater {},
        [](const QuestionAcross &question) { return question.answers.size(); });
    leaveOutTheSilent(across);
    return across;
}

Result<Workplaces> Comparing::workplaces(const std::optional<PathId> &path, WorkplaceOrder order)
{
    const Result<TalkFacts> talks = TalkFacts::read(m_workspace, path);
    Result<QList<WorkplaceFacet>> facets = m_workspace.workplaceFacets.list();
    const Result<QList<NoteRevision>> notes = m_workspace.notes.list();
    if (!talks || !facets || !notes)
        return !talks ? failure(talks) : !facets ? failure(facets) : failure(notes);
    facets->removeIf([&talks](const WorkplaceFacet &facet) { return !talks->find(facet.meeting); });
    std::ranges::sort(*facets, {}, [](const WorkplaceFacet &facet) { return std::pair(facet.created, facet.id); });
    QHash<NoteId, std::chrono::milliseconds> stamps;
    for (const NoteRevision &note : *notes)
        stamps.insert(note.note, note.stamp);

    Workplaces workplaces {facetColumns(*facets), {}};
    QMap<qsizetype, Workplace> places;
    for (const WorkplaceFacet &facet : *facets) {
        const Talk &talk = *talks->find(facet.meeting);
        Workplace &place = places[talk.speaker];
        place.speaker = talks->speakers().at(talk.speaker);
        place.facets.resize(workplaces.facets.size());
        const bool hasNote = facet.note && stamps.contains(*facet.note);
        place.facets[columnOf(workplaces.facets, facet.facet)].append(
            {facet.meeting, hasNote ? *facet.note : NoteId {}, facet.text, {}, facet.basis,
                hasNote ? std::optional(stamps.value(*facet.note)) : std::nullopt, talk.at});
    }
    workplaces.places = places.values();
    const auto positionOf = [](const Workplace &place) {
        return Position {place.speaker.organization, place.speaker.role, place.speaker.names.value(0)};
    };
    std::ranges::stable_sort(workplaces.places, [&](const Workplace &one, const Workplace &other) {
        return standsBefore(positionOf(one), positionOf(other), order);
    });
    return workplaces;
}

Result<QList<Heard>> Comparing::heard(const std::optional<PathId> &path, NoteKind kind)
{
    const Result<TalkFacts> talks = TalkFacts::read(m_workspace, path);
    const Result<QList<NoteRevision>> notes = m_workspace.notes.list();
    const Result<QList<DebriefLine>> lines = m_workspace.debriefLines.list();
    if (!talks || !notes || !lines)
        return !talks ? failure(talks) : !notes ? failure(notes) : failure(lines);
    QList<Heard> heard;
    for (const NoteRevision &note : *notes) {
        if (const Talk *talk = talks->find(note.meeting); talk && note.kind == kind)
            heard.append({talks->speakers().at(talk->speaker), talks->said(note)});
    }
    for (const DebriefLine &line : *lines) {
        const Talk *talk = talks->find(line.meeting);
        if (talk && kind == NoteKind::Warning && line.kind == DebriefLineKind::Warning && !line.note) {
            heard.append({talks->speakers().at(talk->speaker),
                {line.meeting, {}, line.text, NoteKind::Warning, line.basis, {}, talk->at}});
        }
    }
    std::ranges::stable_sort(heard, std::greater {}, [](const Heard &one) { return one.said.at; });
    return heard;
}

Result<std::optional<MeetingId>> Comparing::lastTalk(const std::optional<PathId> &path)
{
    const Result<TalkFacts> talks = TalkFacts::read(m_workspace, path);
    if (!talks)
        return failure(talks);
    return talks->talks().isEmpty() ? std::optional<MeetingId> {} : std::optional {talks->talks().last().meeting};
}

} // namespace Demitasse
