// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/offeredlines.h"

#include "ui/contact/linkbutton.h"
#include "ui/debrief/keyrow.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOffered = 6;

} // namespace

OfferedLines::OfferedLines(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new LinkButton)
{
    setObjectName(u"offeredLines"_s);
    m_more->setObjectName(u"moreOffered"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_all = true;
        rebuild();
        if (m_rows.size() > MostOffered)
            m_rows[MostOffered]->setFocus(Qt::TabFocusReason);
    });
}

void OfferedLines::show(const QList<DebriefLine> &lines, const QHash<NoteId, QString> &minutes)
{
    if (lines == m_lines && minutes == m_minutes)
        return;
    m_lines = lines;
    m_minutes = minutes;
    rebuild();
}

/// The focus goes on with what stands where it was.
void OfferedLines::rebuild()
{
    const auto held = std::ranges::find_if(m_rows, [](const KeyRow *row) { return row->hasFocus(); });
    const qsizetype focus = held == m_rows.end() ? -1 : held - m_rows.begin();
    for (KeyRow *row : std::as_const(m_rows)) {
        m_column->removeWidget(row);
        row->blockSignals(true);
        row->deleteLater();
    }
    const QList<KeyRow *> before = std::exchange(m_rows, {});
    const qsizetype count = m_all ? m_lines.size() : std::min(MostOffered, m_lines.size());
    for (const DebriefLine &line : m_lines.first(count)) {
        m_rows.append(makeRow(line, m_minutes.value(line.note.value_or(NoteId {}))));
        m_column->insertWidget(m_column->count() - 1, m_rows.last());
        // What is not shown takes no focus.
        m_rows.last()->show();
    }
    m_more->setWords(tr("%n more from the notes", nullptr, static_cast<int>(m_lines.size() - count)));
    m_more->setVisible(count < m_lines.size());
    if (focus >= 0 && !m_rows.isEmpty())
        m_rows[std::min(focus, m_rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
    else if (focus >= 0)
        emit leftBy(+1);
    for (KeyRow *row : before)
        row->hide();
    setVisible(!m_rows.isEmpty());
}

KeyRow *OfferedLines::makeRow(const DebriefLine &line, const QString &minute)
{
    auto *row = new KeyRow;
    row->setObjectName(u"offeredLine"_s);
    row->setAccessibleName(tr("From the notes at %1: %2").arg(minute, line.text));
    setPlainToolTip(row, tr("Take it in (Enter), as a fact (F), as an opinion (O). To the note (N)"));
    auto *words = makeParagraph(line.text, TypeRole::Body, Tone::Quiet);
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *note = new LinkButton(minute);
    note->setObjectName(u"offeredNote"_s);
    note->setFocusPolicy(Qt::NoFocus);
    setPlainToolTip(note, tr("To the note"));
    row->line()->addWidget(new IconMark(Icon::Add, Measure::SmallIcon, Tone::Quiet), 0, Qt::AlignTop);
    row->line()->addWidget(words, 1);
    row->line()->addWidget(note, 0, Qt::AlignTop);
    const auto take = [this, line](std::optional<Basis> basis) {
        DebriefLine wanted = line;
        wanted.basis = basis;
        emit taken(wanted);
    };
    connect(row, &KeyRow::clicked, this, [take] { take(std::nullopt); });
    connect(note, &LinkButton::clicked, this, [this, line] { emit noteWanted(*line.note); });
    connect(row, &KeyRow::stepped, this, [this, row](int by) { step(row, by); });
    connect(row, &KeyRow::typed, this, [this, take, line](QChar letter) {
        if (letter == u'F')
            take(Basis::Fact);
        else if (letter == u'O')
            take(Basis::Opinion);
        else if (letter == u'N')
            emit noteWanted(*line.note);
    });
    return row;
}

void OfferedLines::step(const KeyRow *row, int by)
{
    const qsizetype to = m_rows.indexOf(row) + by;
    if (to < 0 || to >= m_rows.size())
        emit leftBy(by);
    else
        m_rows[to]->setFocus(Qt::TabFocusReason);
}

void OfferedLines::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::TabFocusReason);
}

void OfferedLines::focusLast()
{
    if (!m_rows.isEmpty())
        m_rows.last()->setFocus(Qt::TabFocusReason);
}

QList<QWidget *> OfferedLines::tabStops() const
{
    QList<QWidget *> stops(m_rows.begin(), m_rows.end());
    return stops << m_more;
}

} // namespace Demitasse
