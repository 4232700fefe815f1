// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QSet>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class Duplicates : public CliTest
{
};

TEST_F(Duplicates, AreListedWithReasonsAndMergedIntoTheFirst)
{
    init();
    EXPECT_EQ(run({u"duplicates"_s}).list().size(), 0);
    EXPECT_EQ(text({u"duplicates"_s}).out, u"Nobody seems to be here twice.\n"_s);
    const QStringList acme {u"--org"_s, u"Acme"_s};
    const QString kept = addContact(u"Priya Raman"_s, acme + QStringList {u"--role"_s, u"Director"_s});
    const QString other = addContact(u"P. Raman"_s,
        acme + QStringList {u"--role"_s, u"Buyer"_s, u"--city"_s, u"Ottawa"_s, u"--phone"_s, u"416 555-0142"_s});
    addContact(u"Tom Okafor"_s, acme);
    const QString meeting = book(other);

    const QJsonArray found = run({u"duplicates"_s}).list();
    ASSERT_EQ(found.size(), 1);
    const QJsonObject pair = found.first().toObject();
    EXPECT_EQ(QSet({pair[u"a"_s].toString(), pair[u"b"_s].toString()}), QSet({kept, other}));
    EXPECT_GT(pair[u"score"_s].toDouble(), 0.6);
    EXPECT_EQ(pair[u"reason"_s].toString(), u"Same organization, an initial for a name"_s);
    EXPECT_EQ(pair[u"reasons"_s].toArray(), QJsonArray({u"same-organization"_s, u"initials"_s}));

    const Answer merged = run({u"contact"_s, u"merge"_s, kept, other});
    EXPECT_EQ(merged.status, 0);
    EXPECT_EQ(merged.id(), kept);
    EXPECT_EQ(merged.text(u"full_name"_s), u"Priya Raman"_s);
    EXPECT_EQ(merged.text(u"role"_s), u"Director"_s);
    EXPECT_EQ(merged.text(u"city"_s), u"Ottawa"_s);
    EXPECT_EQ(merged.text(u"stage"_s), u"scheduled"_s);
    EXPECT_EQ(run({u"meeting"_s, u"show"_s, meeting}).text(u"contact"_s), kept);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, other}).status, 4);
    EXPECT_EQ(run({u"undo"_s}).text(u"text"_s), u"Merged Priya Raman and P. Raman"_s);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, other}).status, 0);
}

TEST_F(Duplicates, RefuseWhatMakesNoSense)
{
    init();
    const QString id = addContact(u"Priya Raman"_s);
    EXPECT_EQ(run({u"contact"_s, u"merge"_s, id, id}).status, 2);
    EXPECT_EQ(run({u"contact"_s, u"merge"_s, id}).status, 2);
    EXPECT_EQ(run({u"contact"_s, u"merge"_s, id, u"00000000-0000-7000-8000-000000000000"_s}).status, 4);
    EXPECT_EQ(run({u"duplicates"_s, u"extra"_s}).status, 2);
}

} // namespace
