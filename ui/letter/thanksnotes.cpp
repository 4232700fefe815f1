// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/thanksnotes.h"

#include "ui/letter/thanksnoterow.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

ThanksNotes::ThanksNotes(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"thanksNotes"_s);
    column()->setContentsMargins(Space::Close, Space::Close, Space::Close, Space::Small);
    column()->setSpacing(Space::Hair);
    column()->addWidget(makeParagraph(tr("From your notes"), TypeRole::Strong));
    column()->addWidget(makeParagraph(tr("Tick what the letter should mention, then say it your way."), TypeRole::Caption, Tone::Quiet));
    hide();
}

void ThanksNotes::show(const QList<ThanksLine> &lines, const QString &body)
{
    if (m_lines != lines)
        rebuild(lines);
    setVisible(!lines.isEmpty());
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_rows[i]->show(thanksUse(lines[i], body));
}

void ThanksNotes::rebuild(const QList<ThanksLine> &lines)
{
    m_lines = lines;
    m_rows.clear();
    delete m_sheet;
    m_sheet = new QWidget;
    auto *rows = new QVBoxLayout(m_sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Space::Hair);
    for (const ThanksLine &line : lines) {
        auto *row = new ThanksNoteRow(line);
        m_rows.append(row);
        rows->addWidget(row);
        connect(row, &ThanksNoteRow::toggled, this, &ThanksNotes::toggled);
        connect(row, &ThanksNoteRow::noteWanted, this, &ThanksNotes::noteWanted);
        connect(row, &ThanksNoteRow::stepped, this, [this, row](int by) { step(row, by); });
    }
    column()->addWidget(m_sheet);
}

void ThanksNotes::step(const ThanksNoteRow *from, int by)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == from && i + by >= 0 && i + by < m_rows.size())
            return m_rows[i + by]->box()->setFocus(Qt::TabFocusReason);
    }
}

void ThanksNotes::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->box()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Demitasse
