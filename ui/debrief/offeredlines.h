// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class KeyRow;
class LinkButton;

/// What the notes offer and nobody took in yet, quietly. Enter takes a line in, F as a fact, O as an opinion; N goes to
/// its note. Of many only the first are shown until all are wanted.
class OfferedLines : public QWidget
{
    Q_OBJECT

public:
    explicit OfferedLines(QWidget *parent = nullptr);

    /// `minutes` are the stamps of their notes as one reads them.
    void show(const QList<DebriefLine> &lines, const QHash<NoteId, QString> &minutes);
    void focusFirst();
    void focusLast();
    bool isEmpty() const { return m_rows.isEmpty(); }
    QList<QWidget *> tabStops() const;

signals:
    void taken(const Demitasse::DebriefLine &line);
    void noteWanted(Demitasse::NoteId note);
    /// Beyond the first (-1) or the last (+1).
    void leftBy(int by);

private:
    using QWidget::show;
    KeyRow *makeRow(const DebriefLine &line, const QString &minute);
    void rebuild();
    void step(const KeyRow *row, int by);

    QList<DebriefLine> m_lines;
    QHash<NoteId, QString> m_minutes;
    bool m_all = false;
    QVBoxLayout *m_column;
    LinkButton *m_more;
    QList<KeyRow *> m_rows;
};

} // namespace Demitasse
