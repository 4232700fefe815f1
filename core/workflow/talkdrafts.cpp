// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/talkdrafts.h"

#include "core/system/durablefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonObject talkJson(const HeldTalk &talk)
{
    QJsonArray people;
    for (const ContactId &person : talk.people)
        people.append(person.text());
    return {{u"meeting"_s, talk.meeting.text()}, {u"people"_s, people}, {u"newcomer"_s, talk.newcomer},
        {u"date"_s, talk.start.date.toString(Qt::ISODate)}, {u"time"_s, talk.start.time.toString(Qt::ISODate)},
        {u"zone"_s, talk.zone}, {u"minutes"_s, talk.minutes}, {u"mode"_s, word(talk.mode)}, {u"where"_s, talk.where},
        {u"lines"_s, QString::fromUtf8(talk.lines)}};
}

HeldTalk talkFrom(const QJsonObject &json)
{
    HeldTalk talk;
    talk.meeting = MeetingId::fromText(json[u"meeting"_s].toString());
    const QJsonArray people = json[u"people"_s].toArray();
    for (const QJsonValue &person : people)
        talk.people.append(ContactId::fromText(person.toString()));
    talk.newcomer = json[u"newcomer"_s].toString();
    talk.start.date = QDate::fromString(json[u"date"_s].toString(), Qt::ISODate);
    talk.start.time = QTime::fromString(json[u"time"_s].toString(), Qt::ISODate);
    talk.zone = json[u"zone"_s].toString();
    talk.minutes = json[u"minutes"_s].toInt(talk.minutes);
    talk.mode = fromWord<Mode>(json[u"mode"_s].toString()).value_or(talk.mode);
    talk.where = json[u"where"_s].toString();
    talk.lines = json[u"lines"_s].toString().toUtf8();
    return talk;
}

QJsonObject readTalks(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<> writeTalks(const QString &path, const QJsonObject &talks)
{
    if (!talks.isEmpty())
        return writeDurably(path, QJsonDocument(talks).toJson(QJsonDocument::Compact));
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorCode::FileNotWritten, {path});
    return {};
}

} // namespace

TalkDrafts::TalkDrafts(const QString &workspacePath)
    : m_path(workspacePath + u".draft-talks"_s)
{
}

std::optional<HeldTalk> TalkDrafts::of(const QUuid &key) const
{
    const QJsonValue talk = readTalks(m_path).value(key.toString(QUuid::WithoutBraces));
    return talk.isObject() ? std::optional(talkFrom(talk.toObject())) : std::nullopt;
}

Result<> TalkDrafts::keep(const QUuid &key, const HeldTalk &talk) const
{
    QJsonObject talks = readTalks(m_path);
    talks.insert(key.toString(QUuid::WithoutBraces), talkJson(talk));
    return writeTalks(m_path, talks);
}

Result<> TalkDrafts::drop(const QUuid &key) const
{
    QJsonObject talks = readTalks(m_path);
    const QString name = key.toString(QUuid::WithoutBraces);
    if (!talks.contains(name))
        return {};
    talks.remove(name);
    return writeTalks(m_path, talks);
}

Result<> TalkDrafts::forget(const QList<ContactId> &people) const
{
    QJsonObject talks = readTalks(m_path);
    const QStringList keys = talks.keys();
    qsizetype dropped = 0;
    for (const QString &key : keys) {
        const QList<ContactId> named = talkFrom(talks.value(key).toObject()).people;
        const bool isTheirs = std::ranges::any_of(people, [&](ContactId person) {
            return named.contains(person) || key == person.text();
        });
        if (isTheirs) {
            talks.remove(key);
            ++dropped;
        }
    }
    return dropped == 0 ? Result<> {} : writeTalks(m_path, talks);
}

} // namespace Demitasse
