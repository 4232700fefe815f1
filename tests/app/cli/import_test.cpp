// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QDir>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class ImportBy : public CliTest
{
protected:
    void SetUp() override { init(); }

    /// "read added updated merged rejected", and that they add up.
    static std::string counts(const Answer &answer)
    {
        const QJsonObject json = answer.object();
        const auto number = [&json](const QString &key) { return json.value(key).toInt(-1); };
        const qsizetype rejected = json.value(u"rejected"_s).toArray().size();
        EXPECT_EQ(number(u"read"_s), number(u"added"_s) + number(u"updated"_s) + number(u"merged"_s) + rejected)
            << answer.out.toStdString();
        return u"%1 %2 %3 %4 %5"_s.arg(number(u"read"_s))
            .arg(number(u"added"_s))
            .arg(number(u"updated"_s))
            .arg(number(u"merged"_s))
            .arg(rejected)
            .toStdString();
    }
};

TEST_F(ImportBy, EveryRowIsCountedOnce)
{
    const QString people = file(u"people.csv"_s,
        "First Name,Last Name,Email,Company\r\nPriya,Raman,priya@example.org,\r\n\r\nPriya,Raman,PRIYA@example.org,\r\n"
        "Tom,Okafor,tom@example.org,Health\r\n,,,\r\n");
    EXPECT_EQ(counts(run({u"import"_s, people})), "3 2 0 1 0");
    EXPECT_EQ(counts(run({u"import"_s, people})), "3 0 0 3 0");
    const QString more = file(u"more.csv"_s, "First Name,Last Name,Email,Company\nPriya,R.,priya@example.org,City\n");
    EXPECT_EQ(counts(run({u"import"_s, more})), "1 0 1 0 0");
    const QJsonObject priya = run({u"contact"_s, u"list"_s, u"--search"_s, u"priya"_s}).list().at(0).toObject();
    EXPECT_EQ(priya.value(u"family"_s).toString(), u"Raman"_s);
    EXPECT_EQ(priya.value(u"organization"_s).toString(), u"City"_s);
}

TEST_F(ImportBy, ARehearsalSaysWhoMayBeOnRecord)
{
    run({u"contact"_s, u"add"_s, u"--name"_s, u"Robert Lindqvist"_s, u"--org"_s,
        u"Ministry of Lakes"_s});
    const QString people = file(u"people.csv"_s,
        "Name,Email,Company\nInes Costa,ines@example.org,\nBob Lindqvist,bob@example.org,Ministry of Lakes\n");
    const QJsonArray alike
        = run({u"import"_s, u"--dry-run"_s, people}).object().value(u"may_be_same"_s).toArray();
    ASSERT_EQ(alike.size(), 1);
    const QJsonObject bob = alike.at(0).toObject();
    EXPECT_EQ(bob.value(u"line"_s).toInt(), 3);
    EXPECT_EQ(bob.value(u"name"_s).toString(), u"Bob Lindqvist"_s);
    EXPECT_EQ(bob.value(u"who"_s).toString(), u"Robert Lindqvist"_s);
    EXPECT_EQ(bob.value(u"reasons"_s).toArray(), (QJsonArray {u"same-organization"_s, u"nickname"_s}));
    EXPECT_FALSE(run({u"import"_s, people}).object().contains(u"may_be_same"_s));
}

TEST_F(ImportBy, CardsAreKnownByWhatTheyAreNotByTheirName)
{
    const QByteArray cards = "BEGIN:VCARD\nVERSION:3.0\nN:Raman;Priya;;;\nFN:Priya Raman\nEMAIL:priya@example.org\n"
                             "END:VCARD\nBEGIN:VCARD\nKIND:group\nFN:Friends\nEND:VCARD\n";
    const QString path = file(u"people.csv"_s, cards);
    const Answer answer = run({u"import"_s, path});
    EXPECT_EQ(counts(answer), "2 1 0 0 1");
    EXPECT_EQ(answer.status, 1);
    const QJsonObject rejected = answer.object().value(u"rejected"_s).toArray().at(0).toObject();
    EXPECT_EQ(rejected.value(u"line"_s).toInt(), 7);
    EXPECT_EQ(rejected.value(u"code"_s).toString(), u"card-not-of-person"_s);
    EXPECT_EQ(counts(run({u"import"_s, path, u"--format"_s, u"vcard"_s})), "2 0 0 1 1");
    EXPECT_EQ(run({u"import"_s, path, u"--format"_s, u"csv"_s}).status, 2);
    EXPECT_EQ(run({u"import"_s, file(u"table.vcf"_s, "Name\nTom Okafor\n"), u"--format"_s, u"vcard"_s}).status, 2);
    EXPECT_EQ(counts(run({u"import"_s, file(u"table.vcf"_s, "Name\nTom Okafor\n")})), "1 1 0 0 0");
}

TEST_F(ImportBy, ADryRunChangesNothing)
{
    const QString people = file(u"people.csv"_s, "Name,Email\nPriya Raman,priya@example.org\n");
    EXPECT_EQ(counts(run({u"import"_s, people, u"--dry-run"_s})), "1 1 0 0 0");
    EXPECT_EQ(run({u"contact"_s, u"list"_s}).list().size(), 0);
    EXPECT_EQ(run({u"undo"_s, u"--list"_s}).list().size(), 0);
}

TEST_F(ImportBy, UnknownColumnsRejectEveryRow)
{
    const Answer answer = run({u"import"_s, file(u"odd.csv"_s, "colour,size\nred,4\nblue,5\n")});
    EXPECT_EQ(answer.status, 1);
    const QJsonArray rejected = answer.object().value(u"rejected"_s).toArray();
    ASSERT_FALSE(rejected.isEmpty());
    EXPECT_EQ(rejected[0].toObject().value(u"code"_s).toString(), u"columns-unknown"_s);
    EXPECT_EQ(answer.object().value(u"added"_s).toInt(), 0);
}

TEST_F(ImportBy, ColumnsHoldWhatTheCommandSays)
{
    const QString odd = file(u"odd.csv"_s, "Wer,Kanal\nPriya Raman,priya@example.org\n");
    EXPECT_EQ(counts(run({u"import"_s, odd, u"--map"_s, u"wer=name"_s, u"--map"_s, u"2=email"_s})), "1 1 0 0 0");
    const QString bare = file(u"bare.csv"_s, "Tom,Okafor\nMara,Diallo\n");
    EXPECT_EQ(counts(run({u"import"_s, bare, u"--no-headings"_s, u"--map=1=given"_s, u"--map=2=family"_s})), "2 2 0 0 0");
    EXPECT_EQ(run({u"contact"_s, u"list"_s, u"--search"_s, u"okafor"_s}).list().size(), 1);

    const QString next = file(u"next.csv"_s, "Kanal,Wer\nmara@example.org,Mara Diallo\n");
    const Answer recalled = run({u"import"_s, next});
    EXPECT_EQ(counts(recalled), "1 1 0 0 0");
    EXPECT_EQ(recalled.object().value(u"columns_remembered"_s).toArray().size(), 1);

    const Answer noField = run({u"import"_s, odd, u"--map"_s, u"Wer=nom"_s});
    EXPECT_EQ(noField.status, 2);
    EXPECT_EQ(noField.error(), u"word-unknown"_s);
    EXPECT_TRUE(noField.err.contains(u"remarks, ignore"_s)) << noField.err.toStdString();
    const Answer noColumn = run({u"import"_s, odd, u"--map"_s, u"Wen=name"_s});
    EXPECT_EQ(noColumn.status, 2);
    EXPECT_EQ(noColumn.error(), u"no-such-column"_s);
    EXPECT_TRUE(noColumn.err.contains(u"Wer, Kanal"_s)) << noColumn.err.toStdString();
    EXPECT_EQ(run({u"import"_s, odd, u"--map"_s, u"name"_s}).error(), u"usage-wrong"_s);
}

TEST_F(ImportBy, OneBadFileOfSeveralIsNamedAndTheOthersAreTakenIn)
{
    const QString good = file(u"good.csv"_s, "Name,Email\nPriya Raman,priya@example.org\n");
    const QString bad = file(u"bad.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(300, '\1'));
    const Answer answer = run({u"import"_s, bad, good, path(u"none.csv"_s)});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(counts(answer), "1 1 0 0 0");
    const QJsonArray failed = answer.object().value(u"failed"_s).toArray();
    ASSERT_EQ(failed.size(), 2);
    EXPECT_EQ(failed[0].toObject().value(u"code"_s).toString(), u"file-not-what-it-says"_s);
    EXPECT_EQ(failed[0].toObject().value(u"file"_s).toString(), bad);
    EXPECT_TRUE(answer.err.contains(bad)) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"none.csv"_s));

    EXPECT_EQ(run({u"import"_s, bad}).status, 2);
    EXPECT_EQ(run({u"import"_s, bad}).error(), u"file-not-what-it-says"_s);
    EXPECT_EQ(run({u"import"_s, bad, path(u"none.csv"_s)}).status, 2);
    EXPECT_EQ(run({u"import"_s, path(u"."_s)}).status, 2);
}

TEST_F(ImportBy, NothingIsAnnouncedWhereNobodyWatches)
{
    QByteArray many("Name,Email\n");
    for (int i = 0; i < 2000; ++i)
        many += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
    const Answer answer = run({u"import"_s, file(u"many.csv"_s, many)});
    EXPECT_EQ(counts(answer), "2000 2000 0 0 0");
    EXPECT_EQ(answer.err, QString());
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(run({u"info"_s}).object().value(u"contacts"_s).toInt(), 0);
}

} // namespace

} // namespace Demitasse
