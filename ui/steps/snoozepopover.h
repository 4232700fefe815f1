// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/popover.h"

#include <QDate>

#include <functional>

class QDateEdit;

namespace Demitasse {

/// Asks until when a next step is put off.
class SnoozePopover : public Popover
{
    Q_OBJECT

public:
    using Chosen = std::function<void(QDate until)>;

    static SnoozePopover *ask(QWidget *host, const QRect &anchor, QDate today, Chosen chosen);

protected:
    void settle() override;

private:
    SnoozePopover(QWidget *host, QDate today, Chosen chosen);
    void answer(QDate until);

    Chosen m_chosen;
    QWidget *m_first = nullptr;
    QDateEdit *m_until;
};

} // namespace Demitasse
