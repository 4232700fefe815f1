// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interview.h"
#include "core/domain/note.h"

#include <QAbstractListModel>

namespace Demitasse {

/// The notes of one interview, by stamp. A note that changes changes its row; nothing is reset but on opening.
class NotesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole, StampRole, KindRole, TextRole, QuestionRole };

    explicit NotesModel(QObject *parent = nullptr);

    void open(const QList<NoteRevision> &notes, const QList<PlanItem> &items);
    void setItems(const QList<PlanItem> &items);
    /// Adds the note, or shows it as it is now; one without text goes.
    void put(const NoteRevision &note);
    const NoteRevision *at(int row) const;
    const NoteRevision *find(NoteId id) const;
    /// The note typed last; null when there is none.
    const NoteRevision *newest() const;
    int rowOf(NoteId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString questionOf(const NoteRevision &note) const;

    QList<NoteRevision> m_notes;
    QList<PlanItem> m_items;
};

} // namespace Demitasse
