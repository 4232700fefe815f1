// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/picture.h"

#include <QAbstractTableModel>

namespace Demitasse {

/// The table behind a picture: a row for each mark.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The same rows in number change in place, so that whoever stands on one stays there.
    void show(const QStringList &headings, const QList<PictureMark> &marks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<PictureMark> m_marks;
};

} // namespace Demitasse
