// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bundle.h"

#include "core/exchange/bundleform.h"

#include <KZip>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <map>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const QString RecordName = u"018f0000-0000-7000-8000-000000000001"_s;

Edit editAt(qint64 second)
{
    return {QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + second, QTimeZone::UTC), ReplicaId::fromText(RecordName)};
}

/// A record of each kind with something in every field.
QList<Record> someRecords()
{
    QList<Record> records;
    for (const BundlePart &part : bundleParts()) {
        QJsonObject json {{u"id"_s, RecordName}};
        for (const BundleField &field : part.fields) {
            using enum BundleField::Kind;
            const auto isWord = [&field](const QString &word) { return field.isWord && field.isWord(word); };
            QString word;
            for (const QString &known : {u"met"_s, u"connector"_s, u"yes"_s, u"phone"_s, u"held"_s, u"accepted"_s,
                     u"request"_s, u"ended"_s, u"quote"_s, u"sent"_s, u"person"_s, u"email"_s, u"alumni"_s, u"thank-you"_s, u"en"_s, u"advice"_s,
                     u"snoozed"_s, u"too-busy"_s, u"story"_s, u"background"_s, u"occupation"_s, u"insight"_s,
                     u"first"_s, u"coffee"_s, u"useful"_s, u"learned"_s, u"fact"_s, u"reading"_s, u"supports"_s,
                     u"pause"_s})
                word = isWord(known) ? known : word;
            const std::map<BundleField::Kind, QJsonValue> values {{Text, u"a\n\"b\" é 😀 ="_s}, {Word, word},
                {Number, 7}, {Milliseconds, 5e9}, {Flag, true}, {Instant, u"2026-12-03T15:00:00.123Z"_s},
                {Date, u"2026-12-03"_s}, {Time, u"09:30:00"_s}, {Address, u"a@example.org"_s},
                {Zone, u"America/Toronto"_s}, {Reference, RecordName}, {BundleField::Kind::Id, RecordName},
                {Texts, QJsonArray {u"x\ny"_s, u""_s}}, {Addresses, QJsonArray {u"a@example.org"_s}},
                {Words, QJsonArray {word}}, {References, QJsonArray {RecordName}},
                {Attendances, QJsonArray {QJsonObject {{u"contact"_s, RecordName}, {u"attendee_status"_s, word}}}},
                {Picture, u"photos/"_s + RecordName + u".jpg"_s}};
            json.insert(field.name, values.at(field.kind));
        }
        auto record = recordFromJson(part, json, [](const QString &) { return QByteArray("\xff\xd8\xff data"); });
        EXPECT_TRUE(record.has_value()) << part.entity.data() << qPrintable(record ? QString() : record.error());
        if (part.entity != "note"_L1) {
            record->existence = {editAt(0), editAt(5)};
            record->fields.first().edits = {editAt(1), editAt(2)};
        }
        records.append(*record);
        if (part.entity == "touch"_L1)
            records.append({part.entity, RecordName, false, {editAt(0), editAt(9)}, {}});
    }
    return records;
}

Bundle someBundle()
{
    return {QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC), u"Demitasse 9"_s,
        StudentId::fromText(RecordName), u"Ada"_s, ReplicaId::fromText(RecordName), someRecords()};
}

QByteArray packed(const Bundle &bundle)
{
    QBuffer out;
    out.open(QIODevice::ReadWrite);
    const Result<int> written = writeBundle(out, bundle);
    EXPECT_TRUE(written && *written == bundle.records.size());
    return out.data();
}

Result<ReadBundle> unpacked(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    return readBundle(in);
}

/// An archive of a whole, empty bundle with other files in it or instead.
QByteArray archive(const QMap<QString, QByteArray> &files, const QStringList &without = {})
{
    QMap<QString, QByteArray> all {
        {u"manifest.json"_s, "{\"format\":\"demitasse-bundle\",\"version\":1,\"student\":\"" + RecordName.toUtf8() + "\"}"}};
    for (const BundlePart &part : bundleParts())
        all.insert(part.file, {});
    all.insert(files);
    QBuffer out;
    out.open(QIODevice::ReadWrite);
    KZip zip(&out);
    EXPECT_TRUE(zip.open(QIODevice::WriteOnly));
    for (const auto &[name, bytes] : all.asKeyValueRange()) {
        if (!without.contains(name))
            zip.writeFile(name, bytes);
    }
    EXPECT_TRUE(zip.close());
    return out.data();
}

QString why(const Result<ReadBundle> &read)
{
    return read ? u"read"_s : errorWord(read.error().code) + u' ' + read.error().detail;
}

TEST(Bundle, ComesBackExactly)
{
    const Bundle bundle = someBundle();
    const QByteArray bytes = packed(bundle);
    const Result<ReadBundle> read = unpacked(bytes);
    ASSERT_TRUE(read.has_value()) << qPrintable(why(read));
    EXPECT_TRUE(read->rejected.isEmpty());
    EXPECT_EQ(read->bundle, bundle);
    EXPECT_EQ(read->places.size(), bundle.records.size());
    QByteArray copy = bytes;
    QBuffer in(&copy);
    in.open(QIODevice::ReadOnly);
    EXPECT_TRUE(looksLikeBundle(in));
    EXPECT_EQ(bytes.mid(38, 35), "application/vnd.demitasse.bundle+zi");
    EXPECT_EQ(packed(bundle), bytes);
}

TEST(Bundle, RejectsALineByNameAndTakesTheOthers)
{
    const QByteArray path = "{\"id\":\"" + RecordName.toUtf8()
        + "\",\"name\":\"Policy\",\"created_at\":\"2026-12-03T15:00:00.000Z\",\"modified_at\":\"2026-12-03T15:00:00.000Z\"";
    const QByteArray lines = path + "}\n\nnothing\n" + path + ",\"colour\":1}\n[]\n{\"id\":\"x\"}\n"
        + QByteArray(path).replace("\"Policy\"", "5") + "}\n" + path + ",\"edits\":{\"name\":[\"yesterday\"]}}\n"
        + QByteArray(path).replace("2026-12-03T15:00:00.000Z", "2026-12-03") + "}\n"
        + QByteArray(path).replace("\"name\":\"Policy\",", "") + "}\n" + path + ",\"edits\":{}}";
    const Result<ReadBundle> read = unpacked(archive({{u"paths.jsonl"_s, lines}}));
    ASSERT_TRUE(read.has_value()) << qPrintable(why(read));
    EXPECT_EQ(read->bundle.records.size(), 2);
    QStringList rejected;
    for (const RejectedRecord &line : read->rejected)
        rejected.append(QString::number(line.place.line) + line.reason.args.value(0));
    EXPECT_EQ(rejected, (QStringList {u"3"_s, u"4colour"_s, u"5"_s, u"6id"_s, u"7name"_s, u"8edits"_s,
                            u"9created_at"_s, u"10name"_s}));
    EXPECT_EQ(read->places.last(), (BundlePlace {u"paths.jsonl"_s, 11}));
}

struct BadField
{
    const char *part;
    const char *key;
    QJsonValue value;
};

TEST(Bundle, RefusesValuesOfAnotherKind)
{
    const BadField bad[] {{"contact", "emails", QJsonArray {u"a@x.org\r\nBcc: b@x.org"_s}},
        {"contact", "emails", u"a@x.org"_s}, {"contact", "stage", u"married"_s}, {"contact", "stage", {}},
        {"contact", "zone", u"../../etc/passwd\n"_s}, {"contact", "paths", QJsonArray {RecordName, RecordName}},
        {"contact", "tags", QJsonArray {1}}, {"contact", "offers", QJsonArray {u"money"_s}},
        {"contact", "held_until", u"2026-02-30"_s}, {"contact", "organization_id", u"none"_s},
        {"meeting", "contacts", QJsonArray {}}, {"meeting", "minutes", -1}, {"meeting", "minutes", 1.5},
        {"meeting", "minutes", 1e12}, {"meeting", "start_time", u"25:00:00"_s},
        {"meeting", "start_at", u"2026-12-03T15:00:00"_s}, {"meeting", "start_at", u"99999-12-03T15:00:00Z"_s},
        {"plan_item", "skipped", u"yes"_s}, {"note", "revision", u"1"_s}, {"student", "email", u"x"_s}};
    for (const BadField &field : bad) {
        const BundlePart *part = bundlePart(QString::fromLatin1(field.part));
        const QList<Record> records = someRecords();
        const auto record = std::ranges::find(records, QString::fromLatin1(field.part), &Record::entity);
        QJsonObject json = recordJson(*part, *record);
        json.insert(QString::fromLatin1(field.key), field.value);
        const auto read = recordFromJson(*part, json, [](const QString &) { return QByteArray("\xff\xd8\xff"); });
        ASSERT_FALSE(read.has_value()) << field.key;
        EXPECT_EQ(read.error(), QString::fromLatin1(field.key));
    }
}

TEST(Bundle, RefusesWhatIsNoBundle)
{
    EXPECT_EQ(unpacked("PK\x03\x04 nonsense").error().code, ErrorCode::FileNotWhatItSays);
    EXPECT_EQ(unpacked({}).error().code, ErrorCode::FileNotWhatItSays);
    EXPECT_EQ(why(unpacked(archive({}))), u"read"_s);
    EXPECT_EQ(why(unpacked(archive({}, {u"notes.jsonl"_s}))), u"bundle-damaged notes.jsonl"_s);
    EXPECT_EQ(why(unpacked(archive({{u"extra.txt"_s, "x"}}))), u"bundle-damaged extra.txt"_s);
    EXPECT_EQ(why(unpacked(archive({{u"etc/passwd"_s, "x"}}))), u"bundle-damaged etc"_s);
    EXPECT_NE(why(unpacked(archive({{u"../../evil"_s, "x"}}))), u"read"_s);
    EXPECT_EQ(why(unpacked(archive({{u"manifest.json"_s, "{}"}}))), u"bundle-damaged manifest.json"_s);
    const QByteArray second = R"({"format":"demitasse-bundle","version":2,"student":")" + RecordName.toUtf8() + "\"}";
    EXPECT_EQ(why(unpacked(archive({{u"manifest.json"_s, second}}))), u"read"_s);
    EXPECT_EQ(why(unpacked(archive({{u"manifest.json"_s, second}}, {u"letters.jsonl"_s}))),
        u"bundle-damaged letters.jsonl"_s);
    EXPECT_EQ(why(unpacked(archive({}, {u"letters.jsonl"_s}))), u"read"_s);
    const QByteArray newer
        = "{\"format\":\"demitasse-bundle\",\"version\":" + QByteArray::number(Bundle::Version + 1) + '}';
    const Result<ReadBundle> read = unpacked(archive({{u"manifest.json"_s, newer}}));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::BundleNewer);
    EXPECT_EQ(read.error().args, (QStringList {QString(), QString::number(Bundle::Version + 1), QString::number(Bundle::Version)}));
}

TEST(Bundle, UnpacksNoMoreThanAFileMayHold)
{
    EXPECT_EQ(why(unpacked(archive({{u"manifest.json"_s, QByteArray(4'000'000, ' ')}}))),
        u"bundle-damaged manifest.json"_s);
    const QByteArray line(3'000'000, ' ');
    const Result<ReadBundle> read = unpacked(archive({{u"paths.jsonl"_s, '{' + line + "}\n"}}));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->rejected.size(), 1);
    const QByteArray photo = "{\"id\":\"" + RecordName.toUtf8() + "\",\"contact_id\":\"" + RecordName.toUtf8()
        + "\",\"media_type\":\"image/png\",\"created_at\":\"2026-12-03T15:00:00.000Z\",\"content\":\"photos/p.png\"}";
    for (const QByteArray &picture : {QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200'000, '0'), QByteArray("GIF")}) {
        const Result<ReadBundle> one = unpacked(archive({{u"photos.jsonl"_s, photo}, {u"photos/p.png"_s, picture}}));
        ASSERT_TRUE(one.has_value()) << qPrintable(why(one));
        EXPECT_EQ(one->rejected.value(0).reason.args, QStringList(u"content"_s));
    }
}

TEST(Bundle, SurvivesAnyDamage)
{
    const QByteArray whole = packed(someBundle());
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = whole;
        for (int j = random.bounded(1, 8); j > 0; --j)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        if (i % 7 == 0)
            bytes.truncate(random.bounded(bytes.size()));
        (void)unpacked(bytes);
    }
}

TEST(Bundle, StopsWhenToldTo)
{
    QBuffer out;
    out.open(QIODevice::ReadWrite);
    EXPECT_EQ(writeBundle(out, someBundle(), [](double) { return false; }).error().code, ErrorCode::Cancelled);
    QByteArray bytes = packed(someBundle());
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    EXPECT_EQ(readBundle(in, [](double done) { return done < 0.5; }).error().code, ErrorCode::Cancelled);
}

} // namespace
