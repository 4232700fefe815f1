// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/notesmodel.h"

#include "core/text/datetext.h"
#include "core/text/wordtext.h"

#include <algorithm>

namespace Demitasse {

NotesModel::NotesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void NotesModel::open(const QList<NoteRevision> &notes, const QList<PlanItem> &items)
{
    beginResetModel();
    m_notes = notes;
    m_items = items;
    endResetModel();
}

void NotesModel::setItems(const QList<PlanItem> &items)
{
    m_items = items;
    if (!m_notes.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_notes.size()) - 1), {QuestionRole});
}

int NotesModel::rowOf(NoteId id) const
{
    const auto found = std::ranges::find(m_notes, id, &NoteRevision::note);
    return found == m_notes.end() ? -1 : static_cast<int>(found - m_notes.begin());
}

void NotesModel::put(const NoteRevision &note)
{
    const int row = rowOf(note.note);
    if (row >= 0 && note.text.trimmed().isEmpty()) {
        beginRemoveRows({}, row, row);
        m_notes.removeAt(row);
        endRemoveRows();
    } else if (row >= 0) {
        m_notes[row] = note;
        emit dataChanged(index(row), index(row));
    } else if (!note.text.trimmed().isEmpty()) {
        const auto place = std::ranges::upper_bound(m_notes, note.stamp, {}, &NoteRevision::stamp);
        const int before = static_cast<int>(place - m_notes.begin());
        beginInsertRows({}, before, before);
        m_notes.insert(before, note);
        endInsertRows();
    }
}

const NoteRevision *NotesModel::at(int row) const
{
    return row >= 0 && row < m_notes.size() ? &m_notes[row] : nullptr;
}

const NoteRevision *NotesModel::find(NoteId id) const
{
    return at(rowOf(id));
}

const NoteRevision *NotesModel::newest() const
{
    const auto newest = std::ranges::max_element(
        m_notes, [](const NoteRevision &a, const NoteRevision &b) { return a.note < b.note; });
    return newest == m_notes.end() ? nullptr : &*newest;
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QString NotesModel::questionOf(const NoteRevision &note) const
{
    const auto item = std::ranges::find_if(m_items, [&note](const PlanItem &candidate) { return candidate.id == note.item; });
    return item == m_items.end() ? QString() : item->text;
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    const NoteRevision *note = at(index.row());
    if (!note)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(clockText(note->stamp), noteKindText(note->kind), note->text);
    case NoteRole: return note->note.value;
    case StampRole: return clockText(note->stamp);
    case KindRole: return static_cast<int>(note->kind);
    case TextRole: return note->text;
    case QuestionRole: return questionOf(*note);
    default: return {};
    }
}

} // namespace Demitasse
