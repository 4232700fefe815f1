// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktest.h"

#include <QRandomGenerator>

namespace Demitasse {

/// One of several copies of a student's workspace, under a clock that they share.
class WorkspaceCopy
{
public:
    WorkspaceCopy(FakeClock &clock, quint32 seed, const QString &student = QStringLiteral("Ada Student"));

    /// Everything in it, as an open bundle.
    Bundle bundle();
    /// The same written to a file and read again.
    BundleFile file();
    BundleReport take(const BundleFile &file);
    /// A line for each thing that is there, with every field but when it was last touched; the student's id left out.
    QStringList dump();
    /// A random one of the things that people do.
    void doSomething(QRandomGenerator &random);

    Desk &desk() { return *m_desk; }
    Changes &changes() { return m_changes; }
    Workspace &workspace() { return *m_workspace; }
    ContactView addContact(const QString &name);
    /// Says how long the longest step took.
    void importFile(const QString &path);
    void promise(ContactId contact, const QString &text);
    void keepTemplate(const QString &name);

private:
    void endInterviews();
    void workOn(const ContactView &contact, QRandomGenerator &random);
    void writeAbout(ContactId contact, const QString &text);
    void workOn(const MeetingView &meeting, QRandomGenerator &random);
    void tendOrganizations(QRandomGenerator &random);
    void reachOut(ContactId contact, QRandomGenerator &random);

    FakeClock &m_clock;
    QTemporaryDir m_folder;
    IdGenerator m_ids;
    Changes m_changes;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<Desk> m_desk;
    StudentId m_student;
};

/// Fails with the first line that is not in both.
::testing::AssertionResult sameAs(const QStringList &expected, const QStringList &found);

} // namespace Demitasse
