// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/outreach.h"
#include "ui/widgets/popover.h"

#include <functional>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Demitasse {

/// Asks what passed between student and contact: an answer, a call, silence, a no with its reason, something shared.
class PassedPopover : public Popover
{
    Q_OBJECT

public:
    using Told = std::function<void(const TouchReport &report)>;

    static PassedPopover *ask(QWidget *host, const QRect &anchor, const ContactView &contact, QDate today, Told told);

protected:
    void settle() override;

private:
    PassedPopover(QWidget *host, const ContactView &contact, QDate today, Told told);
    void addKinds();
    QWidget *makeReason(QDate today);
    void showReason();
    TouchKind kind() const;
    DeclineReason reason() const;

    ContactId m_contact;
    Told m_told;
    QButtonGroup *m_kinds;
    QWidget *m_why;
    QComboBox *m_reason;
    QDateEdit *m_until;
    QLineEdit *m_words;
};

} // namespace Demitasse
