// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/researching.h"

#include "core/domain/idgenerator.h"
#include "core/rules/plancheck.h"
#include "core/workflow/changes.h"
#include "core/workflow/pipeline.h"
#include "core/workflow/preparation.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool answersQuestion(const Finding &finding)
{
    return !finding.answeredQuestion.trimmed().isEmpty() || !finding.bankId.isEmpty();
}

Finding trimmed(Finding finding)
{
    for (QString *text : {&finding.text, &finding.source, &finding.quote, &finding.answeredQuestion})
        *text = text->trimmed();
    if (finding.answeredQuestion.isEmpty())
        finding.bankId.clear();
    return finding;
}

bool isSettledIn(const QList<SettledQuestion> &settled, const QString &question)
{
    return std::ranges::any_of(
        settled, [&question](const SettledQuestion &known) { return asksTheSame(known.question, question); });
}

/// Of whom or what, for the sentence about a change.
QString subjectName(const Finding &finding, const ContactView &contact)
{
    switch (subjectOf(finding.topic)) {
    case ResearchSubject::Person: break;
    case ResearchSubject::Organization: return contact.organization;
    case ResearchSubject::Industry: return contact.paths.value(contact.contact.paths.indexOf(finding.path));
    }
    return displayName(contact.contact);
}

QString questionOf(const Finding &finding, const QList<Question> &bank)
{
    if (!finding.answeredQuestion.isEmpty())
        return finding.answeredQuestion;
    const auto known = std::ranges::find(bank, finding.bankId, &Question::id);
    return known == bank.end() ? finding.bankId : known->text;
}

} // namespace

Researching::Researching(
    Workspace &workspace, Pipeline &pipeline, Preparation &preparation, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_preparation(preparation)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<QList<Question>> Researching::bankFor(const ContactView &contact)
{
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const QString own = *student ? (*student)->language : QString();
    const Result<QList<BankQuestion>> bank
        = m_preparation.bank(contact.contact.language.isEmpty() ? own : contact.contact.language);
    const Result<QString> industry = contact.contact.organization
        ? industryOf(m_workspace, *contact.contact.organization) : Result<QString> {QString()};
    if (!bank || !industry)
        return bank ? failure(industry) : failure(bank);
    QList<Question> questions;
    for (const BankQuestion &known : *bank) {
        questions.append(known.question);
        questions.last().text
            = fillQuestion(known.question.text, {contact.contact.role, contact.organization, *industry});
    }
    return questions;
}

Result<ResearchSheet> Researching::sheet(ContactId id)
{
    const Result<ContactView> contact = m_pipeline.view(id);
    if (!contact)
        return failure(contact);
    const Result<QList<KnownFinding>> findings = findingsAbout(m_workspace, contact->contact);
    const Result<QList<Question>> bank = bankFor(*contact);
    if (!findings || !bank)
        return findings ? failure(bank) : failure(findings);
    ResearchSheet sheet {*contact, {}, {}, researchMeterOf(*findings, contact->contact), {}, {}};
    for (const KnownFinding &known : *findings) {
        if (saysSomething(known.finding))
            sheet.findings.append(known);
        if (answersQuestion(known.finding))
            sheet.settled.append(
                {known.finding.id, questionOf(known.finding, *bank), !saysSomething(known.finding)});
    }
    if (!contact->contact.organization)
        return sheet;
    const Result<std::optional<Organization>> where
        = m_workspace.organizations.find(*contact->contact.organization);
    const Result<std::optional<Industry>> industry = m_workspace.industries.of(*contact->contact.organization);
    if (!where || !industry)
        return where ? failure(industry) : failure(where);
    sheet.industry = *industry ? (*industry)->name : QString();
    if (*where && (*where)->parent) {
        const Result<QString> above = industryOf(m_workspace, *(*where)->parent);
        if (!above)
            return failure(above);
        sheet.industryAbove = *above;
    }
    return sheet;
}

Result<Finding> Researching::load(FindingId id)
{
    const Result<std::optional<Finding>> found = m_workspace.findings.find(id);
    if (!found)
        return failure(found);
    return *found ? Result<Finding> {**found} : Result<Finding> {failure(ErrorCode::NoSuchFinding, {id.text()})};
}

Result<> Researching::place(Finding &finding, const Contact &contact, std::optional<PathId> path) const
{
    switch (subjectOf(finding.topic)) {
    case ResearchSubject::Person: finding.contact = contact.id; return {};
    case ResearchSubject::Organization:
        finding.organization = contact.organization;
        return finding.organization ? Result<> {} : failure(ErrorCode::ValueMissing, {u"organization"_s});
    case ResearchSubject::Industry:
        finding.path = path ? path : contact.paths.isEmpty() ? std::nullopt : std::optional(contact.paths.first());
        return finding.path ? Result<> {} : failure(ErrorCode::ValueMissing, {u"path"_s});
    }
    return {};
}

Result<ResearchSheet> Researching::store(ContactId contact, const std::optional<Finding> &before,
    const std::optional<Finding> &after, GroupKind kind, const QString &named)
{
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(kind, {named});
    Result<> done;
    if (!after) {
        done = m_workspace.findings.remove(*unit, before->id);
    } else {
        Finding stored = *after;
        stored.modified = unit->at();
        if (!before)
            stored.created = unit->at();
        done = before ? m_workspace.findings.update(*unit, *before, stored) : m_workspace.findings.add(*unit, stored);
    }
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.researchChanged();
    emit m_changes.historyChanged();
    return sheet(contact);
}

Result<ResearchSheet> Researching::keep(ContactId id, const Finding &finding, std::optional<PathId> path)
{
    const Result<ContactView> contact = m_pipeline.view(id);
    if (!contact)
        return failure(contact);
    Finding after = trimmed(finding);
    const bool isEmpty = !saysSomething(after) && !answersQuestion(after);
    if (after.id.isNull()) {
        if (isEmpty)
            return sheet(id);
        const Result<> placed = place(after, contact->contact, path);
        if (!placed)
            return failure(placed);
        after.id = m_ids.next<FindingId>();
        after.student = m_workspace.student();
        return store(id, {}, after, GroupKind::FindingKept, subjectName(after, *contact));
    }
    const Result<Finding> before = load(after.id);
    if (!before)
        return failure(before);
    if (isEmpty)
        return store(id, *before, {}, GroupKind::FindingRemoved, subjectName(*before, *contact));
    // Only what was found is the caller's to change; whose it is stays.
    Finding kept = *before;
    std::tie(kept.text, kept.source, kept.sourceDate, kept.quote, kept.answeredQuestion)
        = std::tie(after.text, after.source, after.sourceDate, after.quote, after.answeredQuestion);
    if (kept.answeredQuestion != before->answeredQuestion)
        kept.bankId.clear();
    return kept == *before ? sheet(id) : store(id, *before, kept, GroupKind::FindingKept, subjectName(kept, *contact));
}

Result<ResearchSheet> Researching::remove(ContactId id, FindingId finding)
{
    const Result<ContactView> contact = m_pipeline.view(id);
    const Result<Finding> before = load(finding);
    if (!contact || !before)
        return contact ? failure(before) : failure(contact);
    return store(id, *before, {}, GroupKind::FindingRemoved, subjectName(*before, *contact));
}

Result<ResearchSheet> Researching::nameIndustry(ContactId id, const QString &name)
{
    const Result<ContactView> contact = m_pipeline.view(id);
    if (!contact)
        return failure(contact);
    const std::optional<OrganizationId> organization = contact->contact.organization;
    if (!organization)
        return failure(ErrorCode::ValueMissing, {u"organization"_s});
    const Result<std::optional<Industry>> before = m_workspace.industries.of(*organization);
    if (!before)
        return failure(before);
    const QString clean = name.simplified();
    if (clean == (*before ? (*before)->name : QString()))
        return sheet(id);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::IndustryNamed, {contact->organization});
    Industry after = before->value_or(
        Industry {m_ids.next<IndustryId>(), m_workspace.student(), *organization, {}, unit->at()});
    after.name = clean;
    Result<> done = !*before ? m_workspace.industries.add(*unit, after)
        : clean.isEmpty()    ? m_workspace.industries.remove(*unit, after.id)
                             : m_workspace.industries.update(*unit, **before, after);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.researchChanged();
    emit m_changes.historyChanged();
    return sheet(id);
}

Result<ResearchSheet> Researching::settle(ContactId id, const QString &question)
{
    const Result<ResearchSheet> now = sheet(id);
    if (!now)
        return now;
    const QString clean = question.simplified();
    if (clean.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"question"_s});
    if (isSettledIn(now->settled, clean))
        return now;
    const Result<QList<Question>> bank = bankFor(now->contact);
    if (!bank)
        return failure(bank);
    Finding finding;
    finding.id = m_ids.next<FindingId>();
    finding.student = m_workspace.student();
    finding.contact = id;
    finding.answeredQuestion = clean;
    const auto known = std::ranges::find_if(
        *bank, [&clean](const Question &each) { return asksTheSame(each.text, clean); });
    if (known != bank->end())
        finding.bankId = known->id;
    return store(id, {}, finding, GroupKind::QuestionSettled, displayName(now->contact.contact));
}

Result<ResearchSheet> Researching::unsettle(ContactId id, FindingId finding)
{
    const Result<ContactView> contact = m_pipeline.view(id);
    const Result<Finding> before = load(finding);
    if (!contact || !before)
        return contact ? failure(before) : failure(contact);
    std::optional<Finding> after = *before;
    after->answeredQuestion.clear();
    after->bankId.clear();
    if (!saysSomething(*after))
        after.reset();
    return store(id, *before, after, GroupKind::QuestionReopened, displayName(contact->contact));
}

Result<QStringList> Researching::openQuestions(ContactId id)
{
    const Result<ResearchSheet> now = sheet(id);
    const Result<QList<Question>> bank = now ? bankFor(now->contact) : failure(now);
    if (!bank)
        return failure(bank);
    QStringList questions;
    for (const Question &question : *bank) {
        if (!question.isClosing && !isSettledIn(now->settled, question.text))
            questions.append(question.text);
    }
    return questions;
}

} // namespace Demitasse
