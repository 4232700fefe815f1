// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/noterow.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

const Columns<NoteRevision> &noteColumns()
{
    static const Columns<NoteRevision> columns {column<NoteRevision>("note_id"_L1, &NoteRevision::note),
        column<NoteRevision>("revision"_L1, &NoteRevision::revision),
        column<NoteRevision>("meeting_id"_L1, &NoteRevision::meeting),
        column<NoteRevision>("session_id"_L1, &NoteRevision::session),
        column<NoteRevision>("content"_L1, &NoteRevision::text),
        column<NoteRevision>("kind"_L1, &NoteRevision::kind),
        column<NoteRevision>("plan_item_id"_L1, &NoteRevision::item),
        column<NoteRevision>("stamp_ms"_L1, &NoteRevision::stamp),
        column<NoteRevision>("typed_at"_L1, [](NoteRevision &note) -> QDateTime & { return note.typed.now; }),
        column<NoteRevision>("typed_elapsed_ms"_L1,
            [](NoteRevision &note) -> std::chrono::milliseconds & { return note.typed.elapsed; }),
        column<NoteRevision>("typed_boot_id"_L1, [](NoteRevision &note) -> QString & { return note.typed.bootId; }),
        column<NoteRevision>("author"_L1, &NoteRevision::author)};
    return columns;
}

QString noteColumnNames()
{
    QString names;
    for (const Column<NoteRevision> &column : noteColumns())
        names += column.name + ", "_L1;
    return names + u"hash"_s;
}

Cells noteCells(const NoteRevision &revision)
{
    Cells cells;
    for (const Column<NoteRevision> &column : noteColumns())
        cells.push_back(column.get(revision));
    return cells;
}

Record noteRecord(const NoteRevision &revision)
{
    Record record {u"note"_s, revision.note.text(), true, {}, {}};
    for (const Column<NoteRevision> &column : noteColumns())
        record.fields.insert(column.name, {historyText(column.get(revision)), {}});
    return record;
}

std::optional<NoteRevision> noteFromRecord(const Record &record)
{
    NoteRevision revision;
    for (const Column<NoteRevision> &column : noteColumns()) {
        const std::optional<QString> value = record.fields.value(column.name).value;
        if (!column.set(revision, value ? cellFromHistory(column.type, *value) : Cell {}))
            return std::nullopt;
    }
    if (!record.id.isEmpty())
        revision.note = NoteId::fromText(record.id);
    const bool isWhole = !revision.note.isNull() && !revision.meeting.isNull() && revision.revision > 0;
    return isWhole ? std::optional(revision) : std::nullopt;
}

QString noteRowText(const NoteRevision &revision)
{
    QJsonObject json;
    const Record record = noteRecord(revision);
    for (const auto &[name, field] : record.fields.asKeyValueRange())
        json.insert(name, field.value ? QJsonValue(*field.value) : QJsonValue());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<NoteRevision> noteFromRowText(const QString &text)
{
    Record record;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (field->isString())
            record.fields.insert(field.key(), {field->toString(), {}});
    }
    return noteFromRecord(record);
}

} // namespace Demitasse
