// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/preparation.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/booking.h"
#include "core/workflow/changes.h"
#include "core/workflow/researched.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const BankQuestion *inBank(const QList<BankQuestion> &bank, const QString &id)
{
    const auto found
        = std::ranges::find_if(bank, [&id](const BankQuestion &known) { return known.question.id == id; });
    return found == bank.end() ? nullptr : &*found;
}

bool isInPlan(const QList<PlanItem> &items, const QString &bankId)
{
    return std::ranges::any_of(
        items, [&bankId](const PlanItem &item) { return item.bankId == bankId && !item.skipped; });
}

PlanCandidate candidateOf(const BankQuestion &known, bool isFirstTalk)
{
    PlanCandidate candidate;
    candidate.category = known.question.category;
    candidate.objectives = known.question.objectives;
    candidate.minutes = known.question.minutes;
    candidate.isFavourite = known.isFavourite;
    candidate.brought = known.brought;
    candidate.isStarter = known.question.starter > 0;
    candidate.isTooEarly = isFirstTalk && known.question.level == QuestionLevel::Later;
    return candidate;
}

} // namespace

Preparation::Preparation(Workspace &workspace, Booking &booking, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_booking(booking)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<QuestionFields> Preparation::fieldsFor(const ContactView &contact)
{
    QuestionFields fields {contact.contact.role, contact.organization, {}};
    if (!contact.contact.organization)
        return fields;
    const Result<QString> industry = industryOf(m_workspace, *contact.contact.organization);
    if (!industry)
        return failure(industry);
    fields.industry = *industry;
    return fields;
}

Result<Preparation::Ground> Preparation::groundOf(MeetingId id, std::optional<int> minutes)
{
    const Result<MeetingView> meeting = m_booking.view(id);
    const Result<QList<PlanItem>> items = m_workspace.planItems.of(id);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!meeting || !items || !student)
        return !meeting ? failure(meeting) : !items ? failure(items) : failure(student);
    Ground ground {*meeting, {}, {}, *items, {}, {}};
    const ContactView first = meeting->contacts.value(0);
    const QString own = *student ? (*student)->language : QString();
    ground.language = first.contact.language.isEmpty() ? own : first.contact.language;
    const Result<QList<BankQuestion>> all = bank(ground.language);
    const Result<QuestionFields> fields = fieldsFor(first);
    if (!all || !fields)
        return all ? failure(fields) : failure(all);
    ground.bank = *all;
    ground.fields = *fields;
    ground.facts.minutes = minutes.value_or(meeting->meeting.minutes);
    for (const PathId path : first.contact.paths) {
        const Result<QList<OpenQuestion>> open = m_workspace.openQuestions.of(path);
        if (!open)
            return failure(open);
        for (const OpenQuestion &question : *open) {
            if (!question.answeredAt)
                ground.wanted.append(question.text);
        }
    }
    const Result<> read = readFacts(ground);
    return read ? Result<Ground> {ground} : Result<Ground> {failure(read)};
}

Result<> Preparation::readFacts(Ground &ground)
{
    for (const BankQuestion &known : std::as_const(ground.bank)) {
        if (known.question.isClosing)
            ground.facts.closing.insert(known.question.id);
    }
    for (const ContactView &person : std::as_const(ground.meeting.contacts)) {
        const Result<QList<KnownFinding>> findings = findingsAbout(m_workspace, person.contact);
        const Result<QList<Meeting>> meetings = m_workspace.meetings.of(person.contact.id);
        if (!findings || !meetings)
            return findings ? Result<> {failure(meetings)} : Result<> {failure(findings)};
        for (const KnownFinding &known : *findings) {
            if (!known.finding.bankId.isEmpty())
                ground.facts.answered.ids.insert(known.finding.bankId);
            if (!known.finding.answeredQuestion.isEmpty())
                ground.facts.answered.texts.append(known.finding.answeredQuestion);
        }
        for (const Meeting &earlier : *meetings) {
            if (earlier.id == ground.meeting.meeting.id || earlier.status != MeetingStatus::Held)
                continue;
            ground.isFirstTalk = false;
            const Result<QList<PlanItem>> items = m_workspace.planItems.of(earlier.id);
            if (!items)
                return failure(items);
            for (const PlanItem &item : *items) {
                if (!item.askedAt && item.spentSeconds == 0)
                    continue;
                ground.facts.asked.ids.insert(item.bankId);
                ground.facts.asked.texts.append(item.text);
            }
        }
    }
    ground.facts.asked.ids.remove(QString());
    return {};
}

Result<PlanView> Preparation::plan(MeetingId meeting, std::optional<int> minutes)
{
    const Result<Ground> ground = groundOf(meeting, minutes);
    if (!ground)
        return failure(ground);
    PlanView view {ground->meeting, ground->facts.minutes, 0, ground->items, {}, {}, {}, ground->language};
    for (const Objective objective : allOf<Objective>())
        view.coverage.insert(objective, 0);
    for (const PlanItem &item : std::as_const(view.items)) {
        if (item.skipped)
            continue;
        view.planned += item.minutes;
        const BankQuestion *known = inBank(ground->bank, item.bankId);
        for (const Objective objective : known ? known->question.objectives : QList<Objective> {})
            ++view.coverage[objective];
    }
    view.warnings = checkPlan(view.items, ground->facts);
    return view;
}

PlanItem Preparation::itemOf(const Ground &ground, const Question &question)
{
    return {m_ids.next<PlanItemId>(), m_workspace.student(), ground.meeting.meeting.id, question.id,
        fillQuestion(question.text, ground.fields), question.language, question.minutes, 0, std::nullopt, false, 0};
}

Result<> Preparation::append(const Ground &ground, const QList<PlanItem> &added)
{
    if (added.isEmpty())
        return {};
    if (!isPlannable(ground.meeting))
        return failure(ErrorCode::MeetingNotOpen, {ground.meeting.meeting.id.text()});
    QList<PlanItem> after = ground.items + added;
    const auto isLast
        = [&ground](const PlanItem &item) { return ground.facts.closing.contains(item.bankId); };
    std::ranges::stable_sort(after, {}, isLast);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PlanChanged, namesOf(ground.meeting.contacts));
    Result<> done;
    for (qsizetype i = 0; i < after.size() && done; ++i) {
        const PlanItem before = after[i];
        after[i].order = static_cast<int>(i);
        const bool isNew = std::ranges::find(added, before.id, &PlanItem::id) != added.end();
        done = isNew ? m_workspace.planItems.add(*unit, after[i])
                     : m_workspace.planItems.update(*unit, before, after[i]);
    }
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.meetingsChanged({ground.meeting.meeting.id});
    emit m_changes.historyChanged();
    return {};
}

Result<PlanView> Preparation::add(MeetingId meeting, const QStringList &bankIds, std::optional<int> minutes)
{
    const Result<Ground> ground = groundOf(meeting, minutes);
    if (!ground)
        return failure(ground);
    QList<PlanItem> added;
    for (const QString &id : bankIds) {
        const BankQuestion *known = inBank(ground->bank, id);
        if (!known)
            return failure(ErrorCode::NoSuchQuestion, {id});
        if (!isInPlan(ground->items, id) && !isInPlan(added, id))
            added.append(itemOf(*ground, known->question));
    }
    const Result<> done = append(*ground, added);
    return done ? plan(meeting, minutes) : Result<PlanView> {failure(done)};
}

Result<PlanView> Preparation::suggest(MeetingId meeting, std::optional<int> minutes)
{
    const Result<Ground> ground = groundOf(meeting, minutes);
    if (!ground)
        return failure(ground);
    QList<PlanCandidate> candidates;
    QList<const BankQuestion *> offered;
    int ownMinutes = 0;
    for (const PlanItem &item : ground->items)
        ownMinutes += !item.skipped && !inBank(ground->bank, item.bankId) ? item.minutes : 0;
    for (const BankQuestion &known : ground->bank) {
        PlanCandidate candidate = candidateOf(known, ground->isFirstTalk);
        candidate.isFixed = isInPlan(ground->items, known.question.id) || known.question.isClosing;
        const PlanItem item = itemOf(*ground, known.question);
        if (!candidate.isFixed && isSettled(item, ground->facts))
            continue;
        candidate.isOnPath = std::ranges::any_of(
            ground->wanted, [&item](const QString &wanted) { return bearsOn(item.text, wanted); });
        candidates.append(candidate);
        offered.append(&known);
    }
    QList<PlanItem> added;
    QMap<PlanItemId, QList<PlanReason>> reasons;
    for (const SuggestedQuestion &question :
        suggestPlan(candidates, questionMinutes(ground->facts.minutes) - ownMinutes)) {
        const Question &chosen = offered[question.candidate]->question;
        if (isInPlan(ground->items, chosen.id))
            continue;
        added.append(itemOf(*ground, chosen));
        reasons.insert(added.last().id, question.reasons);
    }
    const Result<> done = append(*ground, added);
    Result<PlanView> view = done ? plan(meeting, minutes) : Result<PlanView> {failure(done)};
    if (view)
        view->reasons = reasons;
    return view;
}

} // namespace Demitasse
