// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exporting.h"

#include "tests/support/desktest.h"

#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

ExportContents collect(Desk &desk, const std::optional<QList<ContactId>> &contacts = std::nullopt)
{
    const auto run = valueOf(desk.exporting.start(ExportFormat::Csv, contacts));
    Result<bool> more = run->step();
    while (more && *more)
        more = run->step();
    EXPECT_TRUE(more.has_value());
    EXPECT_EQ(run->progress(), 1);
    return run->contents();
}

class ExportingTest : public DeskTest
{
protected:
    QString csv() const { return folder.filePath(u"contacts.csv"_s); }
    int write() { return valueOf(writeExport(csv(), ExportFormat::Csv, collect(*desk))); }
    ImportReport import()
    {
        const auto run = valueOf(desk->importing.start({{csv()}}));
        Result<bool> more = run->step();
        while (more && *more)
            more = run->step();
        EXPECT_TRUE(more.has_value());
        return run->report();
    }
    /// An empty workspace in the place of the other.
    void startAnew()
    {
        desk.reset();
        QFile::remove(path());
        EXPECT_TRUE(succeeded(createWorkspace(path(), {u"Other"_s, {}, {}, {}}, clock, ids)));
        open();
    }
    ContactView fullContact(const QString &name, std::optional<ContactId> introducer = std::nullopt)
    {
        ContactDraft draft = draftOf(addContact(name, u"shared@example.org"_s, u"Health, \"North\""_s));
        Contact &contact = draft.contact;
        contact.phones = {u"+1 416 555 0100"_s, u"555"_s};
        contact.links = {u"https://linkedin.com/in/"_s + name};
        contact.tags = {u"=mentor"_s, u"a;b,c\nd\\n"_s};
        contact.offers = {Offer::Connector};
        contact.source = Source::Alumni;
        contact.warmth = Warmth::Met;
        contact.remarks = u"'tis\r\n-1 \"quoted\""_s;
        contact.zone = u"Europe/Paris"_s;
        contact.introducer = introducer;
        contact.introducerPermission = Permission::Yes;
        draft.paths = {u"Policy"_s, u"Data; science"_s};
        valueOf(desk->pipeline.edit(draft));
        valueOf(desk->pipeline.move(contact.id, Stage::OnHold, QDate(2027, 2, 3)));
        clock.advance(std::chrono::seconds(5));
        return valueOf(desk->pipeline.setArchived(contact.id, true));
    }
};

TEST_F(ExportingTest, AnEmptyWorkspaceBecomesTheSame)
{
    const ContactId first = fullContact(u"Priya Raman"_s).contact.id;
    fullContact(u"Tom Okafor"_s, first);
    addContact(u"Plain"_s);
    const ExportContents before = collect(*desk);
    EXPECT_EQ(write(), 3);
    startAnew();
    EXPECT_EQ(import().added, 3);
    ExportContents after = collect(*desk);
    for (qsizetype i = 0; i < after.contacts.size(); ++i) {
        Contact &contact = after.contacts[i].candidate.contact;
        contact.student = before.contacts[i].candidate.contact.student;
        contact.organization = before.contacts[i].candidate.contact.organization;
        contact.paths = before.contacts[i].candidate.contact.paths;
    }
    EXPECT_EQ(after, before);
    const ImportReport again = import();
    EXPECT_EQ(again.merged, 3);
    EXPECT_EQ(again.added + again.updated, 0);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ContactsImported);
    EXPECT_TRUE(collect(*desk).contacts.isEmpty());
    EXPECT_EQ(import().added, 3);
}

TEST_F(ExportingTest, TakesOnlyThoseAskedForInTheirOrder)
{
    const ContactId first = addContact(u"Priya"_s).contact.id;
    const ContactId second = addContact(u"Tom"_s).contact.id;
    addContact(u"Lea"_s);
    const ExportContents contents = collect(*desk, QList {second, first});
    ASSERT_EQ(contents.contacts.size(), 2);
    EXPECT_EQ(contents.contacts[0].candidate.contact.id, second);
}

TEST_F(ExportingTest, ReplacesAFileOnlyByAWholeOne)
{
    addContact(u"Priya"_s);
    QFile old(csv());
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::atomic_bool cancelled = true;
    EXPECT_TRUE(failsAs(ErrorCode::Cancelled, writeExport(csv(), ExportFormat::Csv, collect(*desk), &cancelled)));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
    const QString nowhere = folder.filePath(u"none/contacts.csv"_s);
    const Result<int> refused = writeExport(nowhere, ExportFormat::Csv, {});
    ASSERT_TRUE(failsAs(ErrorCode::FileNotWritten, refused));
    EXPECT_EQ(refused.error().args.first(), nowhere);
}

TEST_F(ExportingTest, WaitsForTheEndOfAnInterview)
{
    const Meeting meeting = book(addContact(u"Priya Raman"_s).contact.id);
    valueOf(desk->conversation.start(meeting.id));
    EXPECT_TRUE(failsAs(ErrorCode::InterviewRunning, desk->exporting.start(ExportFormat::Csv)));
}

} // namespace
