// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/workspace.h"

#include "tests/support/desktest.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Everything a person would see, as one text.
Result<QString> contents(Desk &desk)
{
    const Result<QList<ContactView>> everyone = desk.pipeline.all();
    if (!everyone)
        return failure(everyone);
    QStringList lines;
    for (const ContactView &view : *everyone) {
        const Result<Journey> journey = desk.pipeline.journey(view.contact.id);
        if (!journey)
            return failure(journey);
        lines.append(displayName(view.contact) + view.contact.role + view.organization + view.contact.emails.join(u' ')
            + word(view.contact.stage) + view.contact.remarks);
        for (const StageChange &change : journey->stages)
            lines.append(word(change.from) + word(change.to) + change.at.toString(Qt::ISODate));
        for (const InterviewView &meeting : journey->meetings) {
            lines.append(meeting.meeting.meeting.start.instant.toString(Qt::ISODate) + meeting.meeting.meeting.where);
            for (const NoteRevision &note : meeting.notes)
                lines.append(note.text + word(note.kind) + QString::number(note.stamp.count()));
        }
    }
    return lines.join(u'\n');
}

class Damage : public DeskTest
{
protected:
    Damage()
    {
        for (int i = 0; i < 12; ++i) {
            const ContactView contact = addContact(u"Person Number%1"_s.arg(i), u"p%1@example.org"_s.arg(i), u"Org"_s);
            const Meeting meeting = book(contact.contact.id);
            valueOf(desk->conversation.start(meeting.id));
            for (int n = 0; n < 3; ++n) {
                valueOf(desk->conversation.take(
                    meeting.id, {NoteKind::Insight, u"They said thing %1 about %2"_s.arg(n).arg(i), {}, {}}));
            }
            valueOf(desk->conversation.end(meeting.id));
        }
        before = valueOf(contents(*desk));
        desk.reset();
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        good = file.readAll();
    }

    void put(const QByteArray &bytes)
    {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(path() + ending);
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Refused, found by the check, or all that is shown is as it was.
    bool noticedOrHarmless(bool &noticed)
    {
        auto opened = Desk::open(path(), {}, clock, ids, changes);
        noticed = true;
        if (!opened)
            return true;
        const Result<QList<Problem>> problems = (*opened)->safekeeping.check(false);
        if (!problems || !problems->isEmpty())
            return true;
        const Result<QString> now = contents(**opened);
        noticed = false;
        return now && *now == before;
    }

    QString before;
    QByteArray good;
};

TEST_F(Damage, OfSingleBitsIsNoticedOrHarmless)
{
    constexpr int Flips = 300;
    QRandomGenerator random(20261122);
    int noticedCount = 0;
    for (int i = 0; i < Flips; ++i) {
        QByteArray bytes = good;
        const qsizetype at = random.bounded(bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        put(bytes);
        bool noticed = false;
        EXPECT_TRUE(noticedOrHarmless(noticed)) << "byte " << at;
        noticedCount += noticed;
    }
    std::cout << "bit flips: " << Flips << ", noticed " << noticedCount << ", the rest changed nothing that is shown\n";
}

TEST_F(Damage, OfWholePartsIsNoticed)
{
    QRandomGenerator random(7);
    for (int i = 0; i < 30; ++i) {
        QByteArray bytes = good;
        if (i % 2 == 0) {
            bytes.truncate(random.bounded(1, static_cast<int>(bytes.size())));
        } else {
            const qsizetype at = random.bounded(4096, static_cast<int>(bytes.size() - 4096));
            for (qsizetype b = 0; b < 4096; ++b)
                bytes[at + b] = static_cast<char>(random.generate());
        }
        put(bytes);
        bool noticed = false;
        EXPECT_TRUE(noticedOrHarmless(noticed)) << i;
    }
}

TEST_F(Damage, StopsTheFirstWrite)
{
    QByteArray bytes = good;
    bytes.truncate(bytes.size() - 5000);
    put(bytes);
    auto opened = Desk::open(path(), {}, clock, ids, changes);
    if (opened) {
        EXPECT_TRUE(failsAs(ErrorCode::WorkspaceDamaged, (*opened)->pipeline.add({{}, u"Org"_s, {}, {}})));
    }
}

TEST_F(Damage, OfANoteIsFoundByItsHash)
{
    QByteArray bytes = good;
    const qsizetype at = bytes.indexOf("They said thing 1 about 3");
    ASSERT_GT(at, 0);
    bytes[at] = 'D';
    put(bytes);
    auto opened = Desk::open(path(), {}, clock, ids, changes);
    ASSERT_TRUE(opened.has_value());
    const QList<Problem> problems = valueOf((*opened)->safekeeping.check(false));
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems.first().code, u"row-damaged"_s);
    EXPECT_TRUE(problems.first().detail.startsWith(u"note "_s));
}

TEST_F(Damage, IsUndoneByTheNewestGoodBackup)
{
    put(good);
    open();
    EXPECT_TRUE(valueOf(desk->safekeeping.backupDaily()));
    desk.reset();
    put(good.left(3000));
    const QString backup = newestGoodBackup(path());
    ASSERT_FALSE(backup.isEmpty());
    const Restored restored = valueOf(restoreWorkspace(backup, path(), clock));
    EXPECT_TRUE(QFile::exists(restored.kept));
    open();
    EXPECT_EQ(valueOf(contents(*desk)), before);
}

} // namespace
