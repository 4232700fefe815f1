// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/popover.h"

#include <QDate>

#include <functional>
#include <optional>

class QDateEdit;

namespace Demitasse {

/// Asks until when a contact is to rest.
class HoldPopover : public Popover
{
    Q_OBJECT

public:
    using Held = std::function<void(std::optional<QDate> until)>;

    /// Shows it on `host` near `anchor` (in the host's coordinates). It deletes itself when it has its answer.
    static HoldPopover *ask(QWidget *host, const QRect &anchor, const QString &name, QDate today, Held held);

protected:
    void settle() override;

private:
    HoldPopover(QWidget *host, const QString &name, QDate today, Held held);
    void answer(std::optional<QDate> until);

    Held m_held;
    QDateEdit *m_until;
};

} // namespace Demitasse
