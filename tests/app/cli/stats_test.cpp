// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class Stats : public CliTest
{
};

QJsonObject stageOf(const QJsonObject &stats, const QString &stage)
{
    for (const QJsonValue &entry : stats[u"funnel"_s].toArray()) {
        if (entry[u"stage"_s].toString() == stage)
            return entry.toObject();
    }
    return {};
}

TEST_F(Stats, CountWhatIsOnRecord)
{
    init();
    QStringList people;
    for (const char *name : {"Priya Raman", "Tom Okafor", "Ann Ray", "Léa Roy", "Sam Cho", "Zoé Ali"})
        people.append(addContact(QString::fromUtf8(name), {u"--warmth"_s, u"cold"_s}));
    for (const QString &person : people.first(5))
        run({u"touch"_s, person, u"--kind"_s, u"sent"_s, u"--channel"_s, u"email"_s});
    run({u"touch"_s, people[0], u"--kind"_s, u"reply"_s});
    run({u"touch"_s, people[1], u"--kind"_s, u"declined"_s, u"--reason"_s, u"too-busy"_s});
    for (const QString &person : people.mid(2, 3))
        run({u"touch"_s, person, u"--kind"_s, u"no-answer"_s});

    const QJsonObject stats = run({u"stats"_s}).json.toObject();
    EXPECT_EQ(stats[u"contacts"_s].toInt(), 6);
    EXPECT_EQ(stageOf(stats, u"identified"_s)[u"reached"_s].toInt(), 6);
    EXPECT_EQ(stageOf(stats, u"invited"_s)[u"reached"_s].toInt(), 5);
    const QJsonObject all = stats[u"replies"_s][u"all"_s].toObject();
    EXPECT_EQ(all[u"answered"_s].toInt(), 2);
    EXPECT_EQ(all[u"silent"_s].toInt(), 3);
    EXPECT_TRUE(all[u"enough"_s].toBool());
    EXPECT_DOUBLE_EQ(all[u"rate"_s].toDouble(), 0.4);
    EXPECT_NEAR(all[u"low"_s].toDouble(), 0.1176, 5e-4);
    EXPECT_NEAR(all[u"high"_s].toDouble(), 0.7693, 5e-4);
    EXPECT_EQ(stats[u"replies"_s][u"by_channel"_s][0][u"channel"_s].toString(), u"email"_s);
    EXPECT_EQ(stats[u"weeks"_s].toArray().size(), 1);
    EXPECT_EQ(stats[u"weeks"_s][0][u"written"_s].toInt(), 5);
    EXPECT_TRUE(text({u"stats"_s}).out.contains(u"40 % (probably 12 to 77 %)"_s));
}

TEST_F(Stats, SayThatThereIsTooLittle)
{
    init();
    const QString priya = addContact(u"Priya Raman"_s);
    run({u"touch"_s, priya, u"--kind"_s, u"sent"_s, u"--channel"_s, u"email"_s});
    run({u"touch"_s, priya, u"--kind"_s, u"reply"_s});
    EXPECT_TRUE(text({u"stats"_s}).out.contains(u"too little data"_s));
    EXPECT_FALSE(run({u"stats"_s}).json.toObject()[u"replies"_s][u"all"_s][u"enough"_s].toBool());
    EXPECT_EQ(run({u"stats"_s, u"--weeks"_s, u"0"_s}).status, 2);
}

TEST_F(Stats, OfACohortOfOneSayThatItShowsNothing)
{
    init();
    addContact(u"Priya Raman"_s);
    const QJsonObject cohort = run({u"stats"_s, u"--cohort"_s}).object();
    EXPECT_TRUE(cohort[u"hidden"_s].toBool());
    for (const char *figure : {"students", "contacts", "conversations", "minutes"})
        EXPECT_TRUE(cohort[QLatin1StringView(figure)].isNull()) << figure;
    EXPECT_TRUE(stageOf(cohort, u"identified"_s)[u"reached"_s].isNull());
    EXPECT_TRUE(stageOf(cohort, u"identified"_s)[u"hidden"_s].toBool());
    EXPECT_TRUE(cohort[u"replies"_s][u"all"_s][u"rate"_s].isNull());
    EXPECT_EQ(text({u"stats"_s, u"--cohort"_s}).out.trimmed(),
        u"A cohort of 1 student shows nothing: every figure stands for at least five."_s);
    EXPECT_FALSE(run({u"stats"_s}).object().contains(u"hidden"_s)) << "one’s own figures are as they were";
}

} // namespace
