// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/briefsheet.h"
#include "core/workflow/briefing.h"

#include <QWidget>

#include <optional>

namespace Demitasse {

/// One side of the sheet as it will lie on the table, as wide as there is room for. Paper is white in the dark too.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(int page, QWidget *parent = nullptr);

    void setBrief(const MeetingBrief &brief);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_page;
    QSizeF m_paper;
    std::optional<BriefSheet> m_sheet;
};

} // namespace Demitasse
