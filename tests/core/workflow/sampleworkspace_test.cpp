// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/starterquestions.h"
#include "core/rules/address.h"
#include "core/rules/interviewclock.h"
#include "core/rules/pipeline.h"
#include "core/rules/pitchpace.h"
#include "core/rules/thankyou.h"
#include "core/storage/backup.h"
#include "core/system/standingclock.h"
#include "core/workflow/researched.h"
#include "core/workflow/sampleworkspacefile.h"
#include "tests/support/desktest.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime utcTime(const QString &iso)
{
    return QDateTime::fromString(iso + u'Z', Qt::ISODate).toUTC();
}

/// A sample workspace made at one moment, open.
struct SampleAt
{
    explicit SampleAt(const QString &now, const NewStudent &student = {})
        : clock(utcTime(now))
        , ids(clock, 11)
    {
        EXPECT_TRUE(succeeded(createSampleWorkspace(path(), student, clock, ids)));
        auto opened = Workspace::open(path(), {}, clock, ids);
        EXPECT_TRUE(opened.has_value());
        if (opened)
            workspace = std::move(*opened);
    }
    QString path() const { return folder.filePath(u"sample.demitasse"_s); }
    Student student() const { return *valueOf(workspace->students.find(workspace->student())); }
    Contact named(const QString &family) const
    {
        const QList<Contact> contacts = valueOf(workspace->contacts.list());
        return *std::ranges::find(contacts, family, &Contact::family);
    }
    /// Everything that there is, as text.
    QString dump()
    {
        QStringList lines;
        for (const QString &table : {u"contact"_s, u"touch"_s, u"stage_change"_s, u"meeting"_s, u"plan_item"_s,
                 u"interview_event"_s, u"finding"_s, u"note_revision"_s, u"change_group"_s}) {
            const QString hash = table == "note_revision"_L1 ? u"hash"_s
                : table == "change_group"_L1                 ? u"id"_s
                                                             : u"row_hash"_s;
            const Result<> read = workspace->database().each(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(hash, table), {},
                [&](const Row &row) { lines.append(table + u' ' + historyText(row.cell(0)).value_or(QString())); });
            EXPECT_TRUE(succeeded(read));
        }
        return lines.join(u'\n');
    }

    QTemporaryDir folder;
    StandingClock clock;
    IdGenerator ids;
    std::unique_ptr<Workspace> workspace;
};

// A Tuesday, 10:00 in Toronto.
const QString Tuesday = u"2026-11-24T15:00:00"_s;

bool isOnWeekday(const Meeting &meeting)
{
    return meeting.start.date.dayOfWeek() <= Qt::Friday;
}

TEST(SampleData, IsUnderstoodToTheLastWord)
{
    const Result<Sample> sample = readSample();
    ASSERT_TRUE(sample) << qPrintable(sample.error().args.value(0)) << ": " << qPrintable(sample.error().detail);
    EXPECT_EQ(sample->paths.size(), 3);
    EXPECT_GE(sample->contacts.size(), 23);
    EXPECT_LE(sample->contacts.size(), 28);
}

TEST(SampleData, RefusesAWordOrAKeyThatNobodyKnows)
{
    const QTemporaryDir folder;
    for (const auto &[right, wrong] : {std::pair("\"alumni\"", "\"alumnus\""), std::pair("\"remarks\"", "\"remark\""),
             std::pair("\"time\": \"19:40\"", "\"time\": \"26:40\"")}) {
        for (const QString &name : {u"student.json"_s, u"contacts.json"_s, u"meetings.json"_s}) {
            QFile original(u":/sample/"_s + name);
            QFile copy(folder.filePath(name));
            ASSERT_TRUE(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly));
            copy.write(original.readAll().replace(right, wrong));
        }
        EXPECT_TRUE(failsAs(ErrorCode::FileNotWhatItSays, readSample(folder.path()))) << wrong;
    }
}

TEST(SampleData, NamesNobodyWhoExists)
{
    const Sample sample = valueOf(readSample());
    for (const SampleContact &contact : sample.contacts) {
        for (const QString &email : contact.contact.emails) {
            EXPECT_TRUE(isSafeAddress(email)) << qPrintable(email);
            const QString host = email.section(u'@', 1);
            EXPECT_TRUE(QStringList({u"example.org"_s, u"example.com"_s, u"example.net"_s}).contains(host));
        }
        for (const QString &phone : contact.contact.phones)
            EXPECT_TRUE(phone.contains(u" 555-01"_s)) << qPrintable(phone);
    }
}

TEST(SampleWorkspace, HoldsASemesterOverAllStages)
{
    const SampleAt sample(Tuesday);
    QMap<Stage, int> count;
    int archived = 0;
    for (const Contact &contact : valueOf(sample.workspace->contacts.list())) {
        ++count[contact.stage];
        archived += contact.archivedAt.has_value();
        EXPECT_FALSE(displayName(contact).isEmpty());
        EXPECT_TRUE(contact.organization && !contact.paths.isEmpty() && contact.source && contact.warmth);
    }
    EXPECT_EQ(static_cast<size_t>(count.size()), wordsOf<Stage>.size());
    EXPECT_EQ(archived, 1);
    EXPECT_EQ(sample.named(u"Roy"_s).heldFrom, Stage::Invited);
    EXPECT_GT(*sample.named(u"Roy"_s).heldUntil, QDate(2026, 12, 1));
    const QList<ChangeGroup> groups = valueOf(sample.workspace->history.undoable(9));
    EXPECT_TRUE(groups.isEmpty());
}

TEST(SampleWorkspace, KnowsWhereItsStudentWantsToGo)
{
    const SampleAt sample(Tuesday);
    int open = 0;
    for (const OpenQuestion &question : valueOf(sample.workspace->openQuestions.list())) {
        open += question.answeredAt ? 0 : 1;
        EXPECT_LT(question.created, utcTime(Tuesday));
    }
    EXPECT_EQ(open, 5);
    QSet<LetterLanguage> languages;
    for (const Pitch &pitch : valueOf(sample.workspace->pitches.list())) {
        languages.insert(spokenLanguage(pitch.text, LetterLanguage::English));
        for (const Rehearsal &said : valueOf(sample.workspace->rehearsals.of(pitch.id)))
            EXPECT_EQ(said.words, spokenWords(pitch.text));
    }
    EXPECT_EQ(languages.size(), 2);
    QSet<StoryKind> kinds;
    for (const Story &story : valueOf(sample.workspace->stories.list()))
        kinds.insert(story.kind);
    EXPECT_EQ(static_cast<size_t>(kinds.size()), wordsOf<StoryKind>.size());
}

TEST(SampleWorkspace, WeighsWhatWasHeard)
{
    const SampleAt sample(Tuesday);
    QSet<Stance> stances;
    for (const ClaimVoice &voice : valueOf(sample.workspace->claimVoices.list())) {
        stances.insert(voice.stance);
        ASSERT_TRUE(voice.note && voice.meeting);
        EXPECT_EQ(valueOf(sample.workspace->notes.latest(*voice.note))->meeting, voice.meeting);
        EXPECT_TRUE(std::ranges::contains(
            peopleOf(*valueOf(sample.workspace->meetings.find(*voice.meeting))), voice.contact));
        EXPECT_LT(valueOf(sample.workspace->meetings.find(*voice.meeting))->start.instant, voice.created);
    }
    EXPECT_EQ(stances.size(), 2);
    EXPECT_EQ(valueOf(sample.workspace->claims.count()), 5);
    EXPECT_EQ(valueOf(sample.workspace->pathDecisions.count()), 3);
    EXPECT_GE(valueOf(sample.workspace->workplaceFacets.count()), 7);
    int done = 0;
    for (const PathAction &action : valueOf(sample.workspace->pathActions.list()))
        done += valueOf(sample.workspace->commitments.find(action.commitment))->doneAt.has_value() ? 1 : 0;
    EXPECT_EQ(done, 1);
}

TEST(SampleWorkspace, IsOneChangeGroup)
{
    const SampleAt sample(Tuesday);
    QStringList kinds;
    EXPECT_TRUE(succeeded(sample.workspace->database().each(
        u"SELECT kind FROM change_group"_s, {}, [&](const Row &row) { kinds.append(row.text(0)); })));
    EXPECT_EQ(kinds, QStringList {word(GroupKind::SampleAdded)});
}

TEST(SampleWorkspace, IsWholeAndFullySearchable)
{
    SampleAt sample(Tuesday);
    const QList<Problem> problems = valueOf(checkWorkspace(*sample.workspace));
    for (const Problem &problem : problems)
        ADD_FAILURE() << qPrintable(problem.code) << ' ' << qPrintable(problem.detail);
    EXPECT_FALSE(valueOf(sample.workspace->search.isBehind()));
    EXPECT_EQ(valueOf(sample.workspace->search.findNotes(u"layout nights"_s, 5)).size(), 1);
    EXPECT_EQ(valueOf(sample.workspace->search.findNotes(u"cartes anciennes"_s, 5)).size(), 1);
    EXPECT_EQ(QDir(sample.folder.path()).entryList(QDir::Files).filter(u".sample"_s), QStringList());
}

TEST(SampleWorkspace, IsTheSameForTheSameNow)
{
    SampleAt one(Tuesday);
    SampleAt other(Tuesday);
    EXPECT_EQ(one.dump().toStdString(), other.dump().toStdString());
    EXPECT_GT(one.dump().size(), 1000);
}

TEST(SampleWorkspace, EveryContactWentItsWayByTheRules)
{
    const SampleAt sample(Tuesday);
    for (const Contact &contact : valueOf(sample.workspace->contacts.list())) {
        SCOPED_TRACE(qPrintable(displayName(contact)));
        const QList<StageChange> stages = valueOf(sample.workspace->stageChanges.of(contact.id));
        const QList<Touch> touches = valueOf(sample.workspace->touches.of(contact.id));
        ASSERT_FALSE(stages.isEmpty());
        EXPECT_EQ(stages.first().cause, StageCause::Added);
        EXPECT_EQ(stages.first().at, contact.created);
        Stage at = stages.first().from;
        for (const StageChange &change : stages) {
            EXPECT_EQ(change.from, at);
            EXPECT_TRUE(succeeded(mayMove(change.from, change.to, change.cause, true)));
            EXPECT_EQ(change.cause == StageCause::Touch, !change.touch.isNull());
            EXPECT_TRUE(change.touch.isNull() || std::ranges::count(touches, change.touch, &Touch::id) == 1);
            EXPECT_LT(change.at, sample.clock.now());
            at = change.to;
        }
        EXPECT_EQ(at, contact.stage);
        EXPECT_LT(contact.modified, sample.clock.now());
        for (const Touch &touch : touches)
            EXPECT_TRUE(touch.at >= contact.created && touch.at < sample.clock.now());
        const bool isScheduled = contact.stage == Stage::Scheduled;
        EXPECT_EQ(isScheduled,
            std::ranges::any_of(valueOf(sample.workspace->meetings.of(contact.id)),
                [](const Meeting &meeting) { return meeting.status == MeetingStatus::Booked; }));
    }
}

TEST(SampleWorkspace, InterviewsAreConsistentToTheSecond)
{
    const SampleAt sample(Tuesday);
    int held = 0;
    for (const Meeting &meeting : valueOf(sample.workspace->meetings.list())) {
        if (meeting.status != MeetingStatus::Held)
            continue;
        ++held;
        const QList<InterviewEvent> events = valueOf(sample.workspace->interviewEvents.of(meeting.id));
        const QList<NoteRevision> notes = valueOf(sample.workspace->notes.of(meeting.id));
        const QList<PlanItem> items = valueOf(sample.workspace->planItems.of(meeting.id));
        const Moment end = events.last().at;
        const InterviewTime time = interviewTime(events, meeting.minutes, end);
        EXPECT_EQ(time.phase, InterviewPhase::Ended);
        EXPECT_LT(time.elapsed, time.allowed + 5min);
        EXPECT_EQ(time.wallDrift, 0ms);
        EXPECT_FALSE(time.acrossBoots);
        EXPECT_GE(notes.size(), 6);
        EXPECT_LE(notes.size(), 10);
        QSet<NoteKind> kinds;
        for (const NoteRevision &note : notes) {
            kinds.insert(note.kind);
            QList<InterviewEvent> soFar = events;
            soFar.removeIf([&](const InterviewEvent &event) { return event.at.elapsed > note.typed.elapsed; });
            EXPECT_EQ(noteStamp(soFar, note.typed), note.stamp);
            EXPECT_EQ(openItem(soFar), note.item);
            EXPECT_LT(note.typed.now, end.now);
            ASSERT_TRUE(note.item);
            const auto item = std::ranges::find(items, *note.item, &PlanItem::id);
            ASSERT_NE(item, items.end());
            EXPECT_LE(*item->askedAt, note.typed.now);
        }
        EXPECT_GE(kinds.size(), 4);
        const auto spent = timeSpent(events, end);
        for (const PlanItem &item : items) {
            EXPECT_EQ(item.spentSeconds, std::chrono::floor<std::chrono::seconds>(spent.value(item.id)).count());
            EXPECT_NE(item.skipped, item.askedAt.has_value());
            EXPECT_FALSE(item.text.isEmpty());
        }
        EXPECT_FALSE(closingAsked(events).isEmpty());
        EXPECT_EQ(meeting.modified, end.now);
    }
    EXPECT_EQ(held, 6);
}

TEST(SampleWorkspace, LooksBackAtEveryConversationButTheLast)
{
    SampleAt sample(Tuesday);
    const QList<Debrief> debriefs = valueOf(sample.workspace->debriefs.list());
    EXPECT_EQ(debriefs.size(), 5);
    for (const Debrief &debrief : debriefs) {
        EXPECT_LT(*debrief.finishedAt, sample.clock.now());
        EXPECT_TRUE(debrief.path && debrief.movedBy && debrief.depth);
        const Meeting meeting = *valueOf(sample.workspace->meetings.find(debrief.meeting));
        EXPECT_GT(*debrief.finishedAt, meeting.modified);
        EXPECT_EQ(valueOf(sample.workspace->notes.latest(*debrief.movedBy))->meeting, meeting.id);
    }
    Learning learning(*sample.workspace, sample.clock);
    const Insights insights = valueOf(learning.insights());
    for (const Picture *picture : {&insights.funnel, &insights.weeks, &insights.replies, &insights.interest})
        EXPECT_FALSE(picture->isEmpty()) << qPrintable(picture->title);
    EXPECT_GE(insights.map.people.size(), 12);
}

TEST(SampleWorkspace, ThanksCameWithinADay)
{
    const SampleAt sample(Tuesday);
    for (const Contact &contact : valueOf(sample.workspace->contacts.list())) {
        const QList<StageChange> stages = valueOf(sample.workspace->stageChanges.of(contact.id));
        const auto met = std::ranges::find(stages, Stage::Met, &StageChange::to);
        const auto thanked = std::ranges::find(stages, Stage::Thanked, &StageChange::to);
        const bool isLate = met != stages.end() && thanked != stages.end() && thanked->at > thankBy(met->at);
        EXPECT_FALSE(isLate) << qPrintable(displayName(contact));
    }
}

TEST(SampleWorkspace, TakesTheStudentWhoWasNamed)
{
    const SampleAt own(Tuesday, {u"Ada Byron"_s, u"ada@example.org"_s, u"America/Vancouver"_s, u"fr"_s});
    EXPECT_EQ(own.student().name, u"Ada Byron"_s);
    EXPECT_EQ(own.student().zone, u"America/Vancouver"_s);
    EXPECT_EQ(own.student().language, u"fr"_s);
    const QList<Touch> touches = valueOf(own.workspace->touches.list());
    EXPECT_EQ(touches.first().author, u"Ada Byron"_s);
    const SampleAt other(Tuesday);
    EXPECT_EQ(other.student().name, u"Nadia Kovacs"_s);
    EXPECT_LT(other.student().created, utcTime(u"2026-09-01T00:00:00"_s));
}

/// Whatever hour of whatever day it is made.
class SampleWhenever : public ::testing::TestWithParam<QString>
{
};

TEST_P(SampleWhenever, MeetingsAreByDayAndOneThankYouIsDue)
{
    const SampleAt sample(GetParam());
    const QDateTime now = sample.clock.now();
    const QTimeZone zone(sample.student().zone.toLatin1());
    QList<Meeting> ahead;
    int due = 0;
    for (const Meeting &meeting : valueOf(sample.workspace->meetings.list())) {
        EXPECT_GE(meeting.start.time, QTime(9, 0));
        EXPECT_LE(meeting.start.time, QTime(17, 0));
        const QTime mine = meeting.start.instant.toTimeZone(zone).time();
        EXPECT_TRUE(mine >= QTime(9, 0) && mine <= QTime(17, 0));
        EXPECT_TRUE(meeting.minutes >= 15 && meeting.minutes <= 30);
        EXPECT_LT(meeting.created, now);
        const Contact contact = *valueOf(sample.workspace->contacts.find(meeting.contacts.first().contact));
        const bool isDue = contact.stage == Stage::Met;
        EXPECT_TRUE(isDue || isOnWeekday(meeting));
        if (meeting.status == MeetingStatus::Booked) {
            EXPECT_GT(meeting.start.instant, now);
            ahead.append(meeting);
        } else if (isDue) {
            ++due;
            EXPECT_TRUE(meeting.modified < now && thankBy(meeting.modified) > now.addDuration(2h));
        }
    }
    EXPECT_EQ(due, 1);
    ASSERT_EQ(ahead.size(), 3);
    std::ranges::sort(ahead, {}, [](const Meeting &meeting) { return meeting.start.instant; });
    EXPECT_LE(now.toTimeZone(zone).date().daysTo(ahead.first().start.date), 3);
    EXPECT_LT(ahead.first().start.time, QTime(12, 0));
    QSet<Mode> modes;
    for (const Meeting &meeting : ahead)
        modes.insert(meeting.mode);
    EXPECT_EQ(modes.size(), 3);
    EXPECT_TRUE(
        std::ranges::any_of(ahead, [](const Meeting &one) { return one.start.zone == "America/Vancouver"_L1; }));
}

INSTANTIATE_TEST_SUITE_P(Hours, SampleWhenever,
    ::testing::Values(Tuesday, u"2026-11-24T05:10:00"_s, u"2026-11-25T04:50:00"_s, u"2026-11-27T22:30:00"_s,
        u"2026-11-28T16:00:00"_s, u"2026-11-29T13:00:00"_s, u"2026-11-29T23:00:00"_s, u"2026-11-30T11:00:00"_s,
        // Around the nights in which the clocks change, and the turn of a year.
        u"2026-03-08T07:30:00"_s, u"2026-03-09T12:00:00"_s, u"2026-11-01T05:30:00"_s, u"2027-01-01T03:00:00"_s,
        u"2028-02-29T18:00:00"_s));

TEST(SampleWhenever, AnyHourOfAWeekHasItsThankYou)
{
    const QTimeZone zone("America/Toronto");
    for (int hour = 0; hour < 7 * 24; ++hour) {
        const QDateTime now = utcTime(Tuesday).addSecs(hour * 3600 + 1234);
        const QDateTime start = recentStart(now, zone, 23min);
        ASSERT_TRUE(start.isValid()) << qPrintable(now.toString(Qt::ISODate));
        EXPECT_LE(start.addDuration(63min), now);
        EXPECT_GE(start.addDuration(23min), now.addDuration(-21h));
    }
}

TEST(Workday, SkipsWeekendsBothWays)
{
    const QDate friday(2026, 11, 27);
    EXPECT_EQ(workday(friday, 1), QDate(2026, 11, 30));
    EXPECT_EQ(workday(friday, 6), QDate(2026, 12, 7));
    EXPECT_EQ(workday(friday, -5), QDate(2026, 11, 20));
    EXPECT_EQ(workday(friday.addDays(1), -1), friday);
    EXPECT_EQ(workday(friday.addDays(2), 1), QDate(2026, 11, 30));
    EXPECT_EQ(workday(friday, 0), friday);
}

TEST(StarterQuestions, AreTheSameInBothLanguages)
{
    const QList<Question> english = starterQuestions(u"en"_s, 120);
    const QList<Question> french = starterQuestions(u"fr"_s, 120);
    ASSERT_EQ(english.size(), 12);
    ASSERT_EQ(french.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        EXPECT_EQ(english[i].id, french[i].id);
    EXPECT_EQ(english.last().id, u"who-else"_s);
    EXPECT_EQ(starterQuestions(u"en"_s, 5).size(), 3);
}

TEST(SampleWorkspace, LooksIntoWhomOneIsToMeet)
{
    const SampleAt sample(u"2026-11-18T15:30:00"_s);
    const Contact person = sample.named(u"Nguyễn"_s);
    const ResearchMeter meter = valueOf(researchMeterOf(*sample.workspace, person));
    EXPECT_GT(meter.filled(), 0);
    EXPECT_LT(meter.filled(), meter.total());
    const QList<KnownFinding> findings = valueOf(findingsAbout(*sample.workspace, person));
    EXPECT_TRUE(std::ranges::any_of(
        findings, [](const KnownFinding &known) { return !known.finding.answeredQuestion.isEmpty(); }));
}

} // namespace
