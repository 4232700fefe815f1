// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class OrganizationCommand : public CliTest
{
protected:
    Answer organization(const QStringList &words) const { return run(QStringList {u"organization"_s} + words); }

    QStringList paths() const
    {
        QStringList found;
        const QJsonArray list = organization({u"list"_s}).list();
        for (const QJsonValue &value : list) {
            const QJsonObject object = value.toObject();
            found.append(u"%1 %2"_s.arg(object[u"path"_s].toVariant().toStringList().join(u'/'))
                             .arg(object[u"people_count"_s].toInt()));
        }
        return found;
    }
};

TEST_F(OrganizationCommand, TendsTheTreeAndTakesItBack)
{
    init();
    EXPECT_EQ(text({u"organization"_s, u"list"_s}).out, u"No organizations.\n"_s);
    addContact(u"Priya Raman"_s, {u"--org"_s, u"Health"_s});
    addContact(u"Tom Okafor"_s, {u"--org"_s, u"MoH"_s});
    const QJsonArray both = organization({u"list"_s}).list();
    const QString health = both.at(0).toObject()[u"id"_s].toString();
    const QString other = both.at(1).toObject()[u"id"_s].toString();
    const QString policy = organization({u"add"_s, u"Policy Branch"_s, u"--under"_s, other}).id();
    EXPECT_EQ(paths(), (QStringList {u"Health 1"_s, u"MoH 1"_s, u"MoH/Policy Branch 0"_s}));

    EXPECT_EQ(organization({u"rename"_s, health, u"Ministry of Health"_s}).text(u"name"_s), u"Ministry of Health"_s);
    const QJsonObject moved = organization({u"move"_s, policy, health}).object();
    EXPECT_EQ(moved[u"parent"_s].toString(), health);
    EXPECT_TRUE(organization({u"move"_s, policy, u"--top"_s}).object()[u"parent"_s].isNull());
    EXPECT_EQ(run({u"undo"_s}).text(u"text"_s), u"Moved Policy Branch to the top"_s);

    const QJsonObject merged = organization({u"merge"_s, health, other}).object();
    EXPECT_EQ(merged[u"people"_s].toArray().size(), 2);
    EXPECT_EQ(merged[u"units"_s].toArray().at(0).toObject()[u"id"_s].toString(), policy);
    EXPECT_EQ(paths(), (QStringList {u"Ministry of Health 2"_s, u"Ministry of Health/Policy Branch 0"_s}));
    EXPECT_EQ(organization({u"show"_s, other}).error(), u"no-such-organization"_s);
    EXPECT_EQ(run({u"undo"_s}).text(u"text"_s), u"Merged the organizations Ministry of Health and MoH"_s);
    EXPECT_EQ(paths().size(), 3);

    EXPECT_EQ(organization({u"remove"_s, policy}).status, 0);
    EXPECT_EQ(paths(), (QStringList {u"Ministry of Health 1"_s, u"MoH 1"_s}));
    EXPECT_EQ(organization({u"list"_s, u"--search"_s, u"minist"_s}).list().size(), 1);
}

TEST_F(OrganizationCommand, RefusesWhatMakesNoSense)
{
    init();
    const QString health = organization({u"add"_s, u"Health"_s}).id();
    const QString policy = organization({u"add"_s, u"Policy"_s, u"--under"_s, health}).id();
    EXPECT_EQ(organization({u"move"_s, health, policy}).error(), u"organizations-circle"_s);
    EXPECT_EQ(organization({u"move"_s, health, policy}).status, 2);
    EXPECT_EQ(organization({u"move"_s, health, policy, u"--top"_s}).status, 2);
    EXPECT_EQ(organization({u"move"_s, health}).status, 2);
    EXPECT_EQ(organization({u"move"_s}).status, 2);
    EXPECT_EQ(organization({u"add"_s, u"HEALTH"_s}).error(), u"organization-there"_s);
    EXPECT_EQ(organization({u"add"_s, u" "_s}).error(), u"value-missing"_s);
    EXPECT_EQ(organization({u"remove"_s, health}).error(), u"organization-not-empty"_s);
    EXPECT_EQ(organization({u"merge"_s, health, health}).status, 2);
    EXPECT_EQ(organization({u"show"_s, u"nonsense"_s}).status, 4);
    EXPECT_EQ(organization({u"show"_s, policy.left(35)}).id(), policy);
}

TEST_F(OrganizationCommand, ANameCannotSteerATerminal)
{
    init();
    addContact(u"Priya Raman"_s, {u"--org"_s, u"<b>Evil</b> \x1b[31m\u202eCorp"_s + QString(300, u'x')});
    const QString shown = text({u"organization"_s, u"list"_s}).out;
    EXPECT_TRUE(shown.contains(u"<b>Evil</b>"_s));
    EXPECT_FALSE(shown.contains(u'\x1b'));
    EXPECT_FALSE(shown.contains(u'\u202e'));
}

} // namespace

} // namespace Demitasse
