// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/livedesk.h"
#include "ui/interviews/interviewspage.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class InterviewsModelTest : public ::testing::Test
{
protected:
    InterviewsModelTest()
    {
        ContactDraft draft;
        for (const QString &name : {u"Priya"_s, u"Tom"_s, u"Mara"_s, u"Kenji"_s}) {
            draft.contact.given = name;
            draft.contact.role = u"Planner"_s;
            draft.organization = name == u"Tom"_s ? u"City"_s : u"Transit"_s;
            people.append(desk.add(draft).contact.id);
        }
    }
    void bookWith(const QList<ContactId> &with, const QString &local)
    {
        const LocalTime start {QDate::fromString(local, Qt::ISODate), QTime(10, 0), {}};
        meeting = desk.run([&](Desk &on) {
                          return on.booking.book({with.value(0), start, u"America/Toronto"_s, 20, Mode::Video, {}, with.mid(1)});
                      })
                      .meeting.meeting.id;
    }
    QStringList titles(const InterviewsModel &model) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row).data(InterviewsModel::TitleRole).toString());
        return texts;
    }

    LiveDesk desk;
    QList<ContactId> people;
    MeetingId meeting;
};

TEST_F(InterviewsModelTest, NamesEverybodyOfAMeeting)
{
    bookWith({people[0]}, u"2026-12-01"_s);
    bookWith(people.mid(0, 2), u"2026-12-02"_s);
    bookWith(people, u"2026-12-03"_s);
    InterviewsModel model(desk.clock);
    model.setMeetings(desk.run([](Desk &on) { return on.booking.all(); }), u"America/Toronto"_s);
    EXPECT_EQ(titles(model),
        QStringList({u"Priya · Planner · Transit"_s, u"Priya and Tom · Transit and City"_s,
            u"Priya, Tom and 2 others · Transit and City"_s}));
    EXPECT_EQ(model.index(2).data(InterviewsModel::ContactRole).toUuid(), people[0].value);
}

TEST_F(InterviewsModelTest, SaysHowReadyOneIsAndLeadsThereUntilItIsNear)
{
    bookWith({people[0]}, u"2026-12-01"_s);
    InterviewsModel model(desk.clock);
    model.setMeetings(desk.run([](Desk &on) { return on.booking.all(); }), u"America/Toronto"_s);
    const auto shown = [&model](int role) { return model.index(0).data(role); };
    EXPECT_FALSE(shown(InterviewsModel::DetailRole).toString().contains(u"Ready"_s));
    model.setReadiness({{meeting, desk.run([this](Desk &on) { return on.readying.readiness(meeting); })}});
    EXPECT_TRUE(shown(InterviewsModel::DetailRole).toString().endsWith(u"Ready 0 of 5"_s));
    EXPECT_TRUE(shown(InterviewsModel::IsToPrepareRole).toBool());
    desk.clock.setWall(QDateTime(QDate(2026, 12, 1), QTime(14, 50), QTimeZone::UTC));
    EXPECT_FALSE(shown(InterviewsModel::IsToPrepareRole).toBool()) << "now one wants to begin";
}

TEST_F(InterviewsModelTest, NamesEverybodyWithWhomANoteWasTaken)
{
    bookWith(people.mid(0, 2), u"2026-12-02"_s);
    desk.run([this](Desk &on) { return on.conversation.start(meeting); });
    desk.run([this](Desk &on) {
        return on.conversation.take(meeting, {NoteKind::Insight, u"The kettle is shared"_s, {}, {}});
    });
    InterviewsModel model(desk.clock);
    model.setFound(desk.run([](Desk &on) { return on.conversation.findNotes(u"kettle"_s, 5); }));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Priya and Tom: The kettle is shared"_s);
    EXPECT_TRUE(model.index(0).data(InterviewsModel::DetailRole).toString().startsWith(u"Priya and Tom · "_s));
}

} // namespace
