// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/debriefing.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class DebriefRow;
class LineRow;
class OfferedLines;

/// The lines of a debrief of one kind, what the notes offer for them, and a line to add one.
class LineSection : public QWidget
{
    Q_OBJECT

public:
    explicit LineSection(DebriefLineKind kind, QWidget *parent = nullptr);

    void show(const DebriefView &view, const QHash<NoteId, QString> &minutes);
    void focusAdding();
    /// What is being written becomes a line.
    void commit();
    QList<QWidget *> tabStops() const;
    /// The line that one is in.
    std::optional<DebriefLineId> entered() const;

signals:
    /// One without an id is new, one without words is to go.
    void kept(const Demitasse::DebriefLine &line);
    void noteWanted(Demitasse::NoteId note);

private:
    using QWidget::show;
    LineRow *makeRow(const DebriefLine &line);
    void add(const QString &text, std::optional<Basis> basis);
    void step(const LineRow *row, int by);
    void stepFromAdding(int by);

    DebriefLineKind m_kind;
    MeetingId m_meeting;
    QVBoxLayout *m_lines;
    QList<LineRow *> m_shown;
    QHash<NoteId, QString> m_minutes;
    OfferedLines *m_offered;
    DebriefRow *m_add;
};

} // namespace Demitasse
