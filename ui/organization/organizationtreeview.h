// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QTreeView>

namespace Demitasse {

class OrganizationModel;

/// The tree of organizations: a whole row is the target, of a click as of Enter; arrows go up, down, in and out;
/// letters go to the find field.
class OrganizationTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit OrganizationTreeView(OrganizationModel &model, QWidget *parent = nullptr);

    OrganizationId currentId() const;
    /// Opens what it belongs to and makes it the current one; the first one when it is not there.
    void makeCurrent(OrganizationId id);

signals:
    void opened();
    void currentMoved(Demitasse::OrganizationId id);
    void typed(const QString &text);
    void wentUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// However deep the tree is, names keep half of the width.
    void fit();

    OrganizationModel &m_model;
};

} // namespace Demitasse
