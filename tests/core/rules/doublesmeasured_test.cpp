// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doublelookup.h"
#include "core/rules/doubles.h"
#include "core/rules/nicknames.h"
#include "tests/core/rules/people.h"

#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr double LeastPrecision = 0.98;
constexpr double LeastRecall = 0.95;
// Against hangs only; it takes well under a second when optimised.
constexpr qint64 CeilingMs = 30000;

Nicknames shippedNicknames()
{
    QFile file(QStringLiteral(DEMITASSE_SOURCE_DIR "/resources/names/nicknames.json"));
    return file.open(QIODevice::ReadOnly) ? Nicknames::fromJson(file.readAll()) : Nicknames();
}

struct Measure
{
    int right = 0;
    int wrong = 0;
    std::array<int, 12> found {};
    std::array<int, 12> there {};

    double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    double recall(qsizetype of) const { return of == 0 ? 1 : double(right) / double(of); }
};

Measure measure(const Crowd &crowd, const QList<LikelyDouble> &found)
{
    Measure measure;
    for (const DoubleKind kind : crowd.doubles)
        ++measure.there[static_cast<size_t>(kind)];
    for (const LikelyDouble &pair : found) {
        const auto straight = crowd.doubles.constFind({pair.a, pair.b});
        const auto turned = crowd.doubles.constFind({pair.b, pair.a});
        const auto known = straight != crowd.doubles.cend() ? straight : turned;
        if (known == crowd.doubles.cend()) {
            ++measure.wrong;
        } else {
            ++measure.right;
            ++measure.found[static_cast<size_t>(*known)];
        }
    }
    return measure;
}

void print(const char *name, const Crowd &crowd, const Measure &measure, qint64 ms)
{
    std::printf("%s: %lld contacts, %lld doubles, %lld ms; precision %.4f, recall %.4f\n", name,
        static_cast<long long>(crowd.contacts.size()), static_cast<long long>(crowd.doubles.size()),
        static_cast<long long>(ms), measure.precision(), measure.recall(crowd.doubles.size()));
    for (size_t kind = 0; kind < doubleKindNames.size(); ++kind)
        std::printf("  %-22s %4d of %4d\n", doubleKindNames[kind], measure.found[kind], measure.there[kind]);
}

struct Case
{
    const char *name;
    CrowdMaker::Shape shape;
};

class DoublesMeasured : public testing::TestWithParam<Case>
{
};

TEST_P(DoublesMeasured, FindsNearlyAllAndHardlyEverWrongly)
{
    const Nicknames nicknames = shippedNicknames();
    const Crowd crowd = CrowdMaker(GetParam().shape).make();
    QElapsedTimer timer;
    timer.start();
    const QList<LikelyDouble> found = findDoubles(crowd.contacts, crowd.organizations, nicknames);
    const qint64 ms = timer.elapsed();
    const Measure result = measure(crowd, found);
    print(GetParam().name, crowd, result, ms);
    EXPECT_GE(result.precision(), LeastPrecision);
    EXPECT_GE(result.recall(crowd.doubles.size()), LeastRecall);
    EXPECT_LT(ms, CeilingMs);
}

// Half of them are on record, and the others come one by one.
TEST_P(DoublesMeasured, TellsOfThoseWhoComeWhomTheyMayBe)
{
    const Nicknames nicknames = shippedNicknames();
    Crowd crowd = CrowdMaker(GetParam().shape).make();
    QSet<ContactId> coming;
    for (const auto &[one, other] : crowd.doubles.keys())
        coming.insert(std::max(one, other));
    const auto organizationOf = [&crowd](const Contact &contact) {
        return contact.organization ? crowd.organizations.value(*contact.organization) : QString();
    };
    DoubleLookup lookup(nicknames);
    QElapsedTimer timer;
    timer.start();
    for (const Contact &contact : std::as_const(crowd.contacts)) {
        if (!coming.contains(contact.id))
            lookup.add(contact, organizationOf(contact));
    }
    const qint64 learned = timer.restart();
    QList<LikelyDouble> found;
    for (const Contact &contact : std::as_const(crowd.contacts)) {
        if (!coming.contains(contact.id))
            continue;
        if (const auto likely = lookup.find(contact, organizationOf(contact)))
            found.append(*likely);
    }
    const Measure result = measure(crowd, found);
    std::printf("learned in %lld ms; ", static_cast<long long>(learned));
    print(GetParam().name, crowd, result, timer.elapsed());
    EXPECT_GE(result.precision(), LeastPrecision);
    EXPECT_GE(result.recall(crowd.doubles.size()), LeastRecall);
}

INSTANTIATE_TEST_SUITE_P(Crowds, DoublesMeasured,
    testing::Values(Case {"all cultures", {}}, Case {"another seed", {.seed = 77}},
        Case {"few cultures", {.seed = 5, .withoutEvery = 2}}, Case {"few organizations", {.seed = 6, .organizations = 150}},
        Case {"a small book", {.seed = 9, .contacts = 400, .doubles = 60, .lookalikes = 60}}),
    [](const auto &instance) { return QString::fromLatin1(instance.param.name).replace(u' ', u'_').toStdString(); });

} // namespace
