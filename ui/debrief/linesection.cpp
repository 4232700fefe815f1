// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/linesection.h"

#include "core/text/debrieftext.h"
#include "ui/debrief/debriefwords.h"
#include "ui/debrief/linerow.h"
#include "ui/debrief/offeredlines.h"
#include "ui/paths/rowkeeping.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

LineSection::LineSection(DebriefLineKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_lines(new QVBoxLayout)
    , m_offered(new OfferedLines)
    , m_add(new DebriefRow(debriefLineText(kind)))
{
    setObjectName(u"lines-"_s + word(kind));
    m_add->setObjectName(u"add-"_s + word(kind));
    m_add->setPrompt(linePrompt(kind));
    m_lines->setSpacing(0);
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    card->column()->setSpacing(Space::Hair);
    card->column()->addLayout(m_lines);
    card->column()->addWidget(m_offered);
    card->column()->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(debriefLineText(kind), TypeRole::Strong));
    column->addWidget(card);
    connect(m_offered, &OfferedLines::taken, this, &LineSection::kept);
    connect(m_offered, &OfferedLines::noteWanted, this, &LineSection::noteWanted);
    connect(m_offered, &OfferedLines::leftBy, this, [this](int by) {
        if (by > 0 || m_shown.isEmpty())
            m_add->begin();
        else
            m_shown.last()->begin();
    });
    connect(m_add, &DebriefRow::taken, this, &LineSection::add);
    connect(m_add, &DebriefRow::stepped, this, &LineSection::stepFromAdding);
}

void LineSection::show(const DebriefView &view, const QHash<NoteId, QString> &minutes)
{
    if (m_meeting != view.debrief.meeting)
        m_add->clear();
    m_meeting = view.debrief.meeting;
    m_minutes = minutes;
    const auto ofKind = [this](QList<DebriefLine> lines) {
        lines.removeIf([this](const DebriefLine &line) { return line.kind != m_kind; });
        return lines;
    };
    keepRows(*m_lines, m_shown, ofKind(view.lines), [this](const DebriefLine &line) { return makeRow(line); });
    m_offered->show(ofKind(view.offered), minutes);
}

LineRow *LineSection::makeRow(const DebriefLine &line)
{
    auto *row = new LineRow(debriefLineText(m_kind), line);
    row->showNote(line.note ? m_minutes.value(*line.note) : QString());
    connect(row, &LineRow::changed, this, &LineSection::kept);
    connect(row, &LineRow::entered, this, [this, row] { step(row, +1); });
    connect(row, &LineRow::stepped, this, [this, row](int by) { step(row, by); });
    if (line.note)
        connect(row, &LineRow::noteWanted, this, [this, note = *line.note] { emit noteWanted(note); });
    return row;
}

void LineSection::add(const QString &text, std::optional<Basis> basis)
{
    if (text.trimmed().isEmpty())
        return;
    m_add->clear();
    DebriefLine line;
    line.meeting = m_meeting;
    line.kind = m_kind;
    line.text = text;
    line.basis = basis;
    emit kept(line);
}

void LineSection::step(const LineRow *row, int by)
{
    const qsizetype to = m_shown.indexOf(row) + by;
    if (to >= 0 && to < m_shown.size())
        m_shown[to]->begin();
    else if (to >= 0 && !m_offered->isEmpty())
        m_offered->focusFirst();
    else if (to >= 0)
        m_add->begin();
}

void LineSection::stepFromAdding(int by)
{
    if (by > 0)
        return;
    if (!m_offered->isEmpty())
        m_offered->focusLast();
    else if (!m_shown.isEmpty())
        m_shown.last()->begin();
}

void LineSection::focusAdding()
{
    m_add->begin();
}

void LineSection::commit()
{
    for (LineRow *row : std::as_const(m_shown))
        row->commit();
    m_add->commit();
}

std::optional<DebriefLineId> LineSection::entered() const
{
    const auto row = std::ranges::find_if(
        m_shown, [](const LineRow *one) { return one->isAncestorOf(QApplication::focusWidget()); });
    return row == m_shown.end() ? std::nullopt : std::optional((*row)->id());
}

QList<QWidget *> LineSection::tabStops() const
{
    QList<QWidget *> stops;
    for (const LineRow *row : m_shown)
        stops += row->tabStops();
    return stops + m_offered->tabStops() + m_add->tabStops();
}

} // namespace Demitasse
