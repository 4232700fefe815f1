// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/reporting.h"

#include "core/domain/wallday.h"
#include "core/exchange/print/reportmarkup.h"
#include "core/exchange/print/reportpdf.h"
#include "core/system/durablefile.h"
#include "core/workflow/deciding.h"
#include "core/workflow/talkfacts.h"

#include <algorithm>

namespace Demitasse {

namespace {

Result<QByteArray> reportBytes(ReportFormat format, const Report &report, Paper paper)
{
    switch (format) {
    case ReportFormat::Markdown: return reportMarkdown(report);
    case ReportFormat::Html: return reportHtml(report);
    case ReportFormat::Pdf: return reportPdf(report, paper);
    }
    Q_UNREACHABLE_RETURN({});
}

bool isWithin(const QDate &day, const ReportRequest &request)
{
    return (!request.from || day >= *request.from) && (!request.until || day <= *request.until);
}

} // namespace

Result<> writeReportFile(const QString &path, ReportFormat format, const Report &report, Paper paper)
{
    const Result<> may = mayReplace(path);
    if (!may)
        return may;
    const Result<QByteArray> bytes = reportBytes(format, report, paper);
    return bytes ? writeDurably(path, *bytes) : Result<> {failure(bytes)};
}

ReportRun::ReportRun(Debriefing &debriefing, ReportFacts facts, QList<MeetingId> meetings)
    : m_debriefing(debriefing)
    , m_facts(std::move(facts))
    , m_meetings(std::move(meetings))
{
}

Result<bool> ReportRun::step()
{
    if (m_next >= m_meetings.size())
        return false;
    const Result<DebriefView> talk = m_debriefing.view(m_meetings.at(m_next));
    if (!talk)
        return failure(talk);
    m_facts.talks.append(*talk);
    return ++m_next < m_meetings.size();
}

double ReportRun::progress() const
{
    return m_meetings.isEmpty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_meetings.size());
}

Reporting::Reporting(
    Workspace &workspace, Debriefing &debriefing, Deciding &deciding, Learning &learning, const Clock &clock)
    : m_workspace(workspace)
    , m_debriefing(debriefing)
    , m_deciding(deciding)
    , m_learning(learning)
    , m_clock(clock)
{
}

Result<std::shared_ptr<ReportRun>> Reporting::start(const ReportRequest &request)
{
    const Result<QList<MeetingId>> running = m_workspace.interviewEvents.running();
    if (!running)
        return failure(running);
    if (!running->isEmpty())
        return failure(ErrorCode::InterviewRunning);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    const Result<QList<Contact>> everybody = m_workspace.contacts.list();
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    if (!student || !everybody || !organizations)
        return !student ? failure(student) : !everybody ? failure(everybody) : failure(organizations);
    ReportFacts facts;
    facts.student = student->value_or(Student {});
    facts.now = m_clock.now();
    facts.everybody = *everybody;
    facts.organizations = *organizations;
    const Result<QList<MeetingId>> meetings = this->meetings(request, facts.student.zone);
    Result<> done = meetings ? readPaths(facts, request) : Result<> {failure(meetings)};
    if (done)
        done = readPlans(facts);
    if (!done)
        return failure(done);
    return std::make_shared<ReportRun>(m_debriefing, std::move(facts), *meetings);
}

Result<QList<MeetingId>> Reporting::meetings(const ReportRequest &request, const QString &zone)
{
    const Result<TalkFacts> facts = TalkFacts::read(m_workspace, request.path);
    if (!facts)
        return failure(facts);
    QList<MeetingId> meetings;
    for (const Talk &talk : facts->talks()) {
        const QList<ContactId> &people = facts->speakers().at(talk.speaker).people;
        const bool isAsked = request.contacts.isEmpty()
            || std::ranges::any_of(people, [&](ContactId person) { return request.contacts.contains(person); });
        if (isAsked && isWithin(wallDay(talk.at, zone), request))
            meetings.append(talk.meeting);
    }
    return meetings;
}

Result<> Reporting::readPaths(ReportFacts &facts, const ReportRequest &request)
{
    const Result<QList<Path>> paths = m_workspace.paths.list();
    const Result<Statistics> statistics = m_learning.statistics();
    const Result<QList<InterestTrajectory>> interest = m_learning.interest();
    if (!paths || !statistics || !interest)
        return !paths ? failure(paths) : !statistics ? failure(statistics) : failure(interest);
    facts.statistics = *statistics;
    facts.interest = *interest;
    for (const Path &path : *paths) {
        if (request.path && path.id != *request.path)
            continue;
        const Result<DecisionView> view = m_deciding.view(path.id);
        if (!view)
            return failure(view);
        facts.paths.append(*view);
    }
    return request.path && facts.paths.isEmpty() ? Result<> {failure(ErrorCode::NoSuchPath)} : Result<> {};
}

Result<> Reporting::readPlans(ReportFacts &facts)
{
    const Result<QList<Commitment>> commitments = m_workspace.commitments.list();
    if (!commitments)
        return failure(commitments);
    for (const Commitment &commitment : *commitments) {
        if (!commitment.doneAt)
            facts.plans.append(commitment);
    }
    std::ranges::stable_sort(facts.plans, {},
        [](const Commitment &commitment) { return commitment.due.value_or(QDate(9999, 12, 31)); });
    return {};
}

} // namespace Demitasse
