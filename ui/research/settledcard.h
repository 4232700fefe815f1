// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/researching.h"
#include "ui/widgets/card.h"

#include <QStringListModel>

class QLineEdit;

namespace Demitasse {

class Label;

/// What one need not ask this person any more: typed, or picked from the bank as one types. (REQ 60)
class SettledCard : public Card
{
    Q_OBJECT

public:
    explicit SettledCard(QWidget *parent = nullptr);

    void show(const QList<SettledQuestion> &settled);
    /// The bank's questions that may be picked.
    void offer(const QStringList &questions) { m_offered.setStringList(questions); }
    void begin();
    void giveBack(const QString &text);

signals:
    void settled(const QString &question);
    void unsettled(Demitasse::FindingId finding);

private:
    void tell(const QString &question);

    Label *m_empty;
    QWidget *m_list;
    QLineEdit *m_add;
    QStringListModel m_offered;
    QList<SettledQuestion> m_shown;
};

} // namespace Demitasse
