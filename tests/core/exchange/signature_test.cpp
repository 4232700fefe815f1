// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signature.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct LabelledSignature
{
    QString title;
    QString text;
    /// "role: Analyst", in order.
    QStringList expected;
};

QList<LabelledSignature> labelledIn(const QString &name)
{
    QFile file(QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/signatures/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    QList<LabelledSignature> all;
    for (const QString &block : (u"\n"_s + QString::fromUtf8(file.readAll())).split(u"\n## "_s, Qt::SkipEmptyParts)) {
        const qsizetype titleEnd = block.indexOf(u'\n');
        const qsizetype arrow = block.indexOf("\n=>\n"_L1);
        EXPECT_GT(arrow, titleEnd) << qPrintable(block);
        all.append({block.first(titleEnd), block.sliced(titleEnd + 1, arrow - titleEnd - 1),
            block.sliced(arrow + 4).split(u'\n', Qt::SkipEmptyParts)});
    }
    return all;
}

QStringList takenFrom(const QString &text)
{
    QStringList lines;
    for (const SignaturePart &part : readSignature(text)) {
        if (part.confidence != Confidence::Open)
            lines.append(word(part.field) + u": "_s + part.value);
    }
    return lines;
}

struct Tally
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

Tally tally(const QList<LabelledSignature> &signatures, QMap<QString, Tally> &byField)
{
    Tally all;
    const auto count = [&](const QString &line, int Tally::*what) {
        ++(all.*what);
        ++(byField[line.section(u':', 0, 0)].*what);
    };
    for (const LabelledSignature &signature : signatures) {
        const QStringList taken = takenFrom(signature.text);
        const auto tell = [&](const char *what, const QString &line) {
            std::printf("  %-6s %s (%s)\n", what, qPrintable(line), qPrintable(signature.title));
        };
        for (const QString &line : taken) {
            const bool right = signature.expected.contains(line);
            count(line, right ? &Tally::right : &Tally::wrong);
            if (!right)
                tell("wrong", line);
        }
        for (const QString &line : signature.expected) {
            if (!taken.contains(line)) {
                count(line, &Tally::missed);
                tell("missed", line);
            }
        }
    }
    return all;
}

void report(const char *title, qsizetype size, const Tally &all, const QMap<QString, Tally> &byField)
{
    std::printf("%s: %lld signatures, precision %.3f, recall %.3f\n", title, static_cast<long long>(size),
        all.precision(), all.recall());
    for (auto field = byField.begin(); field != byField.end(); ++field)
        std::printf("  %-13s precision %.3f recall %.3f\n", qPrintable(field.key()), field->precision(), field->recall());
}

TEST(Signature, IsReadFieldByField)
{
    const QList<LabelledSignature> common = labelledIn(u"common.txt"_s);
    const QList<LabelledSignature> unseen = labelledIn(u"unseen.txt"_s);
    EXPECT_GE(common.size() + unseen.size(), 60);
    for (const auto &[title, signatures] : {std::pair {"common", common}, std::pair {"unseen", unseen},
             std::pair {"later", labelledIn(u"later.txt"_s)}}) {
        QMap<QString, Tally> byField;
        const Tally all = tally(signatures, byField);
        report(title, signatures.size(), all, byField);
        EXPECT_GE(all.precision(), 0.95) << title;
        EXPECT_GE(all.recall(), 0.95) << title;
    }
}

TEST(Signature, ShowsWhereEachPartStands)
{
    for (const QString &name : {u"common.txt"_s, u"unseen.txt"_s}) {
        for (const LabelledSignature &signature : labelledIn(name)) {
            for (const SignaturePart &part : readSignature(signature.text)) {
                ASSERT_GE(part.start, 0) << qPrintable(signature.title);
                ASSERT_GT(part.length, 0) << qPrintable(signature.title);
                ASSERT_LE(part.start + part.length, signature.text.size()) << qPrintable(signature.title);
                const QString there = signature.text.sliced(part.start, part.length);
                const bool sameLetter = there.contains(part.value.left(1), Qt::CaseInsensitive);
                EXPECT_TRUE(sameLetter) << qPrintable(there) << " for " << qPrintable(part.value);
            }
        }
    }
}

TEST(Signature, SurvivesAnyText)
{
    std::mt19937 random(7);
    const auto below = [&random](qsizetype count) { return qsizetype(random() % static_cast<unsigned>(count)); };
    const QList<LabelledSignature> seeds = labelledIn(u"common.txt"_s) + labelledIn(u"unseen.txt"_s);
    const QString spice = u"|,;:()<>@./-\n\t\"'+0123456789 ABCabcéÉ\u00a0\u200b"_s + QChar(0xd800) + QChar(0) + QChar(0x1f);
    for (int round = 0; round < 600; ++round) {
        QString text = seeds[below(seeds.size())].text;
        for (int edit = 0; edit < 30; ++edit) {
            const qsizetype at = below(text.size());
            if (below(3) == 0)
                text.remove(at, below(5));
            else
                text.insert(at, spice[below(spice.size())]);
            if (text.isEmpty())
                text = u"x"_s;
        }
        for (const SignaturePart &part : readSignature(text)) {
            ASSERT_GE(part.start, 0);
            ASSERT_LE(part.start + part.length, text.size());
            ASSERT_FALSE(part.value.isEmpty());
        }
    }
    EXPECT_TRUE(readSignature({}).isEmpty());
}

TEST(Signature, TakesItsTimeOnNothing)
{
    const QStringList endless {QString(100'000, u'('), u"a.a@"_s.repeated(20'000), u"1 "_s.repeated(20'000),
        u"Ab "_s.repeated(20'000), u"Ab, "_s.repeated(20'000), u"Ab | "_s.repeated(20'000), u"Ab\n"_s.repeated(20'000),
        u"she/"_s.repeated(20'000), u"From: Ab\n"_s.repeated(9'000), u"x.ca/"_s.repeated(20'000)};
    for (const QString &text : endless) {
        QElapsedTimer timer;
        timer.start();
        readSignature(text);
        std::printf("%lld ms: %s\n", static_cast<long long>(timer.elapsed()), qPrintable(text.left(12)));
        EXPECT_LT(timer.elapsed(), 1000) << qPrintable(text.left(12));
    }
}

} // namespace
