// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/meetinglacks.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

using enum MeetingLack;

/// A meeting in Toronto on Thursday 3 December at 10:00, looked at on a day of December at noon.
struct LackCase
{
    const char *name;
    Mode mode = Mode::Video;
    const char16_t *where = u"https://meet.example.org/x";
    std::optional<InvitationMethod> sent = InvitationMethod::Request;
    AttendeeStatus answer = AttendeeStatus::Accepted;
    int travel = 0;
    bool hasPhone = false;
    bool hasPlan = true;
    bool asksToConfirm = false;
    int day = 1;
    MeetingStatus status = MeetingStatus::Booked;
    QList<MeetingLack> lacks = {};
};

void PrintTo(const LackCase &test, std::ostream *out)
{
    *out << test.name;
}

class Lacks : public ::testing::TestWithParam<LackCase>
{
};

TEST_P(Lacks, AreWhatIsNotSeenToYet)
{
    const LackCase &test = GetParam();
    StepSettings settings;
    settings.zone = QTimeZone("America/Toronto");
    const auto at = [&settings](int day, int hour) {
        return QDateTime(QDate(2026, 12, day), QTime(hour, 0), settings.zone).toUTC();
    };
    MeetingFacts its;
    its.meeting.id = MeetingId::fromText(u"00000000-0000-7000-8000-000000000001"_s);
    its.meeting.start.instant = at(3, 10);
    its.meeting.mode = test.mode;
    its.meeting.where = QString::fromUtf16(test.where);
    its.meeting.methodLastSent = test.sent;
    its.meeting.contacts = {{ContactId {}, test.answer}};
    its.meeting.status = test.status;
    its.travelMinutes = test.travel;
    NextStep confirm;
    confirm.kind = NextStepKind::Confirm;
    confirm.meeting = its.meeting.id;
    confirm.due = endOfDay(QDate(2026, 12, 2), settings);
    const QList<NextStep> steps = test.asksToConfirm ? QList {confirm} : QList<NextStep> {};
    EXPECT_EQ(lacksOf(its, test.hasPhone, test.hasPlan, steps, settings, at(test.day, 12)), test.lacks);
}

INSTANTIATE_TEST_SUITE_P(Meetings, Lacks,
    ::testing::Values(LackCase {.name = "all seen to"},
        LackCase {.name = "nothing seen to", .mode = Mode::InPerson, .where = u" ", .sent = std::nullopt,
            .answer = AttendeeStatus::NeedsAction, .lacks = {Place, Invitation, Travel}},
        LackCase {.name = "no question planned", .hasPlan = false, .lacks = {Plan}},
        LackCase {.name = "not answered", .answer = AttendeeStatus::NeedsAction, .lacks = {Answer}},
        LackCase {.name = "only published: nobody was asked to answer", .sent = InvitationMethod::Publish,
            .answer = AttendeeStatus::NeedsAction},
        LackCase {.name = "declined is an answer", .answer = AttendeeStatus::Declined},
        LackCase {.name = "way not known", .mode = Mode::InPerson, .lacks = {Travel}},
        LackCase {.name = "way known", .mode = Mode::InPerson, .travel = 30},
        LackCase {.name = "by phone without a number", .mode = Mode::Phone, .where = u"", .lacks = {Place}},
        LackCase {.name = "by phone, and the number is on record", .mode = Mode::Phone, .where = u"", .hasPhone = true},
        LackCase {.name = "a number is no link", .where = u"", .hasPhone = true, .lacks = {Place}},
        LackCase {.name = "confirming is not its eve's yet", .asksToConfirm = true},
        LackCase {.name = "confirming on its eve", .asksToConfirm = true, .day = 2, .lacks = {Confirmation}},
        LackCase {.name = "over", .where = u"", .day = 3},
        LackCase {.name = "called off", .where = u"", .status = MeetingStatus::Cancelled}));

} // namespace
