// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// The same people out of two programs, who spell them differently: reviewed, merged, and taken apart again.
class HereTwice : public DeskTest
{
protected:
    QString fileOf(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void bringIn(const QString &path)
    {
        const auto run = valueOf(desk->importing.start({{path}}));
        while (valueOf(run->step())) { }
    }
    QStringList names()
    {
        QStringList names;
        for (const ContactView &view : valueOf(desk->pipeline.find({}, 0)))
            names.append(displayName(view.contact));
        return names;
    }
};

TEST_F(HereTwice, IsOneStory)
{
    bringIn(fileOf(u"Connections.csv"_s,
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Léanne,Nguyễn,https://www.linkedin.com/in/leanne-example,,Ministry of Health,Policy Analyst,03 Sep 2026\n"
        "Robert,Okafor,https://www.linkedin.com/in/robert-example,,Transit Agency,Planner,01 Oct 2026\n"
        "Anna,Lee,https://www.linkedin.com/in/anna-example,,Acme,Buyer,02 Oct 2026\n"));
    bringIn(fileOf(u"contacts.csv"_s,
        "First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value\n"
        "NGUYEN,Leanne,\"Ministry of Health, Inc.\",leanne@home.example,416 555-0142\n"
        "Bob,Okafor,The Transit Agency,bob@home.example,\n"
        "Amy,Lee,Acme,amy@acme.example,\n"));
    const QStringList before = names();
    ASSERT_EQ(before.size(), 6);

    const QList<LikelyDouble> doubles = valueOf(desk->merging.doubles());
    ASSERT_EQ(doubles.size(), 2);
    for (const LikelyDouble &found : doubles) {
        const MergeProposal proposal = valueOf(desk->merging.propose(found.a, found.b));
        const Contact merged = valueOf(desk->merging.merge(found.a, found.b, proposal.choices)).contact;
        EXPECT_EQ(merged.emails.size(), 1);
        EXPECT_EQ(merged.links.size(), 1);
        EXPECT_FALSE(merged.role.isEmpty());
    }
    EXPECT_EQ(names().size(), 4);
    EXPECT_TRUE(valueOf(desk->merging.doubles()).isEmpty());
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());

    reopen();
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ContactsMerged);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ContactsMerged);
    EXPECT_EQ(names(), before);
    EXPECT_EQ(valueOf(desk->merging.doubles()), doubles);
}

} // namespace
