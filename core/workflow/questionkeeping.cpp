// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/questionkeeping.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/booking.h"
#include "core/workflow/changes.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// As it is kept: without what only the bank gives it, and with no line that says nothing.
Question tidied(const Question &question)
{
    Question tidy = question;
    tidy.id.clear();
    tidy.isClosing = false;
    tidy.starter = 0;
    tidy.text = question.text.simplified();
    tidy.why = question.why.simplified();
    tidy.opening = question.opening.simplified();
    tidy.prompts.clear();
    for (const QString &prompt : question.prompts) {
        if (!prompt.simplified().isEmpty())
            tidy.prompts.append(prompt.simplified());
    }
    return tidy;
}

Result<> checkQuestion(const Question &question)
{
    if (question.text.isEmpty() || question.objectives.isEmpty())
        return failure(ErrorCode::ValueMissing, {question.text.isEmpty() ? u"text"_s : u"objectives"_s});
    if (question.minutes < 1 || question.minutes > LongestQuestion)
        return failure(ErrorCode::ValueInvalid, {u"minutes"_s, QString::number(question.minutes)});
    const QString all = (QStringList {question.text, question.why, question.opening} + question.prompts).join(u'\n');
    if (const QString unknown = unknownField(all); !unknown.isEmpty())
        return failure(ErrorCode::ValueInvalid, {u"text"_s, unknown});
    return {};
}

} // namespace

QuestionKeeping::QuestionKeeping(
    Workspace &workspace, Booking &booking, Preparation &preparation, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_booking(booking)
    , m_preparation(preparation)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<> QuestionKeeping::finish(UnitOfWork &unit, const Result<> &done)
{
    const Result<> committed = done ? unit.commit() : done;
    if (!committed)
        return committed;
    emit m_changes.questionsChanged();
    emit m_changes.historyChanged();
    return {};
}

Result<QString> QuestionKeeping::textOf(const QString &bankId)
{
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const Result<QList<BankQuestion>> bank = m_preparation.bank(*student ? (*student)->language : u"en"_s);
    if (!bank)
        return failure(bank);
    const auto known = std::ranges::find_if(
        *bank, [&bankId](const BankQuestion &each) { return each.question.id == bankId; });
    if (known == bank->end())
        return failure(ErrorCode::NoSuchQuestion, {bankId});
    return fillQuestion(known->question.text, {});
}

Result<> QuestionKeeping::setFavourite(const QString &bankId, bool favourite)
{
    const Result<QString> text = textOf(bankId);
    Result<QList<Favourite>> known = m_workspace.favourites.list();
    if (!text || !known)
        return text ? failure(known) : failure(text);
    known->removeIf([&bankId](const Favourite &each) { return each.bankId != bankId; });
    if (favourite == !known->isEmpty())
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(favourite ? GroupKind::FavouriteAdded : GroupKind::FavouriteRemoved, {*text});
    Result<> done;
    if (favourite)
        done = m_workspace.favourites.add(
            *unit, {m_ids.next<FavouriteId>(), m_workspace.student(), bankId, unit->at()});
    for (const Favourite &each : std::as_const(*known)) {
        if (done)
            done = m_workspace.favourites.remove(*unit, each.id);
    }
    return finish(*unit, done);
}

Result<OwnQuestion> QuestionKeeping::load(OwnQuestionId id)
{
    const Result<std::optional<OwnQuestion>> found = m_workspace.ownQuestions.find(id);
    if (!found)
        return failure(found);
    return *found ? Result<OwnQuestion> {**found}
                  : Result<OwnQuestion> {failure(ErrorCode::NoSuchQuestion, {id.text()})};
}

Result<OwnQuestion> QuestionKeeping::add(const Question &question)
{
    OwnQuestion own {m_ids.next<OwnQuestionId>(), m_workspace.student(), tidied(question), {}, {}};
    if (const Result<> fits = checkQuestion(own.question); !fits)
        return failure(fits);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    own.created = own.modified = unit->at();
    unit->describe(GroupKind::QuestionSaved, {own.question.text});
    const Result<> done = finish(*unit, m_workspace.ownQuestions.add(*unit, own));
    return done ? Result<OwnQuestion> {own} : Result<OwnQuestion> {failure(done)};
}

Result<OwnQuestion> QuestionKeeping::save(OwnQuestionId id, const Question &question)
{
    const Result<OwnQuestion> before = load(id);
    if (!before)
        return before;
    OwnQuestion after = *before;
    after.question = tidied(question);
    if (const Result<> fits = checkQuestion(after.question); !fits)
        return failure(fits);
    if (after == *before)
        return after;
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    after.modified = unit->at();
    unit->describe(GroupKind::QuestionSaved, {after.question.text});
    const Result<> done = finish(*unit, m_workspace.ownQuestions.update(*unit, *before, after));
    return done ? Result<OwnQuestion> {after} : Result<OwnQuestion> {failure(done)};
}

Result<> QuestionKeeping::remove(OwnQuestionId id)
{
    const Result<OwnQuestion> own = load(id);
    if (!own)
        return failure(own);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::QuestionRemoved, {own->question.text});
    return finish(*unit, m_workspace.ownQuestions.remove(*unit, id));
}

Result<QList<QuestionAsked>> QuestionKeeping::historyOf(const QString &bankId)
{
    const Result<QList<PlanItem>> items = m_workspace.planItems.list();
    if (!items)
        return failure(items);
    QList<QuestionAsked> history;
    for (const PlanItem &item : *items) {
        if (item.bankId != bankId || (!item.askedAt && item.spentSeconds == 0))
            continue;
        const Result<MeetingView> meeting = m_booking.view(item.meeting);
        Result<QList<NoteRevision>> notes = m_workspace.notes.of(item.meeting);
        if (!meeting || !notes)
            return meeting ? failure(notes) : failure(meeting);
        notes->removeIf([&item](const NoteRevision &note) { return note.item != item.id; });
        history.append({*meeting, item, *notes});
    }
    std::ranges::stable_sort(history, std::greater {},
        [](const QuestionAsked &asked) { return asked.meeting.meeting.start.instant; });
    return history;
}

} // namespace Demitasse
