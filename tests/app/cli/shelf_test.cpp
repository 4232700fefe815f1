// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class Shelf : public CliTest
{
protected:
    QString note(const QString &kind, const QString &text)
    {
        const QJsonArray notes = run({u"interview"_s, u"note"_s, meeting, u"--kind"_s, kind, text}).json[u"notes"_s].toArray();
        for (const QJsonValue &each : notes) {
            if (each[u"text"_s].toString() == text)
                return each[u"id"_s].toString();
        }
        ADD_FAILURE() << text.toStdString();
        return {};
    }
    void talk()
    {
        init();
        priya = addContact(u"Priya Raman"_s, {u"--path"_s, u"Health policy"_s});
        meeting = run({u"meeting"_s, u"book"_s, priya, u"--start"_s, u"2026-12-03T10:00"_s}).json[u"id"_s].toString();
        run({u"interview"_s, u"start"_s, meeting});
    }

    QString priya;
    QString meeting;
};

TEST_F(Shelf, ANoteBecomesWhatItAsksFor)
{
    talk();
    const QString named = note(u"referral"_s, u"Mara Diallo, policy lead at Health Canada, may use name"_s);
    const QString mara = run({u"note"_s, u"become"_s, named}).json[u"contact"_s].toString();
    const QJsonValue contact = run({u"contact"_s, u"show"_s, mara}).json;
    EXPECT_EQ(contact[u"introducer_permission"_s].toString(), u"yes"_s);
    EXPECT_EQ(contact[u"introducer"_s].toString(), priya);

    const QString again = note(u"referral"_s, u"Mara Diallo of Health Canada"_s);
    EXPECT_EQ(run({u"note"_s, u"become"_s, again}).json[u"contact"_s].toString(), mara) << "nobody is doubled";

    const QString promised = note(u"action"_s, u"Send her my outline"_s);
    EXPECT_TRUE(run({u"note"_s, u"become"_s, promised, u"--due"_s, u"2026-12-11"_s}).json[u"step"_s].isString());
    EXPECT_EQ(run({u"note"_s, u"become"_s, promised, u"--as"_s, u"poem"_s}).status, 2);
    EXPECT_EQ(run({u"note"_s, u"become"_s, u"0193a000-0000-7000-8000-000000000001"_s}).status, 4);
}

TEST_F(Shelf, ListsWhatWasRecommended)
{
    talk();
    const QString plain = note(u"information"_s, u"They hire in March"_s);
    EXPECT_EQ(run({u"note"_s, u"become"_s, plain}).status, 2) << "it asks for nothing";
    run({u"note"_s, u"become"_s, plain, u"--as"_s, u"resource"_s});
    const QJsonArray shelf = run({u"shelf"_s, u"--path"_s, u"Health policy"_s}).json.toArray();
    ASSERT_EQ(shelf.size(), 1);
    EXPECT_EQ(shelf[0][u"title"_s].toString(), u"They hire in March"_s);
    EXPECT_EQ(shelf[0][u"note"_s].toString(), plain);
    EXPECT_EQ(shelf[0][u"contact"_s].toString(), priya);
    EXPECT_EQ(run({u"shelf"_s, u"--path"_s, u"Poetry"_s}).status, 4);
}

} // namespace
