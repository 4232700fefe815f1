// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/writtenletter.h"
#include "core/workflow/views.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace Demitasse {

class Label;

/// Whom a letter goes to, at a glance, and what went to them before.
class AddresseeCard : public Card
{
    Q_OBJECT

public:
    explicit AddresseeCard(QWidget *parent = nullptr);

    void show(const ContactView &view, const QDateTime &now, const QString &ownZone);
    /// Newest first.
    void showEarlier(const QList<WrittenLetter> &letters, const QDateTime &now, const QString &ownZone);

signals:
    void letterWanted(Demitasse::LetterId letter);

private:
    Label *m_name;
    Label *m_role;
    Label *m_found;
    Label *m_common;
    Label *m_introducer;
    Label *m_time;
    QToolButton *m_earlier;
    QWidget *m_letters;
    QList<WrittenLetter> m_shown;
};

} // namespace Demitasse
