// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/briefing.h"
#include "ui/widgets/paperview.h"

namespace Demitasse {

/// One side of the sheet for a meeting.
class SheetView : public PaperView
{
    Q_OBJECT

public:
    explicit SheetView(int page, QWidget *parent = nullptr);

    void setBrief(const MeetingBrief &brief);

private:
    int m_page;
};

} // namespace Demitasse
