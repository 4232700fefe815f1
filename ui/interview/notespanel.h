// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"
#include "ui/interview/notekeeper.h"
#include "ui/interview/notesmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace Demitasse {

class Button;
class IconMark;
class IdGenerator;
class Label;
class NoteLine;

/// The notes of a live interview: what was taken, above; the line being typed, below; whether it is saved, always.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    NotesPanel(const Clock &clock, IdGenerator &ids, QWidget *parent = nullptr);

    /// `resuming`: the note typed last comes back into the line, as a crash left it.
    void open(const InterviewView &interview, NoteKeeper *keeper, bool resuming);
    void close();
    void setEvents(const QList<InterviewEvent> &events) { m_events = events; }
    void setItems(const QList<PlanItem> &items) { m_model.setItems(items); }
    void setQuestion(std::optional<PlanItemId> item) { m_question = item; }
    /// Repaints "saved 2 s ago".
    void tick();
    void focusFind();
    void focusLine();
    /// Brings a note into sight; to the line without one.
    void showNote(NoteId note);

    /// The line leaves for the small window, and comes home.
    NoteLine *line() const { return m_line; }
    void takeLineBack();

private:
    void buildLine();
    void buildTop(QVBoxLayout *column);
    void typed();
    void finish();
    void editRow(int row);
    void editPrevious();
    void showKind();
    void showState();
    void filter(const QString &text);

    const Clock &m_clock;
    IdGenerator &m_ids;
    NoteKeeper *m_keeper = nullptr;
    NotesModel m_model;
    InterviewView m_interview;
    QList<InterviewEvent> m_events;
    std::optional<PlanItemId> m_question;
    /// The note in the line: nothing until its first key.
    std::optional<NoteRevision> m_current;

    QLineEdit *m_find;
    QListView *m_list;
    NoteLine *m_line;
    QVBoxLayout *m_lineSlot;
    IconMark *m_kindMark;
    Label *m_kind;
    Label *m_state;
    QWidget *m_refused;
    Label *m_refusedText;
};

} // namespace Demitasse
