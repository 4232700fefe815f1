// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

namespace Demitasse {

struct ContactView;
class Label;

/// Whether a thank-you is what comes next.
bool isThankYouDue(const ContactView &view);

/// Says until when to thank and how long that is; hidden when nobody waits for it. (REQ 83)
class ThanksDue : public Card
{
    Q_OBJECT

public:
    explicit ThanksDue(QWidget *parent = nullptr);

    void show(const ContactView &view, const QDateTime &now, const QString &zone);

private:
    using QWidget::show;

    Label *m_title;
    Label *m_left;
};

} // namespace Demitasse
