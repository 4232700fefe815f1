// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterchecks.h"
#include "tests/core/rules/labelledletters.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QMap>

#include <gtest/gtest.h>

#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr double LeastLetterPrecision = 0.95;
constexpr double LeastLetterRecall = 0.95;

struct Tally
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

struct LettersMeasure
{
    Tally all;
    /// By fault and language.
    QMap<QString, Tally> each;
    double slowestMs = 0;
};

LettersMeasure measureLetters(const QList<LabelledLetter> &letters)
{
    LettersMeasure measure;
    prepareLetterChecks(LetterLanguage::English);
    prepareLetterChecks(LetterLanguage::French);
    const auto count = [&](const QString &fault, const LabelledLetter &labelled, int Tally::*what) {
        ++(measure.all.*what);
        ++(measure.each[fault + u' ' + word(labelled.letter.language)].*what);
        if (what != &Tally::right)
            std::printf("  %s: %s %s\n", qPrintable(labelled.id), what == &Tally::wrong ? "wrongly" : "missed",
                qPrintable(fault));
    };
    for (const LabelledLetter &labelled : letters) {
        QElapsedTimer timer;
        timer.start();
        const QList<LetterFinding> findings = checkLetter(labelled.letter);
        measure.slowestMs = std::max(measure.slowestMs, double(timer.nsecsElapsed()) / 1e6);
        QStringList missed = labelled.faults;
        for (const LetterFinding &finding : findings) {
            const QString fault = word(finding.fault);
            count(fault, labelled, missed.removeAll(fault) > 0 ? &Tally::right : &Tally::wrong);
        }
        for (const QString &fault : missed)
            count(fault, labelled, &Tally::missed);
    }
    return measure;
}

void expectGood(const char *name, const QList<LabelledLetter> &letters)
{
    ASSERT_FALSE(letters.isEmpty());
    std::printf("%s: %lld letters\n", name, static_cast<long long>(letters.size()));
    const LettersMeasure measure = measureLetters(letters);
    for (const auto &[fault, tally] : measure.each.asKeyValueRange())
        std::printf(
            "  %-26s %3d right %3d wrong %3d missed\n", qPrintable(fault), tally.right, tally.wrong, tally.missed);
    std::printf("  precision %.3f, recall %.3f, slowest %.1f ms\n", measure.all.precision(), measure.all.recall(),
        measure.slowestMs);
    EXPECT_GE(measure.all.precision(), LeastLetterPrecision);
    EXPECT_GE(measure.all.recall(), LeastLetterRecall);
}

TEST(LettersMeasured, OwnLetters)
{
    expectGood("own letters", ownLabelledLetters());
}

TEST(LettersMeasured, ForeignLetters)
{
    REQUIRE_CORPUS(corpus);
    expectGood("foreign letters", labelledLetters(corpus + u"/letters/visible.jsonl"_s));
}

} // namespace
