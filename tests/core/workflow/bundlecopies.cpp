// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workflow/bundlecopies.h"

#include <QElapsedTimer>

#include <cstdio>

namespace Demitasse {

using namespace Qt::StringLiterals;

WorkspaceCopy::WorkspaceCopy(FakeClock &clock, quint32 seed, const QString &student)
    : m_clock(clock)
    , m_ids(clock, seed)
{
    const QString path = m_folder.filePath(u"my.demitasse"_s);
    EXPECT_TRUE(succeeded(createWorkspace(
        path, {student, u"ada@example.org"_s, u"America/Toronto"_s, u"en"_s}, clock, m_ids)));
    auto workspace = valueOf(Workspace::open(path, {}, clock, m_ids));
    m_workspace = workspace.get();
    m_student = workspace->student();
    m_desk = std::make_unique<Desk>(std::move(workspace), clock, m_ids, m_changes);
}

void WorkspaceCopy::endInterviews()
{
    for (const MeetingId &running : valueOf(m_desk->conversation.running()))
        valueOf(m_desk->conversation.end(running));
}

Bundle WorkspaceCopy::bundle()
{
    BundleCollector collector(*m_workspace);
    Result<bool> more = collector.step();
    while (more && *more)
        more = collector.step();
    EXPECT_TRUE(more.has_value());
    return collector.bundle();
}

BundleFile WorkspaceCopy::file()
{
    endInterviews();
    const QString path = m_folder.filePath(u"all.demitasse-bundle"_s);
    valueOf(writeExport(path, ExportFormat::Bundle, {{}, bundle()}));
    return valueOf(readBundleFile(path));
}

BundleReport WorkspaceCopy::take(const BundleFile &file)
{
    endInterviews();
    const auto run = valueOf(m_desk->importing.startBundle(file));
    Result<bool> more = run->step();
    while (more && *more)
        more = run->step();
    EXPECT_TRUE(more.has_value()) << qPrintable(more ? QString() : errorWord(more.error().code) + more.error().detail);
    return run->report();
}

void WorkspaceCopy::importFile(const QString &path)
{
    const auto run = valueOf(m_desk->importing.start({{path}}));
    qint64 longest = 0;
    for (bool more = true; more;) {
        QElapsedTimer timer;
        timer.start();
        more = valueOf(run->step());
        longest = std::max(longest, timer.elapsed());
    }
    std::printf("import of %d people: longest step %lld ms\n", run->report().read, static_cast<long long>(longest));
}

QStringList WorkspaceCopy::dump()
{
    QStringList lines;
    for (const Record &record : bundle().records) {
        if (!record.exists)
            continue;
        QString line = record.entity + u' ' + (record.id == m_student.text() ? u"student"_s : record.id);
        for (const auto &[name, field] : record.fields.asKeyValueRange()) {
            if (name != "modified_at"_L1)
                line += u"; "_s + name + u'=' + field.value.value_or(u"(none)"_s);
        }
        lines.append(line);
    }
    lines.sort();
    return lines;
}

::testing::AssertionResult sameAs(const QStringList &expected, const QStringList &found)
{
    for (const auto &[mark, some, others] : {std::tuple {u"- "_s, expected, found}, {u"+ "_s, found, expected}}) {
        for (const QString &line : some) {
            if (!others.contains(line))
                return ::testing::AssertionFailure() << qPrintable(mark + line);
        }
    }
    return ::testing::AssertionSuccess();
}

ContactView WorkspaceCopy::addContact(const QString &name)
{
    ContactDraft draft;
    draft.contact.given = name.section(u' ', 0, 0);
    draft.contact.family = name.section(u' ', 1);
    draft.organization = u"Health"_s;
    return valueOf(m_desk->pipeline.add(draft));
}

void WorkspaceCopy::promise(ContactId contact, const QString &text)
{
    Commitment promise;
    promise.contact = contact;
    promise.text = text;
    valueOf(m_desk->agenda.promise(promise));
}

void WorkspaceCopy::keepTemplate(const QString &name)
{
    LetterTemplate text;
    text.name = name;
    text.body = name;
    valueOf(m_desk->letters.saveTemplate(text));
}

void WorkspaceCopy::workOn(const ContactView &contact, QRandomGenerator &random)
{
    const QString word = QString::number(random.bounded(1000));
    ContactDraft draft = draftOf(contact);
    const ContactId id = contact.contact.id;
    switch (random.bounded(8)) {
    case 0: draft.contact.role = word; break;
    case 1: draft.contact.given = u"G"_s + word; break;
    case 2: draft.contact.tags.append(word); break;
    case 3: draft.organization = u"Org "_s + word.left(1); break;
    case 4: draft.paths = {u"Path "_s + word.left(1)}; break;
    case 5: (void)m_desk->pipeline.move(id, static_cast<Stage>(random.bounded(12))); return;
    case 6: valueOf(m_desk->pipeline.setArchived(id, random.bounded(2))); return;
    case 7: writeAbout(id, word); return;
    }
    valueOf(m_desk->pipeline.edit(draft));
}

void WorkspaceCopy::writeAbout(ContactId contact, const QString &text)
{
    const auto about = [&]<class T>(T value, QString T::*words) {
        value.id = m_ids.next<decltype(value.id)>();
        value.student = m_workspace->student();
        value.contact = contact;
        value.*words = text;
        value.created = value.modified = m_clock.now();
        return value;
    };
    auto unit = m_workspace->begin();
    ASSERT_TRUE(unit.has_value());
    ASSERT_TRUE(succeeded(m_workspace->letters.add(*unit, about(WrittenLetter {}, &WrittenLetter::body))));
    ASSERT_TRUE(succeeded(m_workspace->commitments.add(*unit, about(Commitment {}, &Commitment::text))));
    ASSERT_TRUE(succeeded(m_workspace->findings.add(*unit, about(Finding {}, &Finding::text))));
    ASSERT_TRUE(succeeded(m_workspace->resources.add(*unit, about(Resource {}, &Resource::title))));
    unit->describe(GroupKind::ContactEdited, {text});
    ASSERT_TRUE(succeeded(unit->commit()));
}

void WorkspaceCopy::workOn(const MeetingView &view, QRandomGenerator &random)
{
    const MeetingId id = view.meeting.id;
    const QString start = u"2026-12-%1T1%2:00"_s.arg(random.bounded(10, 28)).arg(random.bounded(10));
    switch (random.bounded(5)) {
    case 0: (void)m_desk->booking.move(id, valueOf(readLocalTime(start))); return;
    case 1: (void)m_desk->booking.cancel(id, u"ill"_s); return;
    case 2: (void)m_desk->conversation.start(id); [[fallthrough]];
    case 3:
        (void)m_desk->conversation.take(id, {NoteKind::Insight, QString::number(random.bounded(1000)), {}, {}});
        (void)m_desk->conversation.end(id);
        return;
    case 4:
        for (NoteRevision note : valueOf(m_desk->conversation.view(id)).notes) {
            note.revision += 1;
            note.text += u" more "_s + QString::number(random.bounded(1000));
            (void)m_desk->conversation.save(note);
        }
        return;
    }
}

void WorkspaceCopy::tendOrganizations(QRandomGenerator &random)
{
    const OrganizationTree tree = valueOf(m_desk->organizations.tree());
    if (tree.isEmpty())
        return;
    const OrganizationId one = tree.at(random.bounded(tree.size())).organization.id;
    const OrganizationId other = tree.at(random.bounded(tree.size())).organization.id;
    switch (random.bounded(4)) {
    case 0: (void)m_desk->organizations.move(one, other); return;
    case 1: (void)m_desk->organizations.remove(one); return;
    default: (void)m_desk->organizations.merge(one, other); return;
    }
}

void WorkspaceCopy::reachOut(ContactId contact, QRandomGenerator &random)
{
    const QString word = QString::number(random.bounded(1000));
    switch (random.bounded(5)) {
    case 0: promise(contact, word); return;
    case 1: valueOf(m_desk->agenda.setRhythm(contact, random.bounded(10, 90))); return;
    case 2:
        (void)m_desk->outreach.record({contact, TouchKind::Declined, Channel::Phone, word, DeclineReason::TooBusy, {}});
        return;
    case 3: keepTemplate(word); return;
    case 4: {
        const LetterOnDesk letter = valueOf(m_desk->letters.begin({.contact = contact}));
        WrittenLetter written = letter.letter;
        written.body += word;
        (void)m_desk->letters.save(written);
        return;
    }
    }
}

void WorkspaceCopy::doSomething(QRandomGenerator &random)
{
    m_clock.advance(std::chrono::milliseconds(random.bounded(1, 5000)));
    const QList<ContactView> contacts = valueOf(m_desk->pipeline.all());
    const QList<MeetingView> meetings = valueOf(m_desk->booking.all());
    const int what = contacts.isEmpty() ? 0 : random.bounded(15);
    if (what == 0) {
        addContact(u"New %1"_s.arg(random.bounded(1000)));
    } else if (what == 1) {
        Student student = valueOf(m_desk->profile.student());
        student.region = QString::number(random.bounded(100));
        valueOf(m_desk->profile.edit(student));
    } else if (what == 2) {
        (void)m_desk->undoing.undo();
    } else if (what == 3) {
        (void)m_desk->undoing.redo();
    } else if (what == 4) {
        const ContactId id = contacts[random.bounded(contacts.size())].contact.id;
        (void)m_desk->booking.book({id, valueOf(readLocalTime(u"2026-12-03T10:00"_s)), u"Europe/Paris"_s, 20,
            Mode::Phone, QString::number(random.bounded(100))});
    } else if (what == 12) {
        tendOrganizations(random);
    } else if (what > 12) {
        reachOut(contacts[random.bounded(contacts.size())].contact.id, random);
    } else if (what < 8 && !meetings.isEmpty()) {
        workOn(meetings[random.bounded(meetings.size())], random);
    } else {
        workOn(contacts[random.bounded(contacts.size())], random);
    }
}

} // namespace Demitasse
