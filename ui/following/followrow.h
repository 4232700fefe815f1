// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/following.h"
#include "ui/widgets/listrow.h"

namespace Demitasse {

/// A note of which something may follow, and what did. Enter makes of it what it asks to become, or goes to what it
/// became; C, S and R make a contact, a next step and something on the shelf of any note.
class FollowRow : public ListRow
{
    Q_OBJECT

public:
    explicit FollowRow(const FollowingNote &note, QWidget *parent = nullptr);

    const FollowingNote &note() const { return m_note; }

signals:
    void wanted(Demitasse::NoteThing thing);
    void opened(const Demitasse::Became &became);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addButtons();
    void openMenu(QPoint at);

    const FollowingNote m_note;
};

/// "Make a contact…"
QString makeText(NoteThing thing);

} // namespace Demitasse
