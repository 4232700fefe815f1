// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class CohortTest : public DeskTest
{
protected:
    /// More students in the same file, each with a contact who was written to and answered.
    void addStudents(int count)
    {
        desk.reset();
        auto workspace = valueOf(Workspace::open(path(), {}, clock, ids));
        UnitOfWork unit = *workspace->begin();
        for (int i = 0; i < count; ++i) {
            Student student;
            student.id = ids.next<StudentId>();
            student.name = u"Student %1"_s.arg(i);
            student.zone = u"America/Toronto"_s;
            student.created = student.modified = clock.now();
            Contact contact;
            contact.id = ids.next<ContactId>();
            contact.student = student.id;
            contact.given = u"Priya"_s;
            contact.stage = Stage::Met;
            contact.created = contact.modified = clock.now();
            EXPECT_TRUE(succeeded(StudentStore(workspace->database(), student.id).add(unit, student)));
            EXPECT_TRUE(succeeded(ContactStore(workspace->database(), student.id).add(unit, contact)));
            add(*workspace, unit, contact, TouchKind::Sent, -30);
            add(*workspace, unit, contact, TouchKind::Reply, -29);
        }
        EXPECT_TRUE(succeeded(unit.commit()));
        workspace.reset();
        open();
    }
    void add(Workspace &workspace, UnitOfWork &unit, const Contact &contact, TouchKind kind, int days)
    {
        Touch touch;
        touch.id = ids.next<TouchId>();
        touch.student = contact.student;
        touch.contact = contact.id;
        touch.kind = kind;
        touch.channel = Channel::Email;
        touch.at = clock.now().addDays(days);
        EXPECT_TRUE(succeeded(TouchStore(workspace.database(), contact.student).add(unit, touch)));
    }
};

TEST_F(CohortTest, SumsAllStudentsOfTheFile)
{
    addStudents(6);
    const Cohort cohort = valueOf(desk->learning.cohort());
    EXPECT_EQ(cohort.students.value, 7);
    EXPECT_EQ(cohort.contacts.value, 6);
    EXPECT_EQ(cohort.replies.answered.value, 6);
    EXPECT_FALSE(cohort.replies.answered.isHidden);
    EXPECT_TRUE(cohort.replies.silent.isHidden) << "nobody was";
    EXPECT_TRUE(cohort.conversations.isHidden);
    EXPECT_EQ(valueOf(desk->learning.statistics()).contacts, 0) << "one’s own are one’s own";
}

TEST_F(CohortTest, HidesTheSameWhicheverWeeksAreAskedFor)
{
    addStudents(6);
    const QList<CohortWeek> all = valueOf(desk->learning.cohort(60)).weeks;
    const QList<CohortWeek> last = valueOf(desk->learning.cohort(2)).weeks;
    ASSERT_EQ(last.size(), 2);
    EXPECT_GT(all.size(), 2);
    for (int i = 1; i <= 2; ++i) {
        EXPECT_EQ(all[all.size() - i].monday, last[last.size() - i].monday);
        EXPECT_EQ(all[all.size() - i].written, last[last.size() - i].written);
    }
    EXPECT_FALSE(all.first().written.isHidden);
    EXPECT_EQ(all.first().written.value, 6);
}

TEST_F(CohortTest, OfFourShowsNothing)
{
    addStudents(3);
    const Cohort cohort = valueOf(desk->learning.cohort());
    EXPECT_TRUE(cohort.students.isHidden);
    EXPECT_TRUE(cohort.contacts.isHidden);
    EXPECT_TRUE(cohort.replies.isHidden());
}

} // namespace
