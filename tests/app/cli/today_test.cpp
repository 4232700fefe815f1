// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QSet>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class TodayCommand : public CliTest
{
protected:
    static constexpr auto Later = "2026-12-01T15:00:00Z";

    static QStringList idsOf(const Answer &answer)
    {
        QStringList ids;
        const QJsonArray steps = answer.list();
        for (const QJsonValue &step : steps)
            ids.append(step[u"id"_s].toString());
        return ids;
    }
    QStringList stepsAt(const char *instant) const
    {
        return idsOf(run({u"today"_s, u"--all"_s, u"--now"_s, QString::fromLatin1(instant)}));
    }
};

TEST_F(TodayCommand, StepsOfSeveralPeopleAtOnceHaveIdsOfTheirOwn)
{
    init();
    for (const QString &name : {u"Mara Diallo"_s, u"Tom Okafor"_s, u"Ada Lund"_s})
        addContact(name);
    const QStringList ids = stepsAt(Now);
    ASSERT_EQ(ids.size(), 3);
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), 3) << ids.join(u' ').toStdString();
    const QStringList later = stepsAt(Later);
    EXPECT_EQ(QSet<QString>(later.begin(), later.end()), QSet<QString>(ids.begin(), ids.end()));

    EXPECT_EQ(idsOf(run({u"step"_s, u"skip"_s, ids[1], u"--all"_s})), (QStringList {ids[0], ids[2]}));
    EXPECT_EQ(run({u"step"_s, u"snooze"_s, ids[2], u"2026-12-24"_s}).status, 0);
    EXPECT_EQ(idsOf(run({u"step"_s, u"done"_s, ids[0], u"--all"_s})), QStringList {ids[2]});
    EXPECT_EQ(run({u"step"_s, u"done"_s, ids[0]}).error(), u"no-such-step"_s);
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(stepsAt(Now).size(), 2);
}

} // namespace

} // namespace Demitasse
