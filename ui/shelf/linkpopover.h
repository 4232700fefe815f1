// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/popover.h"

#include <QUrl>

namespace Demitasse {

/// Shows where a link leads before it leaves the program: whole, as the network knows it.
class LinkPopover : public Popover
{
    Q_OBJECT

public:
    /// `link` is one that `safeLink` let through.
    static LinkPopover *ask(QWidget *host, const QRect &anchor, const QUrl &link);

protected:
    void settle() override;

private:
    LinkPopover(QWidget *host, const QUrl &link);

    QUrl m_link;
};

} // namespace Demitasse
