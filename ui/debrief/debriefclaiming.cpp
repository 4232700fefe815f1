// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/claiming.h"
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/linesection.h"

#include <QApplication>

#include <algorithm>

namespace Demitasse {

void DebriefPage::claimThis()
{
    QWidget *field = QApplication::focusWidget();
    for (const LineSection *section : std::as_const(m_lines)) {
        const std::optional<DebriefLineId> entered = section->entered();
        if (!entered || !m_view || !field)
            continue;
        const auto line = std::ranges::find(m_view->lines, *entered, &DebriefLine::id);
        if (line == m_view->lines.end())
            return;
        const MeetingView &meeting = m_view->interview.meeting;
        const Said said {meeting.meeting.id, line->note.value_or(NoteId {}), line->text, {}, line->basis, {},
            meeting.meeting.start.instant};
        return m_claiming->begin(SaidLine {said, speakerOf(meeting), {}},
            QRect(field->mapTo(this, QPoint()), field->size()), m_view->debrief.path);
    }
}

} // namespace Demitasse
