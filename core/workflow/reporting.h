// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/paper.h"
#include "core/domain/words.h"
#include "core/exchange/print/report.h"
#include "core/workflow/reportfacts.h"

#include <memory>

namespace Demitasse {

class Deciding;

/// What a report may hold.
enum class ReportPart {
    Summary,
    Paths,
    Conversations,
    /// Within the conversations: how one got on with the person, and what one was warned of.
    Relationships,
    Warnings,
    /// Within the conversations: every line as it was typed.
    Notes,
    Workplaces,
    Figures,
    Plans,
};
template <> inline constexpr std::array wordsOf<ReportPart> {
    QLatin1StringView("summary"), QLatin1StringView("paths"), QLatin1StringView("conversations"),
    QLatin1StringView("relationships"), QLatin1StringView("warnings"), QLatin1StringView("notes"),
    QLatin1StringView("workplaces"), QLatin1StringView("figures"), QLatin1StringView("plans")};
static_assert(wordsOf<ReportPart>.size() == static_cast<size_t>(ReportPart::Plans) + 1);

/// What is shared, and of whom.
struct ReportRequest
{
    /// What most advisors want to see: neither notes as typed nor how one got on with people.
    QList<ReportPart> parts {ReportPart::Summary, ReportPart::Paths, ReportPart::Conversations, ReportPart::Warnings,
        ReportPart::Workplaces, ReportPart::Figures, ReportPart::Plans};
    /// Only this path and conversations with its people; only conversations with these, when there are any; only those of
    /// these days, where the student is, both included.
    std::optional<PathId> path;
    QList<ContactId> contacts;
    std::optional<QDate> from;
    std::optional<QDate> until;
    /// Other people's names become "Person 1", their addresses and numbers go; the same with where they work.
    bool masksPeople = false;
    bool masksOrganizations = false;
    /// Words that are somebody's name as well.
    QStringList alsoMasked;

    friend bool operator==(const ReportRequest &, const ReportRequest &) = default;
};

/// A report, and what to know about it before it is given away.
struct ComposedReport
{
    Report report;
    int conversations = 0;
    /// Where names are to be left out: what may still be one. (`likelyNames`)
    QStringList likelyNames;

    friend bool operator==(const ComposedReport &, const ComposedReport &) = default;
};

/// In the language of the program. Touches no workspace: safe on any thread.
ComposedReport composeReport(const ReportFacts &facts, const ReportRequest &request);

/// What a file can be.
enum class ReportFormat { Markdown, Html, Pdf };
template <> inline constexpr std::array wordsOf<ReportFormat> {
    QLatin1StringView("md"), QLatin1StringView("html"), QLatin1StringView("pdf")};
static_assert(wordsOf<ReportFormat>.size() == static_cast<size_t>(ReportFormat::Pdf) + 1);

/// Touches no workspace either. A file that is there is replaced, all at once and only when the new one is whole.
/// FontMissing (PDF), FileExists for what `mayReplace` keeps, FileNotWritten (path, reason).
Result<> writeReportFile(const QString &path, ReportFormat format, const Report &report, Paper paper);

/// A report under way: reads on the worker, one conversation a step, and changes nothing.
class ReportRun
{
public:
    ReportRun(Debriefing &debriefing, ReportFacts facts, QList<MeetingId> meetings);

    /// False when all is read.
    Result<bool> step();
    /// 0 to 1.
    double progress() const;
    const ReportFacts &facts() const { return m_facts; }

private:
    Debriefing &m_debriefing;
    ReportFacts m_facts;
    QList<MeetingId> m_meetings;
    qsizetype m_next = 0;
};

/// What the student brings to their advisor. (REQ 88, 104)
class Reporting
{
public:
    Reporting(
        Workspace &workspace, Debriefing &debriefing, Deciding &deciding, Learning &learning, const Clock &clock);

    /// InterviewRunning while an interview goes on; NoSuchPath.
    Result<std::shared_ptr<ReportRun>> start(const ReportRequest &request);

private:
    Result<QList<MeetingId>> meetings(const ReportRequest &request, const QString &zone);
    Result<> readPaths(ReportFacts &facts, const ReportRequest &request);
    Result<> readPlans(ReportFacts &facts);

    Workspace &m_workspace;
    Debriefing &m_debriefing;
    Deciding &m_deciding;
    Learning &m_learning;
    const Clock &m_clock;
};

} // namespace Demitasse
