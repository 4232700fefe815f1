// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// One of some 4000 names, and many who bear the parts of it.
QByteArray someName(int i)
{
    const char *given[] {"Aaliyah", "Chloé", "Dmitri", "Fatima", "Hugo", "Kofi", "Priya", "Søren", "Zoë", "Amara", "Bruno"};
    const char *head[] {"Ka", "Ro", "Lin", "Dub", "Gar", "Mül", "Oka", "Ra", "Tan", "Ber", "Sho", "Vas", "Wi", "Hol"};
    const char *middle[] {"ba", "do", "ti", "ku", "re", "mo", "na", "se"};
    const char *tail[] {"ski", "son", "ra", "man", "lez", "to", "wa", "berg", "nen", "oud"};
    return QByteArray(given[i % 11]) + ' ' + head[(i / 3) % 14] + middle[(i / 5) % 8] + tail[(i / 7) % 10];
}

class ImportLikenessTest : public DeskTest
{
protected:
    QString write(const QByteArray &text)
    {
        QFile file(folder.filePath(u"people.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    QString writeMany(int from, int count)
    {
        QByteArray text = "Name,Email,Company,Job Title,Phone\n";
        for (int i = from; i < from + count; ++i) {
            const QByteArray n = QByteArray::number(i);
            // Every twentieth of the later ones is someone of the first 5000, at another address.
            const int who = i >= 5000 && i % 20 == 0 ? i % 5000 : i;
            text += someName(who) + ",p" + n + "@mail" + QByteArray::number(i % 90) + ".example,Company "
                + QByteArray::number(who % 260) + ",Analyst " + QByteArray::number(who % 40) + ",+1 416 555 " + n + '\n';
        }
        return write(text);
    }
    /// Also says how long the longest step took, and all of them.
    std::shared_ptr<ImportRun> finished(const QString &file, const ImportOptions &options)
    {
        const auto run = valueOf(desk->importing.start({{file}}, options));
        QElapsedTimer all;
        all.start();
        longest = 0;
        for (bool more = true; more;) {
            QElapsedTimer timer;
            timer.start();
            more = valueOf(run->step());
            longest = std::max(longest, timer.elapsed());
        }
        total = all.elapsed();
        return run;
    }

    qint64 longest = 0;
    qint64 total = 0;
};

TEST_F(ImportLikenessTest, SaysWhoSomeoneNewMayBeAndWhy)
{
    ContactDraft known;
    known.contact.given = u"Robert"_s;
    known.contact.family = u"Lindqvist"_s;
    known.contact.emails = {u"robert@home.example"_s};
    known.organization = u"Ministry of Lakes"_s;
    const ContactId robert = valueOf(desk->pipeline.add(known)).contact.id;
    const QString file = write("Name,Email,Company\n"
                               "Bob Lindqvist,bob@work.example,Ministry of Lakes\n"
                               "Robert Lindqvist,robert@home.example,\n"
                               "Ines Costa,ines@example.org,Ministry of Lakes\n");
    const auto run = finished(file, {.isRehearsal = true, .rowsShown = 10});
    EXPECT_EQ(run->report().added, 2);
    EXPECT_EQ(run->alike(), 1);
    ASSERT_EQ(run->alikeRows().size(), 1);
    const ImportedRow &row = run->alikeRows().first();
    EXPECT_EQ(row.line, 2);
    EXPECT_EQ(row, run->firstRows().first());
    ASSERT_TRUE(row.alike.has_value());
    EXPECT_EQ(row.alike->id, robert);
    EXPECT_EQ(row.alike->name, u"Robert Lindqvist"_s);
    EXPECT_EQ(row.alike->reasons, (QList {DoubleReason::SameOrganization, DoubleReason::Nickname}));
    EXPECT_GT(row.alike->score, 0.6);
    EXPECT_FALSE(run->firstRows().at(1).alike) << "the address tells already";
    const auto done = finished(file, {});
    EXPECT_EQ(done->report(), run->report()) << "what may be is no reason to merge";
    EXPECT_EQ(done->alike(), 0);
}

TEST_F(ImportLikenessTest, StaysQuickWithManyRowsAndManyOnRecord)
{
    EXPECT_EQ(finished(writeMany(0, 5000), {})->report().added, 5000);
    const QString file = writeMany(5000, 10'000);
    const auto rehearsed = finished(file, {.isRehearsal = true, .rowsShown = 200, .rejectionsKept = 1000});
    std::printf("rehearsal of 10,000 rows against 5,000 contacts: %lld ms, longest step %lld ms, %d may be here\n",
        static_cast<long long>(total), static_cast<long long>(longest), rehearsed->alike());
    EXPECT_EQ(rehearsed->report().added, 10'000);
    EXPECT_GT(rehearsed->alike(), 100);
    EXPECT_LT(total, 20'000);
    EXPECT_EQ(finished(file, {})->report().added, 10'000);
    std::printf("import of 10,000 rows: %lld ms, longest step %lld ms\n", static_cast<long long>(total),
        static_cast<long long>(longest));
    DoublesSearch search;
    longest = 0;
    for (bool more = true; more;) {
        QElapsedTimer timer;
        timer.start();
        more = valueOf(desk->merging.gather(search));
        longest = std::max(longest, timer.elapsed());
    }
    std::printf("gathering 15,000 contacts for doubles: longest step %lld ms\n", static_cast<long long>(longest));
    EXPECT_EQ(search.contacts.size(), 15'000);
    EXPECT_LT(longest, 200);
}

} // namespace
