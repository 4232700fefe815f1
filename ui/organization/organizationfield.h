// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/organizationtree.h"

#include <QLineEdit>
#include <QSet>
#include <QStringListModel>

namespace Demitasse {

/// Names an organization: those that are there are offered as one types, each with what it belongs to.
class OrganizationField : public QLineEdit
{
    Q_OBJECT

public:
    explicit OrganizationField(QWidget *parent = nullptr);

    /// What is offered, but for some.
    void setTree(const OrganizationTree &tree, const QSet<OrganizationId> &leftOut = {});
    const OrganizationTree &tree() const { return m_tree; }
    /// What was chosen, or the only one of the name that is typed; null else.
    OrganizationId organization() const;

signals:
    /// One of those offered.
    void picked(Demitasse::OrganizationId id);

private:
    void offer(const QString &text);
    void choose(int row);

    OrganizationTree m_tree;
    QSet<OrganizationId> m_leftOut;
    QStringListModel m_names;
    QList<OrganizationId> m_offered;
    OrganizationId m_chosen;
    QString m_chosenName;
};

} // namespace Demitasse
