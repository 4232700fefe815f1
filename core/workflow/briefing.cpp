// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/briefing.h"

#include "core/rules/papersize.h"
#include "core/rules/thankyou.h"
#include "core/system/durablefile.h"
#include "core/text/brieftext.h"
#include "core/text/checklisttext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"
#include "core/workflow/booking.h"
#include "core/workflow/readying.h"
#include "core/workflow/researched.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFindings = 3;

/// What is said of each, with whom it is about where there are several.
QString ofEach(const QList<ContactView> &people, const std::function<QString(const ContactView &)> &say)
{
    QStringList texts;
    for (const ContactView &person : people) {
        const QString text = say(person);
        if (!text.isEmpty())
            texts.append(people.size() > 1 ? displayName(person.contact) + u": "_s + text : text);
    }
    return besideOneAnother(texts);
}

QString introducedBy(const ContactView &person)
{
    return person.introducer.isEmpty() ? QString()
                                       : introducedText(person.introducer, person.contact.introducerPermission);
}

QString reachOf(const ContactView &person)
{
    return besideOneAnother({person.contact.phones.value(0), person.contact.emails.value(0)});
}

void addFact(Brief &brief, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        brief.facts.append({label, text});
}

void addWho(Brief &brief, const QList<ContactView> &people, MeetingStatus status)
{
    brief.names = fewNamesText(namesOf(people));
    brief.title = briefTitle(brief.names);
    brief.kind = briefKind(status);
    for (const ContactView &person : people) {
        brief.people.append({displayName(person.contact), workText(person.contact, person.organization),
            addressText(person.contact)});
    }
}

void addWhen(Brief &brief, const MeetingView &view, const QString &zone)
{
    const Meeting &meeting = view.meeting;
    brief.day = briefDay(meeting, zone);
    brief.time = briefTime(meeting, zone);
    brief.elsewhere = briefElsewhere(meeting, zone, QStringList {meeting.start.zone} + zonesOf(view.contacts));
    brief.agreed = briefAgreed(meeting);
    brief.thanks = thanksText(thankBy(view.ended.value_or(meeting.end())), zone);
    addFact(brief, whereLabel(meeting.mode),
        meeting.where.isEmpty() ? briefText(BriefWord::StillOpen) : meeting.where);
}

/// Of one part of a meeting's checklists, what still counts; `isOpen` leaves out what is done.
QStringList rowTexts(const ReadyView &ready, ChecklistPart part, bool isOpen, const QDateTime &now, const QString &zone)
{
    QStringList texts;
    for (const ChecklistRow &row : ready.checklist) {
        const bool counts = row.mark == ChecklistMark::Open || (row.mark == ChecklistMark::Done && !isOpen);
        if (row.part == part && counts)
            texts.append(row.item ? checklistItemText(*row.item, ready.setting, now, zone) : row.text);
    }
    return texts;
}

void addList(Brief &brief, BriefWord title, const QStringList &items, bool hasBoxes)
{
    if (!items.isEmpty())
        brief.lists.append({briefText(title), items, hasBoxes});
}

/// Up to where its first sentence ends.
QString firstSentence(const QString &text)
{
    static const QRegularExpression sentence(u"^.*?[.!?…](?=\\s|$)"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = sentence.match(text.trimmed());
    return match.hasMatch() ? match.captured() : text.trimmed().section(u'\n', 0, 0);
}

} // namespace

Result<> writeBriefFile(const QString &path, const Brief &brief, Paper paper)
{
    const Result<> may = mayReplace(path);
    if (!may)
        return may;
    const Result<QByteArray> bytes = writeBrief(brief, paper);
    return bytes ? writeDurably(path, *bytes) : Result<> {failure(bytes)};
}

Briefing::Briefing(Workspace &workspace, Booking &booking, Readying &readying, const Clock &clock)
    : m_workspace(workspace)
    , m_booking(booking)
    , m_readying(readying)
    , m_clock(clock)
{
}

Result<MeetingBrief> Briefing::of(MeetingId id)
{
    const Result<MeetingView> view = m_booking.view(id);
    const Result<std::optional<Student>> found = m_workspace.students.find(m_workspace.student());
    if (!view || !found)
        return view ? failure(found) : failure(view);
    const Student student = found->value_or(Student {});
    const Result<QString> known = research(view->contacts);
    const Result<QString> begin = opening(view->contacts);
    if (!known || !begin)
        return known ? failure(begin) : failure(known);
    Brief brief;
    brief.author = student.name;
    addWho(brief, view->contacts, view->meeting.status);
    addWhen(brief, *view, student.zone);
    addFact(brief, briefText(BriefWord::Reach), ofEach(view->contacts, reachOf));
    addFact(brief, briefText(BriefWord::InCommon),
        ofEach(view->contacts, [](const ContactView &person) { return person.contact.commonGround; }));
    addFact(brief, briefText(BriefWord::Introducer), ofEach(view->contacts, introducedBy));
    addFact(brief, briefText(BriefWord::Research), *known);
    addFact(brief, briefText(BriefWord::Opening), *begin);
    Result<> done = addLists(brief, *view, student.zone);
    if (done)
        done = addQuestions(brief, view->meeting);
    if (!done)
        return failure(done);
    return MeetingBrief {brief, usualPaper(student.region, student.zone)};
}

Result<> Briefing::addLists(Brief &brief, const MeetingView &view, const QString &zone)
{
    const Result<ReadyView> ready = m_readying.view(view.meeting.id);
    if (!ready)
        return failure(ready);
    const QDateTime now = m_clock.now();
    const bool isIntroduced = std::ranges::any_of(
        view.contacts, [](const ContactView &person) { return !person.introducer.isEmpty(); });
    brief.closingTitle = briefText(BriefWord::BeforeLeaving);
    for (const ClosingAsk ask : allOf<ClosingAsk>())
        brief.closing.append(closingAskText(ask));
    brief.parting = partingText(view.meeting.minutes);
    brief.backTitle = briefText(BriefWord::Back);
    addList(brief, BriefWord::Before, rowTexts(*ready, ChecklistPart::Logistics, true, now, zone), true);
    addList(brief, BriefWord::During, rowTexts(*ready, ChecklistPart::Etiquette, false, now, zone), false);
    addList(brief, BriefWord::After, afterwardsTexts(isIntroduced), true);
    brief.notesTitle = briefText(BriefWord::Notes);
    return {};
}

Result<QString> Briefing::research(const QList<ContactView> &people)
{
    QList<Finding> all;
    for (const ContactView &person : people) {
        const Result<QList<KnownFinding>> known = findingsAbout(m_workspace, person.contact);
        if (!known)
            return failure(known);
        for (const KnownFinding &each : *known)
            all.append(each.finding);
    }
    std::ranges::stable_sort(all, {}, &Finding::topic);
    QStringList texts;
    for (const Finding &finding : std::as_const(all)) {
        if (!finding.text.isEmpty() && !texts.contains(finding.text) && texts.size() < MostFindings)
            texts.append(finding.text);
    }
    return besideOneAnother(texts);
}

Result<QString> Briefing::opening(const QList<ContactView> &people)
{
    const Result<QList<Pitch>> pitches = m_workspace.pitches.list();
    if (!pitches)
        return failure(pitches);
    const QList<PathId> paths = people.isEmpty() ? QList<PathId>() : people.first().contact.paths;
    QString forAny;
    for (const Pitch &pitch : *pitches) {
        if (pitch.path && paths.contains(*pitch.path))
            return firstSentence(pitch.text);
        if (!pitch.path)
            forAny = firstSentence(pitch.text);
    }
    return forAny;
}

Result<> Briefing::addQuestions(Brief &brief, const Meeting &meeting)
{
    const Result<QList<PlanItem>> items = m_workspace.planItems.of(meeting.id);
    if (!items)
        return failure(items);
    brief.questionsTitle = briefText(BriefWord::Questions);
    brief.noQuestions = briefText(BriefWord::NoQuestions);
    brief.moreQuestions = briefText(BriefWord::MoreQuestions);
    for (const PlanItem &item : *items) {
        if (!item.skipped)
            brief.questions.append({item.text, item.minutes, minutesText(item.minutes)});
    }
    return {};
}

} // namespace Demitasse
