// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/manynotes.h"

#include "core/domain/idgenerator.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesAtOnce = 10'000;
constexpr int LinesOfATalk = 25;
constexpr int WordsOfALine = 14;
constexpr int SeldomWords = 30'000;
constexpr qint64 Start = 1'700'000'000'000;
constexpr qint64 Minute = 60'000;

void must(const Result<> &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(errorWord(done.error().code)), qPrintable(done.error().detail));
}

void addPerson(Database &database, StudentId student, ContactId id, int number, PathId path, NoteLines &lines)
{
    static const QStringList given {u"Aaliyah"_s, u"Chloé"_s, u"Dmitri"_s, u"Fatima"_s, u"Hugo"_s, u"Kofi"_s, u"Priya"_s};
    const QString family = lines.next().section(u' ', 0, 0);
    must(database.run(
        u"INSERT INTO contact (student_id, id, given, family, preferred, full_name, pronunciation, pronouns, role, city,"
        " zone, language, found_where, common_ground, offers, tags, introducer_permission, remarks, stage, created_at,"
        " modified_at, row_hash) VALUES (?, ?, ?, ?, '', '', '', '', ?, '', '', '', '', '', '[]', '[]', 'unknown', '',"
        " 'met', ?, ?, x'00')"_s,
        {student.text(), id.text(), given[number % given.size()], family, lines.next().left(30), Start, Start}));
    if (number % 50 == 0) {
        must(database.run(u"INSERT INTO contact_path (student_id, contact_id, path_id, position) VALUES (?, ?, ?, 0)"_s,
            {student.text(), id.text(), path.text()}));
    }
}

void addTalk(Database &database, StudentId student, MeetingId meeting, ContactId person, qint64 at)
{
    must(database.run(
        u"INSERT INTO meeting (student_id, id, uid, sequence, start_date, start_time, zone, start_at, tz_version, minutes,"
        " mode, place, status, cancel_reason, created_at, modified_at, row_hash) VALUES (?, ?, ?, 1, '2026-01-01',"
        " '10:00', 'UTC', ?, '', 20, 'video', '', 'held', '', ?, ?, x'00')"_s,
        {student.text(), meeting.text(), meeting.text(), at, at, at}));
    must(database.run(
        u"INSERT INTO meeting_contact (student_id, meeting_id, contact_id, position, attendee_role, attendee_status)"
        " VALUES (?, ?, ?, 0, 'participant', 'accepted')"_s,
        {student.text(), meeting.text(), person.text()}));
}

} // namespace

NoteLines::NoteLines()
    : m_words(u"the and they of to a is in that we with for le la les et de est interview interviews interviewing interest"
              " international internal internship team teams people work working manager director policy politique équipe"
              " équipes mentor salary hours report research government data deadline decision hire hiring client coffee"
              " entrevue travail réseau stage métier carrière conseil œuvre cœur gestion projet bureau heures salaire"_s
                  .split(u' '))
{
    const QString vowels = u"aeiou"_s;
    const QString others = u"bcdfglmnprstv"_s;
    for (int i = 0; i < SeldomWords; ++i) {
        QString word;
        for (size_t length = 4 + m_random() % 7; word.size() < static_cast<qsizetype>(length);) {
            const QString &from = word.size() % 2 == 1 ? vowels : others;
            word += from[static_cast<qsizetype>(m_random() % static_cast<size_t>(from.size()))];
        }
        m_words.append(word);
    }
    std::vector<double> weights;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        weights.push_back(1.0 / static_cast<double>(i + 3));
    m_choice = std::discrete_distribution<int>(weights.begin(), weights.end());
}

QString NoteLines::next()
{
    QString line;
    for (int i = 0; i < WordsOfALine; ++i)
        line += m_words[m_choice(m_random)] + u' ';
    line.chop(1);
    return line;
}

ManyNotes fillWithNotes(Workspace &workspace, IdGenerator &ids, int people, int lines,
    const std::function<void(qint64 at, const QString &text)> &line)
{
    Database &database = workspace.database();
    NoteLines texts;
    ManyNotes made;
    made.path = ids.next<PathId>();
    must(database.begin());
    must(database.run(u"INSERT INTO path (student_id, id, name, created_at, modified_at, row_hash) VALUES (?, ?, 'Policy',"
                      " ?, ?, x'00')"_s,
        {workspace.student().text(), made.path.text(), Start, Start}));
    for (int i = 0; i < people; ++i) {
        made.people.append(ids.next<ContactId>());
        addPerson(database, workspace.student(), made.people.last(), i, made.path, texts);
    }
    must(database.commit());
    MeetingId meeting;
    const SessionId session = ids.next<SessionId>();
    for (int i = 0; i < lines; ++i) {
        const qint64 at = Start + i * Minute;
        if (i % LinesAtOnce == 0)
            must(database.begin());
        if (i % LinesOfATalk == 0) {
            meeting = ids.next<MeetingId>();
            addTalk(database, workspace.student(), meeting, made.people[i / LinesOfATalk % people], at);
        }
        const QString text = texts.next();
        must(database.run(
            u"INSERT INTO note_revision (student_id, note_id, revision, meeting_id, session_id, content, kind, stamp_ms,"
            " typed_at, typed_elapsed_ms, typed_boot_id, author, hash) VALUES (?, ?, 1, ?, ?, ?, 'insight', 0, ?, 0, '',"
            " '', x'00')"_s,
            {workspace.student().text(), ids.next<NoteId>().text(), meeting.text(), session.text(), text, at}));
        line(at, text);
        made.last = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
        if ((i + 1) % LinesAtOnce == 0 || i + 1 == lines)
            must(database.commit());
    }
    return made;
}

} // namespace Demitasse
