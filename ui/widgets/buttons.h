// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

namespace Demitasse {

/// A button of a rank: one primary a page, at the place where the eye ends; the rest usual or quiet.
class Button : public QPushButton
{
    Q_OBJECT
    /// By which the style knows it.
    Q_PROPERTY(int rank READ rankNumber CONSTANT)

public:
    enum class Rank
    {
        Primary,
        Usual,
        Quiet
    };

    explicit Button(Rank rank, const QString &text = {}, QWidget *parent = nullptr);

    Rank rank() const { return m_rank; }
    int rankNumber() const { return static_cast<int>(m_rank); }
    void setRank(Rank rank);
    /// In the tone that the rank wants.
    void showIcon(Icon which);

private:
    Rank m_rank;
    std::optional<Icon> m_icon;
};

Button *primaryButton(const QString &text);
Button *usualButton(const QString &text);
Button *quietButton(const QString &text);

/// A button that shows only an icon. `text` is its name for the screen reader and its tooltip, where the shortcut
/// stands too; the shortcut is the button's own while it is visible.
QToolButton *iconButton(Icon which, const QString &text, const QKeySequence &shortcut = {});
/// The same for an action that lives elsewhere and keeps its shortcut; follows the action's text and state.
QToolButton *iconButton(QAction *action);

/// An action's text as one reads it: without the ampersand of a mnemonic, with those that are meant.
QString nameOf(const QAction &action);
/// The other way: data that becomes part of an action's or a button's text.
QString withoutMnemonic(QString text);

/// "Find (Ctrl+F)": what a tooltip says about something with a shortcut.
QString withShortcut(const QString &text, const QKeySequence &shortcut);

} // namespace Demitasse
