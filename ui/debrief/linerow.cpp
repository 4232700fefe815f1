// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/linerow.h"

namespace Demitasse {

LineRow::LineRow(const QString &name, const DebriefLine &line)
    : DebriefRow(name)
{
    setObjectName(QStringLiteral("debriefLine"));
    show(line);
    connect(this, &DebriefRow::taken, this, [this](const QString &text, std::optional<Basis> basis) {
        m_line.text = text;
        m_line.basis = basis;
        emit changed(m_line);
    });
}

void LineRow::show(const DebriefLine &line)
{
    m_line = line;
    say(line.text, line.basis);
}

} // namespace Demitasse
