// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Somebody rests until 2 September; whether that is over at an instant close to the student's midnight.
struct HoldCase
{
    const char *zone;
    const char *utc;
    bool isOver;
};

void PrintTo(const HoldCase &test, std::ostream *out)
{
    *out << test.zone << " at " << test.utc;
}

class HoldTest : public DeskTest, public ::testing::WithParamInterface<HoldCase>
{
protected:
    ContactId resting()
    {
        Student student = valueOf(desk->profile.student());
        student.zone = QString::fromLatin1(GetParam().zone);
        valueOf(desk->profile.edit(student));
        const ContactId id = addContact(u"Priya Raman"_s).contact.id;
        valueOf(desk->pipeline.move(id, Stage::OnHold, QDate(2026, 9, 2)));
        clock.setWall(QDateTime::fromString(QString::fromLatin1(GetParam().utc), Qt::ISODate));
        return id;
    }
    Stage expected() const { return GetParam().isOver ? Stage::Invited : Stage::OnHold; }
};

TEST_P(HoldTest, EndsForATouchWithTheStudentsDay)
{
    TouchReport sent;
    sent.contact = resting();
    EXPECT_EQ(valueOf(desk->outreach.record(sent)).contact.stage, expected());
}

TEST_P(HoldTest, EndsForALetterWithTheStudentsDay)
{
    WrittenLetter letter = valueOf(desk->letters.begin({.contact = resting()})).letter;
    letter.body = u"Dear Priya, have you twenty minutes?"_s;
    EXPECT_EQ(valueOf(desk->letters.markSent(letter)).contact.stage, expected());
}

INSTANTIATE_TEST_SUITE_P(Zones, HoldTest,
    ::testing::Values(HoldCase {"America/Vancouver", "2026-09-02T06:30:00Z", false},
        HoldCase {"America/Vancouver", "2026-09-02T07:30:00Z", true},
        HoldCase {"Europe/Paris", "2026-09-01T21:30:00Z", false},
        HoldCase {"Europe/Paris", "2026-09-01T22:30:00Z", true}));

} // namespace
