// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/reasonstowrite.h"

#include <gtest/gtest.h>

#include <QTimeZone>

#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Commitment promised(CommitmentKind kind, const char16_t *text, bool isDone = false, bool isTold = false,
    std::optional<QDate> due = std::nullopt)
{
    const QDateTime then(QDate(2026, 10, 1), QTime(12, 0), QTimeZone::UTC);
    Commitment commitment;
    commitment.kind = kind;
    commitment.text = QString::fromUtf16(text);
    commitment.due = due;
    if (isDone)
        commitment.doneAt = then;
    if (isTold)
        commitment.toldAt = then;
    return commitment;
}

NoteRevision noted(NoteKind kind, const char16_t *text)
{
    NoteRevision note;
    note.kind = kind;
    note.text = QString::fromUtf16(text);
    return note;
}

struct ReasonCase
{
    const char *name;
    QList<Commitment> commitments;
    QList<NoteRevision> notes;
    QDate today;
    /// "article: On lakes".
    QStringList reasons;
};

void PrintTo(const ReasonCase &test, std::ostream *out)
{
    *out << test.name;
}

QString told(const ReasonToWrite &reason)
{
    static constexpr const char16_t *Names[] {
        u"followed", u"article", u"event", u"give-back", u"to-follow", u"words", u"season"};
    return QString::fromUtf16(Names[static_cast<int>(reason.kind)]) + u": "_s + reason.words;
}

class Reasons : public ::testing::TestWithParam<ReasonCase>
{
};

TEST_P(Reasons, AreTheStudentsOwnRecords)
{
    const ReasonCase &test = GetParam();
    QStringList found;
    for (const ReasonToWrite &reason : reasonsToWrite(test.commitments, test.notes, test.today))
        found.append(told(reason));
    EXPECT_EQ(found, test.reasons) << found.join(u" | "_s).toStdString();
}

using enum CommitmentKind;
const QDate Autumn(2026, 10, 20);

INSTANTIATE_TEST_SUITE_P(Records, Reasons,
    ::testing::Values(ReasonCase {"nothing on record", {}, {}, Autumn, {}},
        ReasonCase {"advice followed comes first", {promised(Article, u"On lakes"), promised(Advice, u"Join the club", true)},
            {}, Autumn, {u"followed: Join the club"_s, u"article: On lakes"_s}},
        ReasonCase {"advice not followed yet", {promised(Advice, u"Join the club")}, {}, Autumn,
            {u"to-follow: Join the club"_s}},
        ReasonCase {"advice that they know was followed", {promised(Advice, u"Join the club", true, true)}, {}, Autumn, {}},
        ReasonCase {"what was shared already", {promised(Article, u"On lakes", true)}, {}, Autumn, {}},
        ReasonCase {"an event to come", {promised(Event, u"Open house", false, false, QDate(2026, 10, 20))}, {}, Autumn,
            {u"event: Open house"_s}},
        ReasonCase {"an event that is over", {promised(Event, u"Open house", false, false, QDate(2026, 10, 19))}, {},
            Autumn, {}},
        ReasonCase {"giving back", {promised(GiveBack, u"Proofread her talk")}, {}, Autumn,
            {u"give-back: Proofread her talk"_s}},
        ReasonCase {"an ordinary promise is none", {promised(ToDo, u"Send the form")}, {}, Autumn, {}},
        ReasonCase {"what was taken on in the talk", {}, {noted(NoteKind::Action, u"Read the annual report")}, Autumn,
            {u"to-follow: Read the annual report"_s}},
        ReasonCase {"a note that became advice is said once", {promised(Advice, u"Read the annual report", true)},
            {noted(NoteKind::Action, u"read the  Annual Report")}, Autumn, {u"followed: Read the annual report"_s}},
        ReasonCase {"the newest of their words", {},
            {noted(NoteKind::Insight, u"Data beats opinions"), noted(NoteKind::Information, u"Team of six"),
                noted(NoteKind::Quote, u"Stay curious")},
            Autumn, {u"words: Stay curious"_s}},
        ReasonCase {"a note taken away", {}, {noted(NoteKind::Insight, u" ")}, Autumn, {}},
        ReasonCase {"before the turn of the year", {}, {}, QDate(2026, 12, 7), {}},
        ReasonCase {"the turn of the year begins", {}, {}, QDate(2026, 12, 8), {u"season: "_s}},
        ReasonCase {"the turn of the year ends", {}, {}, QDate(2027, 1, 14), {u"season: "_s}},
        ReasonCase {"after the turn of the year", {}, {}, QDate(2027, 1, 15), {}}));

TEST(LosingTouch, IsSaidTwoWeeksBefore)
{
    EXPECT_FALSE(isLosingTouch(QDate(2026, 11, 4), Autumn));
    EXPECT_TRUE(isLosingTouch(QDate(2026, 11, 3), Autumn));
    EXPECT_TRUE(isLosingTouch(QDate(2026, 10, 1), Autumn));
}

} // namespace
