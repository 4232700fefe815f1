// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Demitasse {

class CompareModel;

/// A table to read: what is compared stands at the left and stays while the columns go by; each cell as high as what it
/// says, up to some lines. Arrow keys go from cell to cell, Enter goes to what was said there.
class CompareView : public QTableView
{
    Q_OBJECT

public:
    explicit CompareView(CompareModel &model, QWidget *parent = nullptr);

signals:
    void entered(const QModelIndex &index);
    void chosen(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int linesOf(const QString &text, int width) const;

    CompareModel &m_model;
    /// The widths that the rows are as high as.
    QSize m_fitted;
};

} // namespace Demitasse
