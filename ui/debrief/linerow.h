// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"
#include "ui/debrief/debriefrow.h"

namespace Demitasse {

/// A line of a debrief that is stored.
class LineRow : public DebriefRow
{
    Q_OBJECT

public:
    LineRow(const QString &name, const DebriefLine &line);

    DebriefLineId id() const { return m_line.id; }
    void show(const DebriefLine &line);

signals:
    /// As it is to be from now on.
    void changed(const Demitasse::DebriefLine &line);

private:
    using QWidget::show;

    DebriefLine m_line;
};

} // namespace Demitasse
