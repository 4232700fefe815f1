// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklist.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QVBoxLayout;

namespace Demitasse {

/// Whether they agreed to be recorded: when, and in which words they were asked. (REQ 75)
class ConsentCard : public Card
{
    Q_OBJECT

public:
    explicit ConsentCard(QWidget *parent = nullptr);

    /// `zone` is the student's.
    void show(const QList<Consent> &consents, const QString &zone);

signals:
    void given(const QString &wording);
    void removed(Demitasse::ConsentId consent);

private:
    using QWidget::show;

    void addConsent(const Consent &consent, const QString &zone);

    QWidget *m_given = nullptr;
    QWidget *m_asking;
    QLineEdit *m_wording;
    QList<Consent> m_shown;
};

} // namespace Demitasse
