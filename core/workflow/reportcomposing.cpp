// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/reporting.h"

#include "core/text/brieftext.h"
#include "core/text/datetext.h"
#include "core/text/debrieftext.h"
#include "core/text/namestext.h"
#include "core/text/reportwords.h"
#include "core/text/wordtext.h"
#include "core/workflow/reportmasking.h"

#include <QLocale>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Writes a report, part by part, with every name as it is.
class ReportComposer
{
public:
    ReportComposer(const ReportFacts &facts, const ReportRequest &request)
        : m_facts(facts)
        , m_request(request)
        , m_zone(facts.student.zone)
    {
    }

    QList<ReportBlock> compose();

private:
    bool has(ReportPart part) const { return m_request.parts.contains(part); }
    bool isAboutEverything() const
    {
        return !m_request.path && m_request.contacts.isEmpty() && !m_request.from && !m_request.until;
    }
    void add(ReportBlock block) { m_blocks.append(std::move(block)); }
    void heading(int level, ReportWord word) { add(ReportHeading {level, reportText(word)}); }
    void list(const QString &title, const QStringList &items)
    {
        if (!items.isEmpty())
            add(ReportList {title, items});
    }

    void addSummary();
    void addPath(const DecisionView &view);
    void addInterest(PathId path);
    void addTalk(const DebriefView &talk);
    void addLines(const DebriefView &talk);
    void addNoteLines(const DebriefView &talk);
    void addEveryNote(const DebriefView &talk);
    void addWorkplaces();
    void addFigures();
    void addRates();
    void addPlans();

    const ReportFacts &m_facts;
    const ReportRequest &m_request;
    QString m_zone;
    QList<ReportBlock> m_blocks;
};

QString withBasis(const QString &text, const std::optional<Basis> &basis)
{
    return basis ? u"%1 (%2)"_s.arg(text, basisText(*basis).toLower()) : text;
}

QString numberText(qsizetype number)
{
    return QLocale().toString(number);
}

QString peopleText(const QList<ContactView> &people)
{
    return fewNamesText(namesOf(people));
}

bool isLookedBackAt(const DebriefView &talk)
{
    return !talk.lines.isEmpty() || !talk.facets.isEmpty();
}

QList<ReportBlock> ReportComposer::compose()
{
    if (m_facts.talks.isEmpty())
        add(ReportParagraph {reportText(ReportWord::Nothing)});
    if (has(ReportPart::Summary))
        addSummary();
    if (has(ReportPart::Paths) && !m_facts.paths.isEmpty()) {
        heading(2, ReportWord::Paths);
        for (const DecisionView &view : m_facts.paths)
            addPath(view);
    }
    if (has(ReportPart::Conversations) && !m_facts.talks.isEmpty()) {
        heading(2, ReportWord::Conversations);
        for (const DebriefView &talk : m_facts.talks)
            addTalk(talk);
    }
    if (has(ReportPart::Workplaces))
        addWorkplaces();
    if (has(ReportPart::Figures))
        addFigures();
    if (has(ReportPart::Plans))
        addPlans();
    return m_blocks;
}

void ReportComposer::addSummary()
{
    int minutes = 0;
    for (const DebriefView &talk : m_facts.talks)
        minutes += talk.interview.meeting.meeting.minutes;
    const ReplyRate &replies = m_facts.statistics.replies.all;
    QStringList items {labelledText(reportText(ReportWord::Conversations), numberText(m_facts.talks.size())),
        labelledText(reportText(ReportWord::Time), longTimeText(minutes))};
    if (isAboutEverything()) {
        items.append(labelledText(reportText(ReportWord::WrittenTo), numberText(replies.decided() + replies.waiting)));
        items.append(labelledText(reportText(ReportWord::Answered), numberText(replies.answered)));
    }
    QStringList paths;
    for (const DecisionView &view : m_facts.paths)
        paths.append(view.summary.path.name);
    if (!paths.isEmpty())
        items.append(labelledText(reportText(ReportWord::Paths), paths.join(u"; "_s)));
    heading(2, ReportWord::Summary);
    list({}, items);
}

void ReportComposer::addPath(const DecisionView &view)
{
    add(ReportHeading {3, view.summary.path.name});
    if (!view.decisions.isEmpty()) {
        const PathDecision &decision = view.decisions.first();
        add(ReportParagraph {labelledText(reportText(ReportWord::Decision), pathChoiceText(decision.choice))});
        if (!decision.text.isEmpty())
            add(ReportParagraph {decision.text});
    }
    addInterest(view.summary.path.id);
    const auto texts = [](const QList<ClaimView> &claims) {
        QStringList items;
        for (const ClaimView &claim : claims)
            items.append(claim.claim.text);
        return items;
    };
    list(reportText(ReportWord::Known), texts(view.known));
    list(reportText(ReportWord::Untested), texts(view.untested));
    QStringList open;
    for (const OpenQuestion &question : view.open)
        open.append(question.text);
    list(reportText(ReportWord::StillOpen), open);
    QStringList answered;
    for (const OpenQuestion &question : view.answered)
        answered.append(question.answer.isEmpty() ? question.text : question.text + u" — "_s + question.answer);
    list(reportText(ReportWord::FoundOut), answered);
}

void ReportComposer::addInterest(PathId path)
{
    const auto found = std::ranges::find_if(
        m_facts.interest, [path](const InterestTrajectory &trajectory) { return trajectory.path.id == path; });
    if (found == m_facts.interest.end())
        return;
    ReportTable table;
    for (const ReportWord word :
        {ReportWord::When, ReportWord::With, ReportWord::Before, ReportWord::After, ReportWord::Moved})
        table.headings.append(reportText(word));
    for (const InterestPoint &point : found->points) {
        const auto talk = std::ranges::find_if(m_facts.talks,
            [&point](const DebriefView &view) { return view.interview.meeting.meeting.id == point.meeting; });
        if (talk == m_facts.talks.end() || (point.before == 0 && point.after == 0))
            continue;
        table.rows.append({reportDay(point.at, m_zone), peopleText(talk->interview.meeting.contacts),
            interestText(point.before), interestText(point.after), point.movedBy});
    }
    if (!table.rows.isEmpty())
        add(table);
}

void ReportComposer::addTalk(const DebriefView &talk)
{
    const MeetingView &view = talk.interview.meeting;
    add(ReportHeading {3, talkTitle(view.meeting.start.instant, peopleText(view.contacts), m_zone)});
    for (const ContactView &person : view.contacts) {
        if (const QString work = workText(person.contact, person.organization); !work.isEmpty())
            add(ReportParagraph {work});
    }
    const QString depth = talk.debrief.depth ? depthText(*talk.debrief.depth) : QString();
    add(ReportParagraph {talkLine(view.meeting.mode, view.meeting.minutes, depth,
                             interestMoveText(talk.debrief.interestBefore, talk.debrief.interestAfter)),
        true});
    isLookedBackAt(talk) ? addLines(talk) : addNoteLines(talk);
    if (has(ReportPart::Notes))
        addEveryNote(talk);
}

void ReportComposer::addLines(const DebriefView &talk)
{
    for (const DebriefLineKind kind : allOf<DebriefLineKind>()) {
        if ((kind == DebriefLineKind::Relationship && !has(ReportPart::Relationships))
            || (kind == DebriefLineKind::Warning && !has(ReportPart::Warnings)))
            continue;
        QStringList items;
        for (const DebriefLine &line : talk.lines) {
            if (line.kind == kind)
                items.append(withBasis(line.text, line.basis));
        }
        list(debriefLineText(kind), items);
    }
    for (const NoteRevision &note : talk.interview.notes) {
        if (note.kind == NoteKind::Quote)
            add(ReportQuote {note.text, peopleText(talk.interview.meeting.contacts)});
    }
}

void ReportComposer::addNoteLines(const DebriefView &talk)
{
    QStringList items;
    for (const NoteRevision &note : talk.interview.notes) {
        switch (note.kind) {
        case NoteKind::Information:
        case NoteKind::Insight:
        case NoteKind::Quote: items.append(note.text); break;
        case NoteKind::Warning:
            if (has(ReportPart::Warnings))
                items.append(labelledText(noteKindText(note.kind), note.text));
            break;
        case NoteKind::Relationship:
            if (has(ReportPart::Relationships))
                items.append(note.text);
            break;
        case NoteKind::Action:
        case NoteKind::Referral: break;
        }
    }
    list(reportText(ReportWord::NotLookedBack), items);
}

void ReportComposer::addEveryNote(const DebriefView &talk)
{
    ReportTable table {
        {reportText(ReportWord::Minute), reportText(ReportWord::Kind), reportText(ReportWord::Note)}, {}, {}};
    for (const NoteRevision &note : talk.interview.notes) {
        const bool isPrivate = (note.kind == NoteKind::Relationship && !has(ReportPart::Relationships))
            || (note.kind == NoteKind::Warning && !has(ReportPart::Warnings));
        if (!isPrivate)
            table.rows.append({clockText(note.stamp), noteKindText(note.kind), note.text});
    }
    if (!table.rows.isEmpty())
        add(table);
}

void ReportComposer::addWorkplaces()
{
    ReportTable table;
    for (const ReportWord word : {ReportWord::Facet, ReportWord::Where, ReportWord::Who, ReportWord::Said})
        table.headings.append(reportText(word));
    for (const DebriefView &talk : m_facts.talks) {
        const QList<ContactView> &people = talk.interview.meeting.contacts;
        for (const WorkplaceFacet &facet : talk.facets) {
            table.rows.append({facetText(facet.facet), people.isEmpty() ? QString() : people.first().organization,
                peopleText(people), withBasis(facet.text, facet.basis)});
        }
    }
    if (table.rows.isEmpty())
        return;
    std::ranges::stable_sort(table.rows, {}, [](const QStringList &row) { return row.first(); });
    heading(2, ReportWord::Workplaces);
    add(table);
}

void ReportComposer::addFigures()
{
    if (!isAboutEverything() || m_facts.statistics.contacts == 0)
        return;
    heading(2, ReportWord::Figures);
    ReportTable table {{reportText(ReportWord::Stage), reportText(ReportWord::People)}, {}, {}};
    for (const FunnelStage &stage : m_facts.statistics.funnel) {
        table.rows.append({stageText(stage.stage), numberText(stage.reached)});
        table.shares.append(static_cast<double>(stage.reached) / m_facts.statistics.contacts);
    }
    add(table);
    addRates();
}

void ReportComposer::addRates()
{
    ReportTable table {
        {reportText(ReportWord::Written), reportText(ReportWord::Answered), reportText(ReportWord::Rate)}, {}, {}};
    const auto row = [&table](const QString &what, const ReplyRate &rate) {
        const Interval interval = rate.interval();
        table.rows.append({what, shareText(rate.answered, rate.decided()),
            rate.isEnough() ? rateText(rate.rate(), interval.low, interval.high) : reportText(ReportWord::TooLittle)});
        table.shares.append(rate.isEnough() ? rate.rate() : 0);
    };
    const ReplyRates &replies = m_facts.statistics.replies;
    if (replies.all.decided() == 0)
        return;
    row(reportText(ReportWord::Everybody), replies.all);
    for (const auto &[channel, rate] : replies.byChannel)
        row(channelText(channel), rate);
    for (const auto &[warmth, rate] : replies.byWarmth)
        row(warmthText(warmth), rate);
    add(table);
}

void ReportComposer::addPlans()
{
    QStringList items;
    for (const Commitment &commitment : m_facts.plans)
        items.append(dueText(commitment.text, commitment.due));
    if (items.isEmpty())
        return;
    heading(2, ReportWord::Plans);
    list({}, items);
}

} // namespace

ComposedReport composeReport(const ReportFacts &facts, const ReportRequest &request)
{
    ComposedReport composed;
    composed.report = {reportText(ReportWord::Title), facts.student.name,
        reportPeriod(request.from, request.until, facts.now, facts.student.zone),
        QLocale().bcp47Name(), ReportComposer(facts, request).compose()};
    composed.conversations = static_cast<int>(facts.talks.size());
    if (request.masksPeople || request.masksOrganizations || !request.alsoMasked.isEmpty())
        maskReport(composed, facts, request);
    return composed;
}

} // namespace Demitasse
