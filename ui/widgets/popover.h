// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

namespace Demitasse {

/// Asks something small beside where it was asked for. It takes no hold of the window: whoever goes on elsewhere leaves
/// things as they are. Enter settles it, Escape puts it away; it gives the focus back and deletes itself.
class Popover : public Card
{
    Q_OBJECT

public:
    /// Shows it near `anchor` (in the host's coordinates), with the focus in `first`.
    void open(const QRect &anchor, QWidget *first);

protected:
    explicit Popover(QWidget *host);

    /// Enter, where no button has the focus.
    virtual void settle() = 0;
    void leave();
    /// As large as it wants to be now.
    void fit();
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPointer<QWidget> m_before;
    QRect m_anchor;
};

} // namespace Demitasse
