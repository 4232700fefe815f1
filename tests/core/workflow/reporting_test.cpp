// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/reporting.h"

#include "core/exchange/print/reportmarkup.h"
#include "core/text/debrieftext.h"
#include "core/text/reportwords.h"
#include "tests/support/desktest.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QList<ReportPart> everyPart()
{
    const auto parts = allOf<ReportPart>();
    return {parts.begin(), parts.end()};
}

class ReportingTest : public DeskTest
{
protected:
    ContactId person(const QString &name, const QString &path, const QString &organization = u"Ministry of Health"_s)
    {
        ContactDraft draft;
        const NameParts parts = splitName(name);
        draft.contact.given = parts.given;
        draft.contact.family = parts.family;
        draft.contact.role = u"Analyst"_s;
        draft.organization = organization;
        draft.paths = {path};
        return valueOf(desk->pipeline.add(draft)).contact.id;
    }
    MeetingId talkTo(ContactId contact, const QString &local, const QList<std::pair<NoteKind, QString>> &notes)
    {
        const MeetingId meeting = book(contact, local).id;
        valueOf(desk->conversation.start(meeting));
        for (const auto &[kind, text] : notes) {
            clock.advance(std::chrono::minutes(1));
            valueOf(desk->conversation.take(meeting, {kind, text, {}, {}}));
        }
        valueOf(desk->conversation.end(meeting));
        return meeting;
    }
    void line(MeetingId meeting, DebriefLineKind kind, const QString &text, std::optional<Basis> basis = {})
    {
        DebriefLine line;
        line.meeting = meeting;
        line.kind = kind;
        line.text = text;
        line.basis = basis;
        valueOf(desk->debriefing.keepLine(line));
    }
    ComposedReport report(const ReportRequest &request = {})
    {
        const std::shared_ptr<ReportRun> run = valueOf(desk->reporting.start(request));
        while (valueOf(run->step())) { }
        return composeReport(run->facts(), request);
    }
    QString textOf(const ReportRequest &request = {}) { return QString::fromUtf8(reportMarkdown(report(request).report)); }

    /// Two conversations about policy, the second not looked back at, and one about teaching.
    void talkAround()
    {
        priya = person(u"Priya Raman"_s, u"Policy analyst"_s);
        first = talkTo(priya, u"2026-12-03T10:00"_s,
            {{NoteKind::Insight, u"She began as an intern"_s}, {NoteKind::Quote, u"Write to Tom, he owes me"_s},
                {NoteKind::Referral, u"Mara Diallo, may use name"_s}, {NoteKind::Warning, u"Two reorganizations"_s}});
        line(first, DebriefLineKind::Learned, u"Interns are hired each May"_s, Basis::Fact);
        line(first, DebriefLineKind::Relationship, u"Priya was a little cold"_s);
        line(first, DebriefLineKind::Warning, u"The ministry reorganizes often"_s, Basis::Opinion);
        WorkplaceFacet facet;
        facet.meeting = first;
        facet.facet = word(Facet::TeamSize);
        facet.text = u"Six people"_s;
        valueOf(desk->debriefing.keepFacet(facet));
        Debrief debrief = valueOf(desk->debriefing.view(first)).debrief;
        debrief.interestBefore = 3;
        debrief.interestAfter = 4;
        debrief.movedText = u"One sees what becomes of it"_s;
        debrief.depth = TalkDepth::Deep;
        valueOf(desk->debriefing.keep(debrief));
        tom = person(u"Tom Okafor"_s, u"Policy analyst"_s, u"City of Guelph"_s);
        second = talkTo(tom, u"2026-12-05T10:00"_s,
            {{NoteKind::Information, u"Budgets are set in March"_s}, {NoteKind::Relationship, u"knows Priya well"_s}});
        third = talkTo(person(u"Kim Li"_s, u"Teacher"_s, u"A school"_s), u"2026-12-08T10:00"_s,
            {{NoteKind::Information, u"Marking takes evenings"_s}});
    }

    ContactId priya;
    ContactId tom;
    MeetingId first;
    MeetingId second;
    MeetingId third;
};

TEST_F(ReportingTest, SaysThatThereIsNothingYet)
{
    const ComposedReport empty = report();
    EXPECT_EQ(empty.conversations, 0);
    ASSERT_FALSE(empty.report.blocks.isEmpty());
    EXPECT_EQ(empty.report.blocks.first(), ReportBlock(ReportParagraph {reportText(ReportWord::Nothing)}));
    EXPECT_EQ(empty.report.author, u"Ada Student"_s);
}

TEST_F(ReportingTest, TellsWhatWasLearned)
{
    talkAround();
    const QString text = textOf();
    for (const QString &said : {u"### 3 December 2026 · Priya Raman"_s, u"Analyst, Ministry of Health"_s,
             u"- Interns are hired each May (fact)"_s, u"- The ministry reorganizes often (opinion)"_s,
             u"> Write to Tom, he owes me\n>\n> — Priya Raman"_s, u"Interest: undecided, then appeals to me"_s, u"Deep"_s,
             u"| Team size | Ministry of Health | Priya Raman | Six people |"_s, u"One sees what becomes of it"_s,
             u"- Conversations: 3"_s, u"- Time in conversation: 1 h"_s})
        EXPECT_TRUE(text.contains(said)) << qPrintable(said) << '\n' << qPrintable(text);
    EXPECT_TRUE(text.contains(reportText(ReportWord::NotLookedBack))) << "of the second, what the notes say";
    EXPECT_TRUE(text.contains(u"Budgets are set in March"_s));
}

TEST_F(ReportingTest, KeepsToItselfWhatIsNotShared)
{
    talkAround();
    const QString usual = textOf();
    EXPECT_FALSE(usual.contains(u"a little cold"_s));
    EXPECT_FALSE(usual.contains(u"knows Priya well"_s));
    EXPECT_FALSE(usual.contains(u"She began as an intern"_s)) << "notes are shared only when that is asked for";
    ReportRequest all;
    all.parts = everyPart();
    const QString everything = textOf(all);
    for (const QString &said : {u"a little cold"_s, u"knows Priya well"_s, u"She began as an intern"_s, u"Mara Diallo"_s})
        EXPECT_TRUE(everything.contains(said)) << qPrintable(said);
    ReportRequest few;
    few.parts = {ReportPart::Conversations};
    const QString bare = textOf(few);
    for (const QString &said : {u"reorganiz"_s, u"Six people"_s, u"Time in conversation"_s, u"One sees what"_s})
        EXPECT_FALSE(bare.contains(said)) << qPrintable(said);
    few.parts = {};
    EXPECT_EQ(report(few).report.blocks, QList<ReportBlock>());
}

TEST_F(ReportingTest, SpeaksOnlyOfWhatIsAskedFor)
{
    talkAround();
    ReportRequest request;
    request.path = valueOf(desk->pipeline.pathNamed(u"Teacher"_s));
    EXPECT_EQ(report(request).conversations, 1);
    const QString teaching = textOf(request);
    EXPECT_TRUE(teaching.contains(u"Marking takes evenings"_s));
    EXPECT_FALSE(teaching.contains(u"Priya"_s) || teaching.contains(u"Policy"_s)) << qPrintable(teaching);
    request.path = ids.next<PathId>();
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPath, desk->reporting.start(request)));
    request = {};
    request.contacts = {tom};
    EXPECT_EQ(report(request).conversations, 1);
    request = {};
    request.from = QDate(2026, 12, 5);
    EXPECT_EQ(report(request).conversations, 2);
    request.until = QDate(2026, 12, 5);
    EXPECT_EQ(report(request).conversations, 1) << "both days count";
    EXPECT_EQ(report(request).report.period, u"From 5 December 2026 to 5 December 2026"_s);
}

TEST_F(ReportingTest, LeavesOutNames)
{
    talkAround();
    valueOf(desk->outreach.record({priya, TouchKind::Call, {}, u"Priya called"_s, {}, {}}));
    ReportRequest request;
    request.parts = everyPart();
    request.masksPeople = true;
    const ComposedReport masked = report(request);
    const QString text = QString::fromUtf8(reportMarkdown(masked.report));
    for (const QString &name : {u"Priya"_s, u"Raman"_s, u"Tom"_s, u"Okafor"_s, u"Kim"_s})
        EXPECT_FALSE(text.contains(name, Qt::CaseInsensitive)) << qPrintable(name) << '\n' << qPrintable(text);
    EXPECT_TRUE(text.contains(u"3 December 2026 · Person 1"_s));
    EXPECT_TRUE(text.contains(u"Write to Person 2, he owes me"_s)) << "the same person has the same number everywhere";
    EXPECT_TRUE(text.contains(u"Ministry of Health"_s));
    EXPECT_EQ(masked.report.author, u"Ada Student"_s);
    EXPECT_EQ(masked.likelyNames, QStringList {u"Mara Diallo"_s}) << "nobody on record, and a name all the same";
    request.alsoMasked = masked.likelyNames;
    EXPECT_TRUE(report(request).likelyNames.isEmpty());
    EXPECT_FALSE(textOf(request).contains(u"Diallo"_s));
    request.masksOrganizations = true;
    const QString more = textOf(request);
    EXPECT_FALSE(more.contains(u"Ministry of Health"_s) || more.contains(u"Guelph"_s)) << qPrintable(more);
}

TEST_F(ReportingTest, WritesFilesAndReplacesNoWorkspace)
{
    talkAround();
    const Report made = report().report;
    for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html}) {
        const QString file = folder.filePath(u"report."_s + word(format));
        ASSERT_TRUE(succeeded(writeReportFile(file, format, made, Paper::A4)));
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_GT(written.size(), 500) << qPrintable(file);
    }
    EXPECT_TRUE(failsAs(ErrorCode::FileExists, writeReportFile(path(), ReportFormat::Markdown, made, Paper::A4)));
    EXPECT_TRUE(failsAs(ErrorCode::FileNotWritten,
        writeReportFile(folder.filePath(u"no/report.md"_s), ReportFormat::Markdown, made, Paper::A4)));
}

TEST_F(ReportingTest, WaitsWhileAnInterviewGoesOn)
{
    const MeetingId meeting = book(person(u"Priya Raman"_s, u"Policy"_s)).id;
    valueOf(desk->conversation.start(meeting));
    EXPECT_TRUE(failsAs(ErrorCode::InterviewRunning, desk->reporting.start({})));
}

TEST_F(ReportingTest, IsQuickWithManyConversations)
{
    for (int i = 0; i < 60; ++i) {
        const ContactId contact = person(u"Person%1 Name%1"_s.arg(i), u"Policy analyst"_s, u"Place %1"_s.arg(i % 9));
        const MeetingId meeting = talkTo(contact, u"2026-12-03T10:00"_s,
            {{NoteKind::Insight, u"Insight %1 of Person%1"_s.arg(i)}, {NoteKind::Quote, u"Quote %1"_s.arg(i)}});
        line(meeting, DebriefLineKind::Learned, u"Learned %1 from Name%1"_s.arg(i));
    }
    ReportRequest request;
    request.masksPeople = true;
    QElapsedTimer timer;
    timer.start();
    const ComposedReport made = report(request);
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    std::printf("60 conversations in %lld ms\n", static_cast<long long>(timer.elapsed()));
    EXPECT_EQ(made.conversations, 60);
    EXPECT_LT(timer.elapsed(), 20000) << "it hangs";
}

} // namespace
