// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/organizationtree.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace Demitasse {

class Button;
class Label;
class OrganizationField;

/// A question in a line: a name for something new, or which organization is meant. Escape takes it away.
class OrganizationAsk : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationAsk(QWidget *parent = nullptr);

    void askName(const QString &question, const QString &does);
    /// With `top`, "nowhere" is an answer too: a null id.
    void askWhich(const QString &question, const QString &does, const OrganizationTree &tree,
        const QSet<OrganizationId> &leftOut, bool top);

signals:
    void named(const QString &name);
    void picked(Demitasse::OrganizationId id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &question, const QString &does, QLineEdit *field);
    void answer();

    Label *m_question;
    QStackedWidget *m_fields;
    QLineEdit *m_name;
    OrganizationField *m_which;
    Button *m_do;
    Button *m_top;
    Label *m_nothing;
};

} // namespace Demitasse
