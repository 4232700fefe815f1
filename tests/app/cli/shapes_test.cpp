// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class Shape : public CliTest
{
protected:
    /// Every key that scripts were promised is there.
    static void expectKeys(const QJsonObject &object, const QString &keys)
    {
        const QStringList promised = keys.split(u' ', Qt::SkipEmptyParts);
        for (const QString &key : promised)
            EXPECT_TRUE(object.contains(key)) << key.toStdString();
    }
};

TEST_F(Shape, NewWorkspaceAndInfo)
{
    const Answer made = run({u"init"_s, u"--student"_s, u"Ada"_s});
    EXPECT_EQ(made.text(u"workspace"_s), workspace());
    EXPECT_GE(made.object().value(u"schema_version"_s).toInt(), 1);
    addContact(u"Priya Raman"_s);
    const QJsonObject info = run({u"info"_s}).object();
    expectKeys(info, u"engine schema_version students contacts meetings notes size_bytes"_s);
    EXPECT_EQ(info.value(u"engine"_s).toString(), u"sqlite"_s);
    EXPECT_EQ(info.value(u"students"_s).toInt(), 1);
    EXPECT_EQ(info.value(u"contacts"_s).toInt(), 1);
    EXPECT_GT(info.value(u"size_bytes"_s).toInteger(), 0);
    const QJsonObject check = run({u"check"_s}).object();
    EXPECT_EQ(check.value(u"ok"_s), QJsonValue(true));
    EXPECT_EQ(check.value(u"problems"_s), QJsonValue(QJsonArray()));
}

TEST_F(Shape, AContactWithNothingButAName)
{
    init();
    const QJsonObject contact = run({u"contact"_s, u"add"_s, u"--name"_s, u"Nguyễn, Léanne"_s}).object();
    expectKeys(contact,
        u"id given family preferred full_name organization organization_id role emails phones links zone source warmth "
        "stage paths tags introducer introducer_permission next_step created modified"_s);
    EXPECT_EQ(contact.value(u"full_name"_s).toString(), u"Nguyễn, Léanne"_s);
    EXPECT_EQ(contact.value(u"given"_s).toString(), u"Léanne"_s);
    EXPECT_EQ(contact.value(u"family"_s).toString(), u"Nguyễn"_s);
    EXPECT_EQ(contact.value(u"stage"_s).toString(), u"identified"_s);
    EXPECT_EQ(contact.value(u"introducer_permission"_s).toString(), u"unknown"_s);
    EXPECT_EQ(contact.value(u"created"_s).toString(), QString::fromLatin1(Now));
    EXPECT_EQ(contact.value(u"emails"_s), QJsonValue(QJsonArray()));
    for (const QString &key : {u"organization_id"_s, u"source"_s, u"warmth"_s, u"introducer"_s})
        EXPECT_TRUE(contact.value(key).isNull()) << key.toStdString();
    EXPECT_EQ(contact.value(u"next_step"_s)[u"kind"_s], u"write"_s);
    EXPECT_TRUE(contact.value(u"next_step"_s)[u"meeting"_s].isNull()) << "it comes from none";
    static const QRegularExpression uuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$"_s);
    EXPECT_TRUE(uuid.match(contact.value(u"id"_s).toString()).hasMatch());
}

TEST_F(Shape, AContactWithEverything)
{
    init();
    const QString introducer = addContact(u"Tom Okafor"_s);
    const QStringList everything {u"contact"_s, u"add"_s, u"--given"_s, u"Priya"_s, u"--family"_s, u"Raman"_s,
        u"--preferred"_s, u"Pri"_s, u"--org"_s, u"City of Toronto"_s, u"--role"_s, u"Analyst"_s, u"--email"_s,
        u"p@example.org"_s, u"--email"_s, u"q@example.org"_s, u"--phone"_s, u"+1 416 555 0100"_s, u"--link"_s,
        u"https://linkedin.com/in/p"_s, u"--zone"_s, u"America/Vancouver"_s, u"--city"_s, u"Vancouver"_s,
        u"--language"_s, u"fr"_s, u"--source"_s, u"alumni"_s, u"--warmth"_s, u"introduced"_s, u"--introducer"_s,
        introducer, u"--introducer-permission"_s, u"yes"_s, u"--path"_s, u"Policy"_s, u"--path"_s, u"Data"_s,
        u"--tag"_s, u"choir"_s, u"--offer"_s, u"insider-view"_s, u"--remarks"_s, u"Met at the fair."_s,
        u"--common-ground"_s, u"Same school"_s};
    const QJsonObject contact = run(everything).object();
    EXPECT_EQ(contact.value(u"full_name"_s).toString(), u"Priya Raman"_s);
    EXPECT_EQ(contact.value(u"organization"_s).toString(), u"City of Toronto"_s);
    EXPECT_FALSE(contact.value(u"organization_id"_s).toString().isEmpty());
    EXPECT_EQ(contact.value(u"emails"_s), QJsonValue(QJsonArray {u"p@example.org"_s, u"q@example.org"_s}));
    EXPECT_EQ(contact.value(u"paths"_s), QJsonValue(QJsonArray {u"Policy"_s, u"Data"_s}));
    EXPECT_EQ(contact.value(u"introducer"_s).toString(), introducer);
    EXPECT_EQ(contact.value(u"introducer_name"_s).toString(), u"Tom Okafor"_s);
    EXPECT_EQ(contact.value(u"introducer_permission"_s).toString(), u"yes"_s);
    EXPECT_EQ(contact.value(u"warmth"_s).toString(), u"introduced"_s);
    EXPECT_EQ(contact.value(u"offers"_s), QJsonValue(QJsonArray {u"insider-view"_s}));
    const QString shown = text({u"contact"_s, u"show"_s, contact.value(u"id"_s).toString()}).out;
    for (const QString &word :
        {u"Pri Raman"_s, u"City of Toronto"_s, u"America/Vancouver"_s, u"choir"_s, u"Same school"_s})
        EXPECT_TRUE(shown.contains(word)) << word.toStdString() << shown.toStdString();
}

TEST_F(Shape, EditingChangesOnlyWhatIsSaid)
{
    init();
    const QString id = addContact(u"Priya Raman"_s,
        {u"--org"_s, u"City"_s, u"--role"_s, u"Analyst"_s, u"--phone"_s, u"1"_s, u"--path"_s, u"Policy"_s,
            u"--warmth"_s, u"met"_s, u"--tag"_s, u"choir"_s});
    const QJsonObject before = run({u"contact"_s, u"show"_s, id}).object();
    run({u"contact"_s, u"edit"_s, id, u"--role"_s, u"Lead"_s, u"--now"_s, u"2026-11-25T15:00:00Z"_s});
    QJsonObject after = run({u"contact"_s, u"show"_s, id}).object();
    EXPECT_EQ(after.value(u"role"_s).toString(), u"Lead"_s);
    EXPECT_EQ(after.value(u"modified"_s).toString(), u"2026-11-25T15:00:00Z"_s);
    after.insert(u"role"_s, before.value(u"role"_s));
    after.insert(u"modified"_s, before.value(u"modified"_s));
    EXPECT_EQ(after, before);

    const QJsonObject emptied = run({u"contact"_s, u"edit"_s, id, u"--org"_s, u""_s, u"--phone"_s, u""_s, u"--path"_s,
                                        u""_s, u"--warmth"_s, u""_s, u"--tag"_s, u""_s, u"--family"_s, u"Rao"_s})
                                    .object();
    EXPECT_TRUE(emptied.value(u"organization_id"_s).isNull());
    EXPECT_EQ(emptied.value(u"organization"_s).toString(), QString());
    EXPECT_EQ(emptied.value(u"phones"_s), QJsonValue(QJsonArray()));
    EXPECT_EQ(emptied.value(u"paths"_s), QJsonValue(QJsonArray()));
    EXPECT_TRUE(emptied.value(u"warmth"_s).isNull());
    EXPECT_EQ(emptied.value(u"full_name"_s).toString(), u"Priya Rao"_s);
}

TEST_F(Shape, ListsFilterAndRank)
{
    init();
    addContact(u"Ana Tomlin"_s);
    const QString tom = addContact(u"Tom Okafor"_s, {u"--path"_s, u"Policy"_s});
    const QString away = addContact(u"Bea Stone"_s, {u"--org"_s, u"Tomato Ltd"_s});
    run({u"contact"_s, u"move"_s, tom, u"invited"_s});
    const auto names = [this](const QStringList &more) {
        QStringList found;
        for (const QJsonValue &contact : run(QStringList {u"contact"_s, u"list"_s} + more).list())
            found.append(contact.toObject().value(u"given"_s).toString());
        return found.join(u' ');
    };
    EXPECT_EQ(names({}), u"Ana Bea Tom"_s);
    EXPECT_EQ(names({u"--search"_s, u"TOM"_s}), u"Tom Ana Bea"_s);
    EXPECT_EQ(names({u"--search"_s, u"tom"_s, u"--limit"_s, u"1"_s}), u"Tom"_s);
    EXPECT_EQ(names({u"--stage"_s, u"invited"_s}), u"Tom"_s);
    EXPECT_EQ(names({u"--path"_s, u"policy"_s}), u"Tom"_s);
    EXPECT_EQ(names({u"--path"_s, u"nowhere"_s}), QString());
    EXPECT_EQ(run({u"contact"_s, u"archive"_s, away}).object().value(u"archived"_s), QJsonValue(true));
    EXPECT_EQ(names({}), u"Ana Tom"_s);
    EXPECT_EQ(names({u"--archived"_s}), u"Ana Bea Tom"_s);
    EXPECT_EQ(run({u"contact"_s, u"archive"_s, away, u"--back"_s}).object().value(u"archived"_s), QJsonValue(false));
}

TEST_F(Shape, OnHoldRemembersUntilWhen)
{
    init();
    const QString id = addContact(u"Priya Raman"_s);
    run({u"contact"_s, u"move"_s, id, u"invited"_s});
    const QJsonObject held = run({u"contact"_s, u"move"_s, id, u"on-hold"_s, u"--until"_s, u"2027-01-15"_s}).object();
    EXPECT_EQ(held.value(u"stage"_s).toString(), u"on-hold"_s);
    EXPECT_EQ(held.value(u"held_from"_s).toString(), u"invited"_s);
    EXPECT_EQ(held.value(u"held_until"_s).toString(), u"2027-01-15"_s);
}

TEST_F(Shape, AnIdMayBeCutShort)
{
    init();
    const QString id = addContact(u"Priya Raman"_s);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, id.left(8)}).id(), id);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, id.toUpper()}).id(), id);
    const QString meeting = book(id.left(13));
    EXPECT_EQ(run({u"meeting"_s, u"show"_s, meeting.left(8)}).id(), meeting);
    addContact(u"Tom Okafor"_s);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, id.left(8)}).error(), u"usage-wrong"_s);
}

TEST_F(Shape, AnInterview)
{
    init();
    const QString meeting = book(addContact(u"Priya Raman"_s));
    const QJsonObject before = run({u"interview"_s, u"show"_s, meeting}).object();
    expectKeys(before, u"meeting started ended agreed_minutes notes"_s);
    EXPECT_TRUE(before.value(u"started"_s).isNull());
    const QJsonObject started = run({u"interview"_s, u"start"_s, meeting}).object();
    EXPECT_EQ(started.value(u"meeting"_s).toString(), meeting);
    EXPECT_EQ(started.value(u"agreed_minutes"_s).toInt(), 20);
    EXPECT_TRUE(started.value(u"ended"_s).isNull());
    const QString item = started.value(u"items"_s).toArray().at(0).toObject().value(u"id"_s).toString();
    ASSERT_FALSE(item.isEmpty());
    run({u"interview"_s, u"note"_s, meeting, u"--at"_s, u"07:30"_s, u"--item"_s, item, u"--kind"_s, u"quote"_s, u"-"_s},
        "“Ask more.”\nShe laughed.\n");
    const Answer noted = run({u"interview"_s, u"note"_s, meeting, u"--at"_s, u"02:05"_s, u"--"_s, u"- plain"_s});
    const QJsonArray notes = noted.object().value(u"notes"_s).toArray();
    ASSERT_EQ(notes.size(), 2);
    EXPECT_EQ(notes[0].toObject().value(u"stamp_s"_s).toInt(), 125);
    EXPECT_EQ(notes[0].toObject().value(u"text"_s).toString(), u"- plain"_s);
    EXPECT_EQ(notes[0].toObject().value(u"kind"_s).toString(), u"information"_s);
    EXPECT_TRUE(notes[0].toObject().value(u"item"_s).isNull());
    EXPECT_EQ(notes[1].toObject().value(u"stamp_s"_s).toInt(), 450);
    EXPECT_EQ(notes[1].toObject().value(u"text"_s).toString(), u"“Ask more.”\nShe laughed."_s);
    EXPECT_EQ(notes[1].toObject().value(u"item"_s).toString(), item);
    EXPECT_EQ(notes[1].toObject().value(u"revision"_s).toInt(), 1);
    const QJsonArray found = run({u"note"_s, u"find"_s, u"laughed"_s}).list();
    ASSERT_EQ(found.size(), 1);
    expectKeys(found[0].toObject(), u"note meeting contact snippet rank"_s);
    EXPECT_EQ(found[0].toObject().value(u"meeting"_s).toString(), meeting);
}

} // namespace

} // namespace Demitasse
