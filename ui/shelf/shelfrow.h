// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/shelving.h"

#include <QWidget>

class QCheckBox;

namespace Demitasse {

/// Something on the shelf: ticked when it was read, taken or joined. On its box Space ticks, Enter changes it, L opens
/// its link, → goes to the note or the person that it comes from, Delete takes it off, and the arrow keys go on.
class ShelfRow : public QWidget
{
    Q_OBJECT

public:
    explicit ShelfRow(const ResourceView &view, QWidget *parent = nullptr);

    const ResourceView &view() const { return m_view; }
    QCheckBox *box() const { return m_box; }

signals:
    void ticked(bool done);
    void changeWanted();
    void linkWanted();
    void sourceWanted();
    void removed();
    /// To the row before (-1) or after (1).
    void stepped(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *buildWords();
    bool hasSource() const { return m_view.from || m_view.resource.contact; }
    void openMenu(QPoint at);

    const ResourceView m_view;
    QCheckBox *m_box;
};

} // namespace Demitasse
