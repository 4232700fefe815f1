// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/popover.h"

#include <QDate>

#include <functional>
#include <optional>

class QDateEdit;

namespace Demitasse {

/// Asks by which day something is to be done, if by any.
class DuePopover : public Popover
{
    Q_OBJECT

public:
    using Chosen = std::function<void(std::optional<QDate> due)>;

    static DuePopover *ask(QWidget *host, const QRect &anchor, QDate due, Chosen chosen);

protected:
    void settle() override;

private:
    DuePopover(QWidget *host, QDate due, Chosen chosen);
    void answer(std::optional<QDate> due);

    Chosen m_chosen;
    QDateEdit *m_due;
};

} // namespace Demitasse
