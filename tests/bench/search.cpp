// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long it takes to find the newest fifty with their snippets among many notes, each beside the same question
// put to a plain FTS5 table of the same lines through SQLite's own interface, in one interleaved run; what the index
// costs while it is made; and what it costs a note. Finding is told in the processor's time, which other programs do not
// bend; the rest as the clock goes. Asserts nothing. Arguments: how many notes, how many people.

#include "core/domain/idgenerator.h"
#include "core/system/systemclock.h"
#include "tests/bench/figures.h"
#include "tests/bench/manynotes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <ctime>

#include <sqlite3.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 9;
constexpr int Saves = 400;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double processorTimeOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

void stopUnless(bool fine, const char *what)
{
    if (!fine)
        qFatal("%s", what);
}

/// The least that full-text search with snippets can be.
class BareIndex
{
public:
    explicit BareIndex(const QString &path)
    {
        stopUnless(sqlite3_open(qPrintable(path), &m_database) == SQLITE_OK, "bare index not opened");
        run("PRAGMA journal_mode = WAL");
        run("CREATE VIRTUAL TABLE bare USING fts5(content, prefix='2 3', tokenize=\"unicode61 remove_diacritics 2\")");
        m_add = prepare("INSERT INTO bare (rowid, content) VALUES (?, ?)");
        m_find = prepare("SELECT rowid, snippet(bare, 0, '', '', '…', 16) FROM bare WHERE bare MATCH ?"
                         " ORDER BY rowid DESC LIMIT 50");
    }
    ~BareIndex()
    {
        sqlite3_finalize(m_add);
        sqlite3_finalize(m_find);
        sqlite3_close(m_database);
    }
    BareIndex(const BareIndex &) = delete;
    BareIndex &operator=(const BareIndex &) = delete;

    void run(const char *statement) { sqlite3_exec(m_database, statement, nullptr, nullptr, nullptr); }
    void add(qint64 rowid, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_int64(m_add, 1, rowid);
        sqlite3_bind_text(m_add, 2, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        stopUnless(sqlite3_step(m_add) == SQLITE_DONE, "bare line not added");
        sqlite3_reset(m_add);
    }
    int find(const QByteArray &expression)
    {
        int found = 0;
        sqlite3_bind_text(m_find, 1, expression.constData(), static_cast<int>(expression.size()), SQLITE_TRANSIENT);
        while (sqlite3_step(m_find) == SQLITE_ROW)
            ++found;
        sqlite3_reset(m_find);
        return found;
    }

private:
    sqlite3_stmt *prepare(const char *statement)
    {
        sqlite3_stmt *prepared = nullptr;
        stopUnless(sqlite3_prepare_v2(m_database, statement, -1, &prepared, nullptr) == SQLITE_OK, statement);
        return prepared;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_add = nullptr;
    sqlite3_stmt *m_find = nullptr;
};

void benchMaking(Workspace &workspace)
{
    Figures slices;
    const double all = millisecondsOf([&] {
        for (bool more = true; more;)
            slices.add(millisecondsOf([&] { more = workspace.search.catchUp().value_or(false); }));
    });
    const Result<> moved = workspace.checkpoint();
    stopUnless(moved.has_value(), "log not moved");
    std::printf("making the index: %.1f s in slices of %.0f ms (p99 %.0f, longest %.0f ms); the file is %lld MB\n", all / 1000,
        slices.at(0.5), slices.at(0.99), slices.at(1), QFileInfo(workspace.path()).size() / 1'000'000);
}

struct Question
{
    const char *what;
    SearchQuery query;
    QByteArray bare;
};

QList<Question> questionsFor(const ManyNotes &made)
{
    const auto words = [](const char *text) { return SearchQuery {.text = QString::fromUtf8(text)}; };
    SearchQuery person = words("the");
    person.person = made.people[7];
    SearchQuery path = words("the interview");
    path.path = made.path;
    SearchQuery kind = words("inter");
    kind.kinds = {SearchKind::Contact};
    SearchQuery days = words("interview");
    days.before = made.last.addDays(-200);
    return {{"i", words("i"), "i*"}, {"in", words("in"), "in*"}, {"int", words("int"), "int*"},
        {"inte", words("inte"), "inte*"}, {"inter", words("inter"), "inter*"}, {"interview", words("interview"), "interview*"},
        {"interview, the bare statement for the whole word only", words("interview"), "interview"},
        {"équipe", words("équipe"), "équipe*"}, {"two frequent words", words("the manager"), "the* manager*"},
        {"a frequent and a seldom word", words("the bureau"), "the* bureau*"},
        {"three words", words("team policy director"), "team* policy* director*"},
        {"a phrase", words("\"the team\""), "\"the team\""}, {"nothing", words("xylophone"), "xylophone*"},
        {"a frequent word of one person", person, "the*"}, {"of a path", path, "the* interview*"},
        {"of a kind", kind, "inter*"}, {"until 200 days ago", days, "interview*"}};
}

void benchFinding(Workspace &workspace, BareIndex &bare, const QList<Question> &questions)
{
    Figures all;
    for (const Question &question : questions) {
        Figures ours;
        Figures theirs;
        qsizetype found = 0;
        for (int i = 0; i < Rounds; ++i) {
            ours.add(processorTimeOf([&] {
                const Result<SearchHits> hits = workspace.search.find(question.query, QDeadlineTimer(12));
                stopUnless(hits.has_value(), "not found");
                found = hits->hits.size();
            }));
            theirs.add(processorTimeOf([&] { bare.find(question.bare); }));
        }
        all.add(ours.at(0.5));
        std::printf("%2lld  ", static_cast<long long>(found));
        report(question.what, ours, "the bare FTS5 statement", theirs);
    }
    std::printf("of these, the median is %.2f ms and the longest %.2f ms\n", all.at(0.5), all.at(1));
}

void benchSaving(Workspace &workspace, IdGenerator &ids, const Clock &clock)
{
    const Result<QList<MeetingId>> meetings = workspace.meetings.ids();
    stopUnless(meetings && !meetings->isEmpty(), "no meeting");
    const auto save = [&] {
        NoteRevision note;
        note.note = ids.next<NoteId>();
        note.meeting = meetings->first();
        note.session = ids.next<SessionId>();
        note.text = u"A line typed while the index keeps up with it"_s;
        note.typed = clock.read();
        Result<UnitOfWork> unit = workspace.begin(Workspace::Check::Unchecked);
        stopUnless(unit && workspace.notes.append(*unit, note) && unit->commit(), "not saved");
    };
    Figures indexed;
    Figures alone;
    for (int i = 0; i < Saves; ++i) {
        alone.add(millisecondsOf(save));
        indexed.add(millisecondsOf(save));
        // Idle time, before the next key.
        stopUnless(workspace.search.catchUp().has_value(), "not indexed");
    }
    report("a note saved after another, indexed in idle time after both", indexed, "one saved after the indexing", alone);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int notes = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 1'000'000;
    const int people = argc > 2 ? std::max(100, QByteArray(argv[2]).toInt()) : 100'000;
    const QTemporaryDir folder;
    const SystemClock clock;
    IdGenerator ids(clock);
    const QString path = folder.filePath(u"notes.demitasse"_s);
    Student student;
    student.id = ids.next<StudentId>();
    student.name = u"Ada"_s;
    student.zone = u"America/Toronto"_s;
    student.created = student.modified = clock.now();
    stopUnless(Workspace::create(path, student, clock, ids).has_value(), "no workspace");
    auto workspace = Workspace::open(path, {}, clock, ids);
    stopUnless(workspace.has_value(), "not opened");
    BareIndex bare(folder.filePath(u"bare.db"_s));
    bare.run("BEGIN");
    const ManyNotes made = fillWithNotes(**workspace, ids, people, notes,
        [&bare](qint64 at, const QString &text) { bare.add(at / 1000, text); });
    bare.run("COMMIT");
    std::printf("%d notes, %d people\n", notes, people);
    benchMaking(**workspace);
    benchFinding(**workspace, bare, questionsFor(made));
    benchSaving(**workspace, ids, clock);
    workspace->reset();
    const double opening = millisecondsOf([&] { workspace = Workspace::open(path, {}, clock, ids); });
    const double first = millisecondsOf([&] { stopUnless((*workspace)->search.find({.text = u"interview"_s}).has_value(), "not found"); });
    std::printf("opening: %.1f ms; the first search after it: %.1f ms\n", opening, first);
    return 0;
}
