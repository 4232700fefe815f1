// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bundleform.h"
#include "core/storage/noterow.h"
#include "tests/core/workflow/bundlecopies.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class BundlingTest : public ::testing::Test
{
protected:
    void live(WorkspaceCopy &copy, int things)
    {
        for (int i = 0; i < things; ++i)
            copy.doSomething(random);
    }
    Contact contact(WorkspaceCopy &copy, ContactId id) { return valueOf(copy.desk().pipeline.view(id)).contact; }
    void setRole(WorkspaceCopy &copy, ContactId id, const QString &role)
    {
        clock.advance(std::chrono::seconds(10));
        ContactDraft draft = draftOf(valueOf(copy.desk().pipeline.view(id)));
        draft.contact.role = role;
        valueOf(copy.desk().pipeline.edit(draft));
    }

    FakeClock clock;
    QRandomGenerator random {1};
};

TEST_F(BundlingTest, TheFormatNamesEveryColumnThereIs)
{
    WorkspaceCopy copy(clock, 1);
    const auto namesOf = [](const BundlePart &part) {
        QStringList names;
        for (const BundleField &field : part.fields)
            names.append(field.name);
        return names;
    };
    QStringList entities {u"note"_s};
    for (const RecordKeeper *keeper : copy.workspace().recordKeepers()) {
        const BundlePart *part = bundlePart(QString(keeper->recordEntity()));
        ASSERT_TRUE(part) << keeper->recordEntity().data();
        EXPECT_EQ(namesOf(*part), keeper->recordFields());
        entities.append(QString(keeper->recordEntity()));
    }
    QStringList known;
    for (const BundlePart &part : bundleParts())
        known.append(QString(part.entity));
    EXPECT_EQ((known.sort(), known), (entities.sort(), entities)) << "nothing stays behind";
    QStringList ofNotes {u"note_id"_s};
    ofNotes += namesOf(*bundlePart(u"note"));
    EXPECT_EQ(noteRecord({}).fields.keys(), (ofNotes.sort(), ofNotes));
}

TEST_F(BundlingTest, AnEmptyWorkspaceBecomesTheSame)
{
    WorkspaceCopy full(clock, 1);
    live(full, 150);
    clock.advance(std::chrono::hours(1));
    WorkspaceCopy empty(clock, 2, QString());
    const BundleReport report = empty.take(full.file());
    EXPECT_TRUE(report.rejected.isEmpty());
    for (const BundleReport::Conflict &conflict : report.conflicts)
        ADD_FAILURE() << qPrintable(conflict.entity + u' ' + conflict.conflict.field);
    EXPECT_TRUE(sameAs(full.dump(), empty.dump()));
    const ImportReport again = empty.take(full.file()).total();
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.updated, 0);
    EXPECT_GT(again.merged, 0);
    EXPECT_TRUE(valueOf(empty.desk().safekeeping.check(false)).isEmpty());
}

TEST_F(BundlingTest, TakesAlongWhatWasWrittenPromisedAndDecided)
{
    WorkspaceCopy here(clock, 1);
    Desk &desk = here.desk();
    const ContactId priya = here.addContact(u"Priya Raman"_s).contact.id;
    WrittenLetter letter = valueOf(desk.letters.begin({.contact = priya})).letter;
    letter.body = u"May I ask you for twenty minutes?"_s;
    valueOf(desk.letters.save(letter));
    here.keepTemplate(u"Mine"_s);
    here.promise(priya, u"Send the article"_s);
    EXPECT_TRUE(succeeded(desk.agenda.setRhythm(priya, 60)));
    valueOf(desk.outreach.record({priya, TouchKind::Declined, {}, {}, DeclineReason::TooBusy, {}}));
    const QList<NextStep> steps = valueOf(desk.agenda.steps());
    ASSERT_FALSE(steps.isEmpty());
    EXPECT_TRUE(succeeded(desk.agenda.decide(steps.first(), StepChoice::NotNeeded)));
    WorkspaceCopy there(clock, 2, QString());
    QList<ContactId> told;
    QObject::connect(&there.changes(), &Changes::lettersChanged, &there.changes(),
        [&told](const QList<ContactId> &ids) { told = ids; });
    EXPECT_TRUE(there.take(here.file()).rejected.isEmpty());
    EXPECT_TRUE(sameAs(here.dump(), there.dump()));
    EXPECT_EQ(told, QList {priya});
    EXPECT_EQ(valueOf(there.desk().letters.of(priya)).value(0).body, letter.body);
    EXPECT_EQ(valueOf(there.desk().agenda.promisesTo(priya)).value(0).text, u"Send the article"_s);
    EXPECT_EQ(valueOf(there.desk().agenda.steps()), valueOf(desk.agenda.steps()));
}

TEST_F(BundlingTest, SaysWhoMayBeSomeoneOnRecord)
{
    WorkspaceCopy here(clock, 1);
    const auto add = [](WorkspaceCopy &copy, const QString &given, const QString &email, const QString &organization) {
        ContactDraft draft;
        draft.contact.given = given;
        draft.contact.family = u"Lindqvist"_s;
        draft.contact.emails = {email};
        draft.organization = organization;
        return valueOf(copy.desk().pipeline.add(draft)).contact.id;
    };
    const ContactId bob = add(here, u"Bob"_s, u"bob@work.example"_s, u"Ministry of Lakes"_s);
    const ContactId ines = add(here, u"Inès"_s, u"ines@example.org"_s, u"Sea"_s);
    add(here, u"Zoë"_s, u"zoe@example.org"_s, u"Sea"_s);
    WorkspaceCopy there(clock, 2);
    const ContactId robert = add(there, u"Robert"_s, u"robert@home.example"_s, u"Ministry of Lakes"_s);
    const ContactId sameInes = add(there, u"Ines"_s, u"INES@example.org"_s, {});
    const BundleFile file = here.file();
    const QList<BundleReport::Likeness> alike = there.take(file).alike;
    ASSERT_EQ(alike.size(), 2);
    EXPECT_EQ(alike[0].newcomer, bob);
    EXPECT_EQ(alike[0].name, u"Bob Lindqvist"_s);
    EXPECT_EQ(alike[0].known.id, robert);
    EXPECT_EQ(alike[0].known.reasons, (QList {DoubleReason::SameOrganization, DoubleReason::Nickname}));
    EXPECT_EQ(alike[1].newcomer, ines);
    EXPECT_EQ(alike[1].known.id, sameInes);
    EXPECT_EQ(alike[1].known.reasons.value(0), DoubleReason::SameEmail);
    EXPECT_TRUE(there.take(file).alike.isEmpty()) << "they are on record now, and Doubles tells";
}

TEST_F(BundlingTest, ARenamedOrganizationIsToldOfWithItsPeople)
{
    WorkspaceCopy here(clock, 1);
    ContactDraft draft;
    draft.contact.given = u"Tom"_s;
    draft.organization = u"Health"_s;
    const Contact tom = valueOf(here.desk().pipeline.add(draft)).contact;
    WorkspaceCopy there(clock, 2, QString());
    there.take(here.file());
    clock.advance(std::chrono::minutes(1));
    EXPECT_TRUE(succeeded(here.desk().organizations.rename(*tom.organization, u"Ministry of Health"_s)));
    QList<ContactId> told;
    QObject::connect(&there.changes(), &Changes::contactsChanged, &there.changes(),
        [&told](const QList<ContactId> &ids) { told += ids; });
    there.take(here.file());
    EXPECT_EQ(told, QList {tom.id});
    EXPECT_EQ(valueOf(there.desk().pipeline.view(tom.id)).organization, u"Ministry of Health"_s);
}

TEST_F(BundlingTest, CopiesThatExchangeBundlesBecomeTheSame)
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        random.seed(seed);
        WorkspaceCopy a(clock, seed * 10 + 1);
        WorkspaceCopy b(clock, seed * 10 + 2);
        for (int round = 0; round < 4; ++round) {
            live(a, 15);
            live(b, 15);
            if (random.bounded(2))
                a.take(b.file());
            else
                b.take(a.file());
        }
        const BundleFile fromA = a.file();
        b.take(fromA);
        a.take(b.file());
        ASSERT_TRUE(sameAs(b.dump(), a.dump())) << "seed " << seed;
        EXPECT_EQ(a.take(b.file()).total().updated, 0);
        EXPECT_EQ(b.take(fromA).total().added, 0);
        EXPECT_TRUE(valueOf(a.desk().safekeeping.check(false)).isEmpty());
        EXPECT_TRUE(valueOf(b.desk().safekeeping.check(false)).isEmpty());
    }
}

TEST_F(BundlingTest, UndoLeavesEverythingAsIfTheBundleHadNeverCome)
{
    for (quint32 seed = 1; seed <= 9; ++seed) {
        random.seed(seed);
        WorkspaceCopy a(clock, seed * 10 + 1);
        WorkspaceCopy b(clock, seed * 10 + 2);
        live(a, 40);
        b.take(a.file());
        live(a, 20);
        live(b, 20);
        const BundleFile file = a.file();
        b.file();
        const QStringList before = b.dump();
        b.take(file);
        const QStringList merged = b.dump();
        EXPECT_EQ(valueOf(b.desk().undoing.undo()).kind, GroupKind::BundleImported);
        ASSERT_TRUE(sameAs(before, b.dump())) << "seed " << seed;
        EXPECT_EQ(valueOf(b.desk().undoing.redo()).kind, GroupKind::BundleImported);
        ASSERT_TRUE(sameAs(merged, b.dump())) << "seed " << seed;
        EXPECT_EQ(valueOf(b.desk().undoing.undo()).kind, GroupKind::BundleImported);
        // What was taken back counts for nothing, so it may come again.
        b.take(file);
        ASSERT_TRUE(sameAs(merged, b.dump())) << "seed " << seed;
        EXPECT_TRUE(valueOf(b.desk().safekeeping.check(false)).isEmpty());
    }
}

TEST_F(BundlingTest, AThirdCopyDecidesByWhenItReallyHappened)
{
    WorkspaceCopy a(clock, 1);
    WorkspaceCopy b(clock, 2);
    WorkspaceCopy c(clock, 3);
    const ContactId id = a.addContact(u"Priya Raman"_s).contact.id;
    b.take(a.file());
    c.take(a.file());
    setRole(a, id, u"early, by A"_s);
    setRole(c, id, u"late, by C"_s);
    clock.advance(std::chrono::hours(5));
    b.take(a.file());
    const BundleReport report = c.take(b.file());
    EXPECT_EQ(contact(c, id).role, u"late, by C"_s);
    ASSERT_EQ(report.conflicts.size(), 1);
    EXPECT_EQ(report.conflicts.first().label, u"Priya Raman"_s);
    const RecordConflict &conflict = report.conflicts.first().conflict;
    EXPECT_EQ(conflict,
        (RecordConflict {u"role"_s, u"late, by C"_s, u"early, by A"_s, false, conflict.oursAt, conflict.theirsAt}));
    EXPECT_EQ(conflict.theirsAt.secsTo(conflict.oursAt), 10);
    b.take(c.file());
    EXPECT_EQ(contact(b, id).role, u"late, by C"_s);
}

TEST_F(BundlingTest, AnEditAfterAnImportIsLaterWhateverTheClocksSay)
{
    WorkspaceCopy a(clock, 1);
    FakeClock slow;
    WorkspaceCopy b(slow, 2);
    const ContactId id = a.addContact(u"Priya"_s).contact.id;
    setRole(a, id, u"from the future"_s);
    clock.advance(std::chrono::hours(2));
    setRole(a, id, u"from the far future"_s);
    b.take(a.file());
    ContactDraft draft = draftOf(valueOf(b.desk().pipeline.view(id)));
    draft.contact.role = u"corrected"_s;
    valueOf(b.desk().pipeline.edit(draft));
    a.take(b.file());
    EXPECT_EQ(contact(a, id).role, u"corrected"_s);
}

TEST_F(BundlingTest, KeepsBothWhenANoteWentOnInTwoWays)
{
    WorkspaceCopy a(clock, 1);
    WorkspaceCopy b(clock, 2);
    const ContactId id = a.addContact(u"Priya"_s).contact.id;
    const MeetingId meeting = valueOf(a.desk().booking.book({id, valueOf(readLocalTime(u"2026-12-03T10:00"_s)),
                                          u"Europe/Paris"_s, 20, Mode::Phone, {}}))
                                  .meeting.meeting.id;
    valueOf(a.desk().conversation.start(meeting));
    const NoteRevision note = valueOf(a.desk().conversation.take(meeting, {NoteKind::Quote, u"Ask"_s, {}, {}}));
    valueOf(a.desk().conversation.end(meeting));
    b.take(a.file());
    for (WorkspaceCopy *copy : {&a, &b}) {
        NoteRevision next = note;
        next.revision = 2;
        next.text = copy == &a ? u"Ask early"_s : u"Ask often"_s;
        valueOf(copy->desk().conversation.save(next));
    }
    const QStringList before = b.dump();
    EXPECT_EQ(b.take(a.file()).conflicts.size(), 1);
    EXPECT_EQ(valueOf(b.desk().conversation.view(meeting)).notes.size(), 2);
    a.take(b.file());
    EXPECT_TRUE(sameAs(b.dump(), a.dump()));
    EXPECT_EQ(valueOf(a.desk().conversation.findNotes(u"often"_s, 5)).size(), 1);
    EXPECT_EQ(valueOf(a.desk().conversation.findNotes(u"early"_s, 5)).size(), 1);
    valueOf(b.desk().undoing.undo());
    EXPECT_TRUE(sameAs(before, b.dump()));
    EXPECT_EQ(valueOf(b.desk().conversation.findNotes(u"early"_s, 5)).size(), 0);
}

TEST_F(BundlingTest, RejectsWhatRefersToNothingAndTakesTheRest)
{
    WorkspaceCopy a(clock, 1);
    WorkspaceCopy b(clock, 2);
    const ContactId first = a.addContact(u"Priya"_s).contact.id;
    a.addContact(u"Tom"_s);
    BundleFile file = a.file();
    QList<Record> &records = file.read.bundle.records;
    for (Record &record : records) {
        if (record.id == first.text())
            record.fields[u"organization_id"_s].value = u"018f0000-0000-7000-8000-000000000009"_s;
    }
    const BundleReport report = b.take(file);
    // The contact and what hangs on it.
    ASSERT_EQ(report.rejected.size(), 2);
    EXPECT_EQ(report.rejected.first().reason.code, ErrorCode::ReferenceMissing);
    EXPECT_TRUE(report.rejected.first().file.endsWith(u"all.demitasse-bundle/contacts.jsonl"_s));
    EXPECT_GT(report.rejected.first().line, 0);
    EXPECT_EQ(valueOf(b.desk().pipeline.all()).size(), 1);
    const ImportReport total = report.total();
    EXPECT_EQ(total.read, records.size());
}

TEST_F(BundlingTest, ShowsNothingUntilItIsDoneAndLeavesNothingWhenCancelled)
{
    WorkspaceCopy a(clock, 1);
    WorkspaceCopy b(clock, 2);
    for (int i = 0; i < 400; ++i)
        a.addContact(u"Person %1"_s.arg(i));
    live(a, 60);
    const BundleFile file = a.file();
    const QStringList before = b.dump();
    const auto run = valueOf(b.desk().importing.startBundle(file));
    qint64 longest = 0;
    while (run->progress() < 0.95) {
        QElapsedTimer timer;
        timer.start();
        ASSERT_TRUE(valueOf(run->step()));
        longest = std::max(longest, timer.elapsed());
        EXPECT_EQ(valueOf(b.desk().pipeline.all()).size(), 0);
    }
    std::printf("bundle of %lld records: longest step %lld ms\n", static_cast<long long>(file.read.bundle.records.size()),
        static_cast<long long>(longest));
    run->cancel();
    EXPECT_TRUE(sameAs(before, b.dump()));
    EXPECT_TRUE(failsAs(ErrorCode::NothingToUndo, b.desk().undoing.undo()));
    EXPECT_TRUE(valueOf(b.desk().safekeeping.check(false)).isEmpty());
    EXPECT_GT(b.take(file).total().added, 400);
}

TEST_F(BundlingTest, StaysQuickWithManyPeople)
{
    const int many = qEnvironmentVariableIntValue("DEMITASSE_MANY");
    const int count = many > 0 ? many : 2000;
    WorkspaceCopy a(clock, 1);
    WorkspaceCopy b(clock, 2);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Name,Email,Company,Tags\n");
    for (int i = 0; i < count; ++i)
        file.write(u"Person N%1,p%1@mail.example,Company %2,a;b\n"_s.arg(i).arg(i % 300).toUtf8());
    file.close();
    a.importFile(file.fileName());
    const BundleFile all = a.file();
    const auto measured = [](const char *what, Desk &desk, const BundleFile &bundle) {
        const auto run = valueOf(desk.importing.startBundle(bundle));
        QMap<int, qint64> longest;
        for (bool more = true; more;) {
            const int at = static_cast<int>(run->progress() * 100);
            QElapsedTimer timer;
            timer.start();
            more = valueOf(run->step());
            longest[at] = std::max(longest[at], timer.elapsed());
        }
        std::printf("%s, %lld records:", what, static_cast<long long>(bundle.read.bundle.records.size()));
        for (const auto &[at, ms] : longest.asKeyValueRange()) {
            if (ms > 60)
                std::printf(" at %d %% %lld ms,", at, static_cast<long long>(ms));
        }
        std::printf(" longest %lld ms\n", static_cast<long long>(std::ranges::max(longest)));
        return run->report();
    };
    {
        const auto run = valueOf(b.desk().importing.startBundle(all));
        while (run->progress() < 0.95)
            ASSERT_TRUE(valueOf(run->step()));
        QElapsedTimer timer;
        timer.start();
        run->cancel();
        std::printf("%d people staged and cancelled: %lld ms\n", count, static_cast<long long>(timer.elapsed()));
        EXPECT_LT(timer.elapsed(), 10'000);
        EXPECT_EQ(valueOf(b.desk().safekeeping.info()).contacts, 0);
    }
    EXPECT_EQ(measured("all new", b.desk(), all).counts.value(u"contact"_s).added, count);
    EXPECT_EQ(measured("all the same", b.desk(), all).total().added, 0);
    clock.advance(std::chrono::minutes(1));
    file.remove();
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Email,City\n");
    for (int i = 0; i < count; ++i)
        file.write(u"p%1@mail.example,Ottawa\n"_s.arg(i).toUtf8());
    file.close();
    a.importFile(file.fileName());
    EXPECT_EQ(measured("all newer", b.desk(), a.file()).counts.value(u"contact"_s).updated, count);
    EXPECT_TRUE(sameAs(a.dump().mid(0, 50), b.dump().mid(0, 50)));
}

TEST_F(BundlingTest, WaitsForTheEndOfAnInterview)
{
    WorkspaceCopy a(clock, 1);
    const ContactId id = a.addContact(u"Priya"_s).contact.id;
    const BundleFile file = a.file();
    const MeetingId meeting = valueOf(a.desk().booking.book({id, valueOf(readLocalTime(u"2026-12-03T10:00"_s)),
                                          u"Europe/Paris"_s, 20, Mode::Phone, {}}))
                                  .meeting.meeting.id;
    valueOf(a.desk().conversation.start(meeting));
    EXPECT_TRUE(failsAs(ErrorCode::InterviewRunning, a.desk().importing.startBundle(file)));
    EXPECT_TRUE(failsAs(ErrorCode::InterviewRunning, a.desk().exporting.start(ExportFormat::Bundle)));
}

} // namespace
