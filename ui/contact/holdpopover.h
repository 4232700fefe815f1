// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <QDate>
#include <QPointer>

#include <functional>
#include <optional>

class QDateEdit;

namespace Demitasse {

/// Asks until when a contact is to rest, beside where that was asked for. It takes no hold of the window: whoever goes
/// on elsewhere leaves the contact where it is.
class HoldPopover : public Card
{
    Q_OBJECT

public:
    using Held = std::function<void(std::optional<QDate> until)>;

    /// Shows it on `host` near `anchor` (in the host's coordinates). It deletes itself when it has its answer.
    static HoldPopover *ask(QWidget *host, const QRect &anchor, const QString &name, QDate today, Held held);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    HoldPopover(QWidget *host, const QString &name, QDate today, Held held);
    void settle(std::optional<QDate> until);
    void leave();
    void standNear(const QRect &anchor);

    Held m_held;
    QPointer<QWidget> m_before;
    QDateEdit *m_until;
};

} // namespace Demitasse
