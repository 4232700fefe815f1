// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/stage.h"

#include <QTableView>

namespace Demitasse {

class ContactTableModel;

/// The contacts as rows: a whole row is the target, of a click as of Enter; letters go to the find field.
class ContactTable : public QTableView
{
    Q_OBJECT

public:
    explicit ContactTable(ContactTableModel &model, QWidget *parent = nullptr);

    ContactId currentId() const;
    void makeCurrent(int row);
    /// The row that the pointer is on, or -1.
    int hoveredRow() const { return m_hovered; }
    /// Widths and sorting, to be remembered; nothing as long as nobody set a width.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    void opened(Demitasse::ContactId id);
    void archiveWanted(Demitasse::ContactId id);
    /// `anchor` is where the row is, in this widget's coordinates.
    void menuWanted(Demitasse::ContactId id, const QPoint &at, const QRect &anchor);
    void typed(const QString &text);
    void wentUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void setUpHeaders();
    void fitRows();
    void hover(int row);
    void showMenu(int row, const QPoint &at);

    ContactTableModel &m_model;
    int m_hovered = -1;
    int m_pressed = -1;
    bool m_isLaidOut = false;
    bool m_laysOut = false;
};

} // namespace Demitasse
