// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/draftfile.h"

#include "core/system/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const NoteRevision &note)
{
    return {{u"note"_s, note.note.text()}, {u"revision"_s, note.revision}, {u"student"_s, note.student.text()},
        {u"meeting"_s, note.meeting.text()}, {u"session"_s, note.session.text()}, {u"text"_s, note.text},
        {u"kind"_s, word(note.kind)}, {u"item"_s, note.item ? note.item->text() : QString()},
        {u"stamp_ms"_s, static_cast<qint64>(note.stamp.count())},
        {u"typed_at"_s, note.typed.now.toMSecsSinceEpoch()},
        {u"typed_elapsed_ms"_s, static_cast<qint64>(note.typed.elapsed.count())},
        {u"typed_boot_id"_s, note.typed.bootId}, {u"author"_s, note.author}};
}

std::optional<NoteRevision> fromJson(const QJsonObject &json)
{
    const auto kind = fromWord<NoteKind>(json[u"kind"_s].toString());
    NoteRevision note;
    note.note = NoteId::fromText(json[u"note"_s].toString());
    note.revision = json[u"revision"_s].toInt();
    note.student = StudentId::fromText(json[u"student"_s].toString());
    note.meeting = MeetingId::fromText(json[u"meeting"_s].toString());
    note.session = SessionId::fromText(json[u"session"_s].toString());
    if (!kind || note.note.isNull() || note.revision < 1 || note.meeting.isNull())
        return std::nullopt;
    note.text = json[u"text"_s].toString();
    note.kind = *kind;
    if (const auto item = PlanItemId::fromText(json[u"item"_s].toString()); !item.isNull())
        note.item = item;
    note.stamp = std::chrono::milliseconds(json[u"stamp_ms"_s].toInteger());
    note.typed = {QDateTime::fromMSecsSinceEpoch(json[u"typed_at"_s].toInteger(), QTimeZone::UTC),
        std::chrono::milliseconds(json[u"typed_elapsed_ms"_s].toInteger()), json[u"typed_boot_id"_s].toString()};
    note.author = json[u"author"_s].toString();
    return note;
}

} // namespace

DraftFile::DraftFile(const QString &workspacePath, SessionId session)
    : DraftFile(workspacePath + u".draft-"_s + session.text())
{
}

DraftFile::DraftFile(const QString &path)
    : m_path(path)
{
}

DraftFile DraftFile::at(const QString &path)
{
    return DraftFile(path);
}

QStringList DraftFile::beside(const QString &workspacePath)
{
    const QFileInfo workspace(workspacePath);
    const QDir folder = workspace.absoluteDir();
    QStringList paths;
    const QString prefix = workspace.fileName() + u".draft-"_s;
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (name.startsWith(prefix) && name.size() == prefix.size() + 36)
            paths.append(folder.filePath(name));
    }
    return paths;
}

Result<> DraftFile::write(const QList<NoteRevision> &revisions) const
{
    QByteArray lines;
    for (const NoteRevision &revision : revisions)
        lines += QJsonDocument(toJson(revision)).toJson(QJsonDocument::Compact) + '\n';
    return writeDurably(m_path, lines);
}

Result<QList<NoteRevision>> DraftFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {m_path}, file.errorString());
    QList<NoteRevision> revisions;
    while (!file.atEnd()) {
        const auto revision = fromJson(QJsonDocument::fromJson(file.readLine()).object());
        if (revision)
            revisions.append(*revision);
    }
    return revisions;
}

void DraftFile::remove() const
{
    QFile::remove(m_path);
}

} // namespace Demitasse
