// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/timeshare.h"

#include "core/rules/interviewclock.h"
#include "core/rules/planfit.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

PlanItemId itemNumber(int number)
{
    return PlanItemId::fromText(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

/// "3 3! 2x 2-" is a plan of four: 3 minutes, 3 minutes and being talked about, asked, skipped; "2c" closes.
struct PlanInWords
{
    QList<TimedQuestion> questions;
    std::optional<PlanItemId> now;
};

PlanInWords readPlan(const QString &words, milliseconds spent = 0ms)
{
    PlanInWords plan;
    for (const QString &word : words.split(u' ')) {
        TimedQuestion question;
        question.id = itemNumber(static_cast<int>(plan.questions.size()));
        question.usual = std::chrono::minutes(word.first(1).toInt());
        question.isClosing = word.contains(u'c');
        question.isSkipped = word.contains(u'-');
        question.isDone = question.isSkipped || word.contains(u'x');
        if (word.contains(u'!')) {
            question.spent = spent;
            plan.now = question.id;
        }
        plan.questions.append(question);
    }
    return plan;
}

/// "3:00 0:30 -", what each question gets.
QString sharesOf(const PlanInWords &plan, const SharedTime &shared)
{
    QStringList words;
    for (const TimedQuestion &question : plan.questions) {
        const auto share = shared.shares.constFind(question.id);
        if (share == shared.shares.cend()) {
            words.append(u"-"_s);
            continue;
        }
        const auto seconds = std::chrono::floor<std::chrono::seconds>(*share).count();
        words.append(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
    }
    return words.join(u' ');
}

struct ShareCase
{
    const char *name;
    const char16_t *plan;
    milliseconds left;
    milliseconds spent;
    const char16_t *shares;
    /// From 0; -1 for none.
    int leaveOut = -1;
};

void PrintTo(const ShareCase &test, std::ostream *out)
{
    *out << test.name;
}

class Shares : public ::testing::TestWithParam<ShareCase>
{
};

TEST_P(Shares, AreWhatIsLeftOverWhatIsLeft)
{
    const ShareCase &test = GetParam();
    const PlanInWords plan = readPlan(QString::fromUtf16(test.plan), test.spent);
    const SharedTime shared = shareTime(plan.questions, plan.now, test.left);
    EXPECT_EQ(sharesOf(plan, shared), QString::fromUtf16(test.shares));
    EXPECT_EQ(shared.leaveOut, test.leaveOut < 0 ? std::nullopt : std::optional(itemNumber(test.leaveOut)));
}

INSTANTIATE_TEST_SUITE_P(Cases, Shares,
    ::testing::Values(
        ShareCase {"as planned", u"4 3 3 2c", 15min, 0ms, u"4:00 3:00 3:00 2:00"},
        ShareCase {"more time than planned", u"4 3 3 2c", 20min, 0ms, u"6:00 4:30 4:30 2:00"},
        ShareCase {"within its own the others stand still", u"4! 3 3 2c", 13min, 2min, u"2:00 3:00 3:00 2:00"},
        ShareCase {"at the end of its own", u"4! 3 3 2c", 11min, 4min, u"0:00 3:00 3:00 2:00"},
        ShareCase {"over its own", u"4! 3 3 2c", 9min, 6min, u"0:00 2:00 2:00 2:00"},
        ShareCase {"what was asked and skipped gets nothing", u"4x 3- 3 3 2c", 11min, 0ms, u"- - 3:00 3:00 2:00"},
        ShareCase {"half is still enough", u"4x 3x 4 4 2c", 9min, 0ms, u"- - 2:00 2:00 2:00"},
        ShareCase {"less than half is not", u"4x 3x 4 4 2c", 8min + 59s, 0ms, u"- - 1:59 1:59 2:00", 3},
        ShareCase {"the last planned, wherever the closing one is", u"4x 3 2c 4 4!", 8min, 2min,
            u"- 1:17 2:00 1:42 0:00", 3},
        ShareCase {"three stay, however late", u"4x 4 2c", 6min, 0ms, u"- 1:00 2:00"},
        ShareCase {"three stay, skipped ones not counted", u"4x 3- 3- 4 2c", 6min, 0ms, u"- - - 1:00 2:00"},
        ShareCase {"only the closing one is left", u"4x 4x 4x 2c", 4min, 0ms, u"- - - 2:00"},
        ShareCase {"closing keeps its minutes", u"4x 4x 4 4 2c", 2min, 0ms, u"- - 0:00 0:00 2:00", 3},
        ShareCase {"closing has what there is", u"4x 4x 4x 2c", 1min, 0ms, u"- - - 1:00"},
        ShareCase {"closing is being talked about", u"4x 4x 4x 2c!", 4min, 90s, u"- - - 0:30"},
        ShareCase {"the talked-about one is not left out", u"4x 4x 4x 4! 2c", 5min, 9min, u"- - - 0:00 2:00"},
        ShareCase {"time is up", u"4x 3 3 2c", -2min, 0ms, u"- 0:00 0:00 0:00", 2},
        ShareCase {"questions that take no time", u"0 0! 0", 9min, 1min, u"0:00 0:00 0:00"}));

/// Plans of any shape at any time.
PlanInWords anyPlan(QRandomGenerator &random)
{
    QStringList words;
    const int count = random.bounded(1, 9);
    for (int i = 0; i < count; ++i) {
        const QChar mark = u"   x-"_s.at(random.bounded(5));
        words.append((QString::number(random.bounded(1, 7)) + mark).trimmed());
    }
    if (random.bounded(3) > 0)
        words.append(u"2c"_s);
    const int now = random.bounded(count + 1);
    if (now < count && words[now].size() == 1)
        words[now].append(u'!');
    return readPlan(words.join(u' '), milliseconds(random.bounded(600'000)));
}

milliseconds sumOf(const SharedTime &shared)
{
    milliseconds sum = 0ms;
    for (const milliseconds share : shared.shares)
        sum += share;
    return sum;
}

class AnyShares : public ::testing::Test
{
protected:
    template <class Check> void forAll(Check check)
    {
        QRandomGenerator random(2026);
        for (int i = 0; i < 4000 && !HasFailure(); ++i)
            check(anyPlan(random), milliseconds(random.bounded(-120'000, 2'400'000)));
    }
};

TEST_F(AnyShares, AreNeverMoreThanIsLeft)
{
    forAll([](const PlanInWords &plan, milliseconds left) {
        const SharedTime shared = shareTime(plan.questions, plan.now, left);
        EXPECT_LE(sumOf(shared), std::max(left, 0ms));
        for (const TimedQuestion &question : plan.questions) {
            EXPECT_EQ(shared.shares.contains(question.id), !question.isDone);
            EXPECT_GE(shared.shares.value(question.id), 0ms);
        }
    });
}

TEST_F(AnyShares, ClosingKeepsItsMinutes)
{
    forAll([](const PlanInWords &plan, milliseconds left) {
        const SharedTime shared = shareTime(plan.questions, plan.now, left);
        for (const TimedQuestion &question : plan.questions) {
            if (!question.isClosing)
                continue;
            EXPECT_EQ(shared.shares.value(question.id), std::clamp<milliseconds>(left, 0ms, question.usual));
            const milliseconds withoutThanks = left - std::chrono::minutes(ClosingMinutes);
            EXPECT_LE(sumOf(shared), std::max(withoutThanks, question.usual));
        }
    });
}

TEST_F(AnyShares, NeverGrowAsTimePasses)
{
    forAll([](PlanInWords plan, milliseconds left) {
        const SharedTime before = shareTime(plan.questions, plan.now, left);
        for (TimedQuestion &question : plan.questions)
            question.spent += question.id == plan.now ? 7s : 0s;
        const SharedTime after = shareTime(plan.questions, plan.now, left - 7s);
        for (const TimedQuestion &question : std::as_const(plan.questions))
            EXPECT_LE(after.shares.value(question.id), before.shares.value(question.id) + 1ms);
        EXPECT_TRUE(after.leaveOut || !before.leaveOut) << "what did not fit does not come to fit";
    });
}

TEST_F(AnyShares, GrowWithMoreTimeOffered)
{
    forAll([](const PlanInWords &plan, milliseconds left) {
        const SharedTime before = shareTime(plan.questions, plan.now, left);
        const SharedTime after = shareTime(plan.questions, plan.now, left + 5min);
        for (const TimedQuestion &question : plan.questions)
            EXPECT_GE(after.shares.value(question.id), before.shares.value(question.id));
        EXPECT_TRUE(before.leaveOut || !after.leaveOut);
    });
}

TEST_F(AnyShares, LeavingOutHelpsTheOthersAndStopsAtThree)
{
    forAll([](PlanInWords plan, milliseconds left) {
        SharedTime shared = shareTime(plan.questions, plan.now, left);
        while (shared.leaveOut) {
            const auto out = std::ranges::find(plan.questions, *shared.leaveOut, &TimedQuestion::id);
            ASSERT_NE(out, plan.questions.end());
            ASSERT_FALSE(out->isDone || out->isClosing || out->id == plan.now);
            out->isDone = out->isSkipped = true;
            const SharedTime without = shareTime(plan.questions, plan.now, left);
            for (auto share = without.shares.cbegin(); share != without.shares.cend(); ++share)
                ASSERT_GE(*share, shared.shares.value(share.key()));
            shared = without;
            ASSERT_GE(std::ranges::count(plan.questions, false, &TimedQuestion::isSkipped), FewestQuestions);
        }
    });
}

class SharesOfAnInterview : public ::testing::Test
{
protected:
    SharesOfAnInterview()
    {
        for (int i = 0; i < 4; ++i)
            items.append({itemNumber(i), {}, {}, {}, {}, u"en"_s, i == 3 ? 3 : 4, i, {}, false, 0});
        happen(InterviewEventKind::Started);
    }
    void happen(InterviewEventKind kind, const QString &subject = {}, int number = 0)
    {
        events.append({{}, {}, {}, {}, static_cast<int>(events.size()), kind, clock.read(), subject, number});
    }
    milliseconds shareOf(int item) const
    {
        return shareTime(items, {items[3].id}, events, 20, clock.read()).shares.value(items[item].id);
    }

    FakeClock clock;
    QList<PlanItem> items;
    QList<InterviewEvent> events;
};

TEST_F(SharesOfAnInterview, KeepTheOpeningUntilTheFirstQuestion)
{
    EXPECT_EQ(shareOf(0), 4min);
    clock.advance(90s);
    EXPECT_EQ(shareOf(0), 4min) << "still saying hello";
    clock.advance(90s);
    EXPECT_EQ(shareOf(0), 3min + 40s);
}

TEST_F(SharesOfAnInterview, FollowTheClockAndWhatIsAskedAndOffered)
{
    clock.advance(2min);
    happen(InterviewEventKind::ItemOpened, items[0].id.text());
    clock.advance(3min);
    EXPECT_EQ(shareOf(0), 1min);
    EXPECT_EQ(shareOf(1), 4min);
    EXPECT_EQ(shareOf(3), 3min);
    items[0].askedAt = clock.now();
    happen(InterviewEventKind::ItemOpened, items[1].id.text());
    EXPECT_EQ(shareOf(1), 4min + 30s);
    happen(InterviewEventKind::Extended, {}, 5);
    EXPECT_EQ(shareOf(1), 7min);
    happen(InterviewEventKind::Ended);
    EXPECT_EQ(shareOf(1), 0ms);
    EXPECT_EQ(shareTime(items, {}, events, 20, clock.read()), SharedTime {});
}

} // namespace
