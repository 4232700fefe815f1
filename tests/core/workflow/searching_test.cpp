// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class SearchingTest : public DeskTest
{
protected:
    SearchingTest()
    {
        ContactDraft draft;
        draft.contact.given = u"Léanne"_s;
        draft.contact.family = u"Nguyễn"_s;
        draft.contact.role = u"Policy analyst"_s;
        draft.contact.commonGround = u"We both rowed"_s;
        draft.contact.tags = {u"cartography"_s, u"rivières"_s};
        draft.organization = u"Ministry of Transport"_s;
        draft.paths = {u"Policy"_s};
        leanne = valueOf(desk->pipeline.add(draft)).contact.id;
        tom = addContact(u"Tom Okafor"_s, u"tom@transit.example"_s).contact.id;
        meeting = book(leanne).id;
        valueOf(desk->conversation.start(meeting));
        take(u"The team interviews everybody twice"_s);
        take(u"Les équipes changent souvent de politique"_s, NoteKind::Warning);
        valueOf(desk->conversation.end(meeting));
        const Meeting other = book(tom, u"2026-12-04T10:00"_s);
        valueOf(desk->conversation.start(other.id));
        valueOf(desk->conversation.take(other.id, {NoteKind::Insight, u"Buses, and interviewing at night"_s, {}, {}}));
        valueOf(desk->conversation.end(other.id));
    }
    void take(const QString &text, NoteKind kind = NoteKind::Information)
    {
        clock.advance(std::chrono::minutes(1));
        valueOf(desk->conversation.take(meeting, {kind, text, {}, {}}));
    }
    /// Kinds and passages, newest first.
    QStringList found(const SearchRequest &request)
    {
        QStringList lines;
        for (const FoundThing &thing : valueOf(desk->searching.findAll(request)).found)
            lines.append(word(thing.hit.kind) + u": "_s + thing.hit.passage.text);
        return lines;
    }
    QStringList found(const QString &text) { return found(SearchRequest {.text = text}); }
    qsizetype notes(const QString &text)
    {
        return found(SearchRequest {.text = text, .kinds = {SearchKind::Note}}).size();
    }

    ContactId leanne;
    ContactId tom;
    MeetingId meeting;
};

TEST_F(SearchingTest, ForgivesAccentsAndWordForms)
{
    const QList<std::pair<QString, qsizetype>> cases {{u"interview"_s, 2}, {u"interviewed"_s, 2}, {u"intervie"_s, 2},
        {u"interviews night"_s, 1}, {u"equipe"_s, 1}, {u"l'équipe"_s, 1}, {u"politiques équipe"_s, 1},
        {u"\"the team\""_s, 1}, {u"\"team the\""_s, 0}, {u"interview -buses"_s, 1},
        {u"\" OR * NEAR("_s, 0}, {u"☕ 🙂"_s, 0}, {QString(10'000, u'a'), 0}, {u"a"_s, 1}, {u"-night"_s, 0}};
    for (const auto &[text, count] : cases)
        EXPECT_EQ(notes(text), count) << qPrintable(text.left(40));
}

TEST_F(SearchingTest, FindsWhateverWasSaidWrittenOrNoted)
{
    valueOf(desk->outreach.record({leanne, TouchKind::Reply, Channel::Email, u"Gladly, on a Tuesday"_s, {}, {}}));
    const PathId path = valueOf(desk->pipeline.view(leanne)).contact.paths.first();
    valueOf(desk->direction.addQuestion(path, u"Who reads the memoranda?"_s));
    EXPECT_EQ(found(u"tuesday"_s), QStringList {u"touch: Gladly, on a Tuesday"_s});
    EXPECT_EQ(found(u"memorandum"_s), QStringList()) << "not every form has the stem";
    EXPECT_EQ(found(u"memoranda"_s), QStringList {u"question: Who reads the memoranda?"_s});
    EXPECT_EQ(found(u"riviere"_s).size(), 1);
    EXPECT_EQ(found(u"rowed"_s).size(), 1);
    EXPECT_EQ(found(u"transport"_s).size(), 2) << "the organization, and who works there";
    EXPECT_EQ(found(u"meet.example.org"_s).size(), 2) << "where the meetings are";
    EXPECT_EQ(found(u"tom@transit.example"_s).size(), 1);
}

TEST_F(SearchingTest, FiltersByPersonPathKindAndDay)
{
    const PathId path = valueOf(desk->pipeline.view(leanne)).contact.paths.first();
    EXPECT_EQ(found({.text = u"interview"_s, .person = tom}).size(), 1);
    EXPECT_EQ(found({.text = u"interview"_s, .path = path}), QStringList {u"note: The team interviews everybody twice"_s});
    EXPECT_EQ(found({.text = u"policy"_s, .kinds = {SearchKind::Contact}}).size(), 1);
    EXPECT_EQ(found({.text = u"policy"_s, .kinds = {SearchKind::Path, SearchKind::Contact}}).size(), 2);
    const QDate today = clock.now().toTimeZone(QTimeZone("America/Toronto")).date();
    EXPECT_EQ(found({.text = u"interview"_s, .from = today, .to = today}).size(), 2);
    EXPECT_EQ(found({.text = u"interview"_s, .to = today.addDays(-1)}).size(), 0);
    EXPECT_EQ(found({.text = u"interview"_s, .from = today.addDays(1)}).size(), 0);
    ContactDraft draft = draftOf(valueOf(desk->pipeline.view(tom)));
    draft.paths = {u"Policy"_s};
    valueOf(desk->pipeline.edit(draft));
    EXPECT_EQ(found({.text = u"interview"_s, .path = path}).size(), 2) << "what he said belongs to his path now";
    valueOf(desk->undoing.undo());
    EXPECT_EQ(found({.text = u"interview"_s, .path = path}).size(), 1);
}

TEST_F(SearchingTest, ComesNewestFirstAndGoesOn)
{
    for (int i = 0; i < 120; ++i)
        take(u"Line %1 about ferries"_s.arg(i));
    SearchRequest request {.text = u"ferry"_s, .limit = 50};
    QStringList all;
    for (int page = 0; page < 3; ++page) {
        const SearchAnswer answer = valueOf(desk->searching.findAll(request));
        for (const FoundThing &thing : answer.found)
            all.append(thing.hit.passage.text);
        EXPECT_EQ(answer.next.has_value(), page < 2);
        request.after = answer.next;
    }
    ASSERT_EQ(all.size(), 120);
    for (int i = 0; i < 120; ++i)
        EXPECT_TRUE(all[i].startsWith(u"Line %1 "_s.arg(119 - i)));
    EXPECT_EQ(valueOf(desk->searching.count({.text = u"ferry"_s}, 51)).value(SearchKind::Note), 51);
}

TEST_F(SearchingTest, FollowsUndoAndRedo)
{
    ContactDraft draft = draftOf(valueOf(desk->pipeline.view(tom)));
    draft.contact.remarks = u"Plays the bassoon"_s;
    valueOf(desk->pipeline.edit(draft));
    EXPECT_EQ(found(u"bassoon"_s).size(), 1);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(found(u"bassoon"_s).size(), 0);
    valueOf(desk->undoing.redo());
    EXPECT_EQ(found(u"bassoon"_s).size(), 1);
    addContact(u"Quentin Quill"_s);
    EXPECT_EQ(found(u"quentin"_s).size(), 1);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(found(u"quentin"_s).size(), 0);
    valueOf(desk->undoing.redo());
    EXPECT_EQ(found(u"quentin"_s).size(), 1);
}

TEST_F(SearchingTest, FollowsAMergeAndARenamedOrganization)
{
    const ContactId twin = addContact(u"Tom Okafor"_s, u"t@home.example"_s).contact.id;
    valueOf(desk->outreach.record({twin, TouchKind::Reply, Channel::Email, u"About the tramway"_s, {}, {}}));
    valueOf(desk->merging.merge(tom, twin, valueOf(desk->merging.propose(tom, twin)).choices));
    EXPECT_EQ(found({.text = u"tramway"_s, .person = tom}).size(), 1);
    EXPECT_EQ(found(u"okafor"_s).size(), 1);
    const OrganizationId ministry = *valueOf(desk->pipeline.view(leanne)).contact.organization;
    EXPECT_TRUE(succeeded(desk->organizations.rename(ministry, u"Ministry of Mobility"_s)));
    EXPECT_EQ(found({.text = u"mobility"_s, .kinds = {SearchKind::Contact}}).size(), 1);
    EXPECT_EQ(found(u"transport"_s).size(), 0);
}

TEST_F(SearchingTest, AnswersAtOnceWhileTheIndexIsMadeAnew)
{
    for (int i = 0; i < 300; ++i)
        take(u"Filler %1"_s.arg(i));
    desk.reset();
    {
        // As an older version left it.
        const auto workspace = valueOf(Workspace::open(path(), {}, clock, ids));
        Database &database = workspace->database();
        for (const QString &statement : {u"DROP TABLE search_words"_s, u"DROP TABLE search_entry"_s,
                 u"DROP TABLE search_term"_s, u"DROP TABLE search_backfill"_s,
                 u"DELETE FROM workspace_property WHERE name = 'search-index'"_s,
                 u"CREATE TABLE search_document (document INTEGER PRIMARY KEY)"_s})
            EXPECT_TRUE(succeeded(database.run(statement)));
    }
    open();
    const SearchAnswer first = valueOf(desk->searching.find({.text = u"interview"_s}));
    EXPECT_TRUE(first.isCatchingUp);
    while (valueOf(desk->conversation.indexSome())) { }
    const SearchAnswer then = valueOf(desk->searching.find({.text = u"interview"_s}));
    EXPECT_FALSE(then.isCatchingUp);
    EXPECT_EQ(then.found.size(), 2);
    EXPECT_EQ(valueOf(desk->safekeeping.check(false)), QList<Problem>());
}

TEST_F(SearchingTest, TheCheckKnowsWhatIsMissingOfEachKind)
{
    valueOf(desk->outreach.record({leanne, TouchKind::Reply, Channel::Email, u"Gladly"_s, {}, {}}));
    while (valueOf(desk->conversation.indexSome())) { }
    EXPECT_EQ(valueOf(desk->safekeeping.check(false)), QList<Problem>());
    desk.reset();
    for (const QString &entity : {u"contact"_s, u"touch"_s, u"note"_s, u"organization"_s, u"meeting"_s}) {
        const auto workspace = valueOf(Workspace::open(path(), {}, clock, ids));
        EXPECT_TRUE(succeeded(workspace->database().run(u"DELETE FROM search_entry WHERE entity = ?"_s, {entity})));
        EXPECT_GT(valueOf(workspace->search.missing()), 0) << qPrintable(entity);
        EXPECT_TRUE(succeeded(workspace->search.rebuild()));
        EXPECT_TRUE(succeeded(workspace->search.catchUpWholly()));
        EXPECT_EQ(valueOf(workspace->search.missing()), 0);
    }
}

TEST_F(SearchingTest, CatchesUpWithManyThingsOfOneSecondInShortTurnsAndWithAShortLog)
{
    constexpr int Lines = 300;
    constexpr qint64 LongestLog = 1'000'000;
    for (int i = 0; i < Lines; ++i)
        valueOf(desk->conversation.take(meeting, {NoteKind::Insight, u"Busy line %1"_s.arg(i), {}, {}}));
    desk.reset();
    const auto workspace = valueOf(Workspace::open(path(), {}, clock, ids));
    EXPECT_TRUE(succeeded(workspace->search.rebuild()));
    int turns = 1;
    while (valueOf(workspace->search.catchUp(QDeadlineTimer(0))))
        ++turns;
    EXPECT_GT(turns, Lines);
    EXPECT_LT(QFileInfo(path() + u"-wal"_s).size(), LongestLog);
    EXPECT_EQ(valueOf(workspace->search.missing()), 0);
    EXPECT_EQ(valueOf(workspace->search.find({.text = u"busy"_s, .limit = Lines + 1})).hits.size(), Lines);
}

TEST_F(SearchingTest, ReadOnlyFindsWhatIsIndexed)
{
    while (valueOf(desk->conversation.indexSome())) { }
    desk.reset();
    desk = valueOf(Desk::open(path(), {.mode = Workspace::Mode::ReadOnly}, clock, ids, changes));
    EXPECT_EQ(notes(u"interview"_s), 2);
}

TEST_F(SearchingTest, KeepsShortOnASlowDisk)
{
    for (int i = 0; i < 60; ++i)
        take(u"Line %1"_s.arg(i));
    while (valueOf(desk->conversation.indexSome())) { }
    desk.reset();
    Workspace::Options slow;
    slow.probe = [](const QString &) -> Result<> {
        QThread::msleep(5);
        return {};
    };
    desk = valueOf(Desk::open(path(), slow, clock, ids, changes));
    SearchRequest request {.text = u"\"line 7\""_s};
    QElapsedTimer timer;
    timer.start();
    int asked = 0;
    qsizetype found = 0;
    do {
        const SearchAnswer answer = valueOf(desk->searching.find(request));
        found += answer.found.size();
        request.after = answer.next;
        ++asked;
    } while (request.after && asked < 100);
    EXPECT_EQ(found, 1);
    EXPECT_LT(timer.elapsed(), 20'000);
}

} // namespace
