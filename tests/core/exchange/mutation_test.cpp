// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardwriter.h"
#include "core/rules/cleantext.h"
#include "tests/core/exchange/contactdump.h"
#include "tests/core/exchange/endlessfile.h"
#include "tests/core/exchange/mutator.h"
#include "tests/support/corpus.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <thread>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double patienceMs = 5'000;
constexpr int fewRuns = 2'000;
constexpr qint64 largestSeed = 100'000;

/// Ends the program, saying which run it was, when one takes longer than anybody waits.
class Watchdog
{
public:
    void run(int number) { m_run = number; }

private:
    std::atomic_int m_run = -1;
    std::jthread m_thread{[this](const std::stop_token &stop) {
        int seen = -1;
        double since = processorMs();
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(50ms);
            const int now = m_run;
            if (now != seen)
                since = processorMs();
            seen = now;
            if (processorMs() - since > patienceMs) {
                std::fprintf(stderr, "run %d takes more than five seconds\n", now);
                std::abort();
            }
        }
    }};
};

QList<QByteArray> seedFiles()
{
    QStringList folders{
        QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/vcf"), QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/csv")};
    if (const std::optional<QString> corpus = corpusFolder())
        folders += {*corpus + "/interop/vcf"_L1, *corpus + "/interop/csv"_L1};
    QList<QByteArray> seeds{"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:a=\nEND:VCARD\n"};
    for (const QString &folder : std::as_const(folders)) {
        for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.vcf"_s, u"*.csv"_s}, QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (info.size() <= largestSeed && file.open(QIODevice::ReadOnly))
                seeds.append(file.readAll());
        }
    }
    return seeds;
}

void expectGoodPeople(const ReadContacts &read)
{
    int line = 0;
    for (const ContactCandidate &person : read.candidates) {
        EXPECT_GT(person.line, line);
        line = person.line;
        const Contact &contact = person.contact;
        EXPECT_FALSE(displayName(contact).isEmpty() && person.organization.isEmpty());
        const QString all = contact.given + contact.family + contact.fullName + contact.remarks + person.organization
            + contact.role + contact.phones.join(u' ') + contact.tags.join(u' ');
        EXPECT_EQ(cleanText(all), all);
    }
}

void readDamaged(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    ReadContacts people;
    const Result<VCardShape> cards = readVCards(in, sinkInto(people));
    EXPECT_TRUE(!cards || people.rows() == cards->cards);
    expectGoodPeople(people);
    for (const ContactCandidate &person : std::as_const(people.candidates))
        EXPECT_EQ(readCards(vCardOf(person)).candidates.size(), 1);

    in.seek(0);
    ReadContacts rows;
    const Result<ContactFileShape> table = readContactCsv(in, sinkInto(rows));
    EXPECT_TRUE(table || rows.rows() == 0);
    expectGoodPeople(rows);
}

// DEMITASSE_FUZZ_RUNS asks for more than the few runs of every day; DEMITASSE_FUZZ_FIRST begins at a run seen before.
TEST(Mutation, NoDamagedFileHarmsAReader)
{
    const QList<QByteArray> seeds = seedFiles();
    const int first = qEnvironmentVariableIntValue("DEMITASSE_FUZZ_FIRST");
    const int asked = qEnvironmentVariableIntValue("DEMITASSE_FUZZ_RUNS");
    const int runs = asked > 0 ? asked : fewRuns;
    // Damaged pictures are told about, loudly.
    const QtMessageHandler loud
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { });
    double longest = 0;
    Watchdog watchdog;
    for (int run = first; run < first + runs && !::testing::Test::HasFailure(); ++run) {
        SCOPED_TRACE("DEMITASSE_FUZZ_FIRST=" + std::to_string(run));
        watchdog.run(run);
        const QByteArray bytes = Mutator(seeds, static_cast<quint32>(run)).next();
        const double before = processorMs();
        readDamaged(bytes);
        longest = std::max(longest, processorMs() - before);
        EXPECT_LT(longest, patienceMs);
    }
    qInstallMessageHandler(loud);
    std::cout << runs << " damaged files of " << seeds.size() << " seeds, the slowest read in "
              << longest << " ms\n";
}

} // namespace
