// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pagelist.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace Demitasse {

/// One way in the navigation: icon and name, marked when it is where one is.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(Icon which, const QString &text, QWidget *parent = nullptr);

    /// Only the icon; the name goes to the tooltip.
    void setCompact(bool compact);
    void showShortcut(const QKeySequence &shortcut);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    Icon m_which;
    QKeySequence m_shortcut;
    bool m_compact = false;
};

/// The navigation at the left: what there is above, tools at its foot. It shrinks to icons where the window is narrow
/// for the size of the text.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    RailButton *add(const PageEntry &entry);
    /// At the very foot, side by side.
    void addTools(const QList<QAction *> &actions);
    void setCompact(bool compact);
    void markCurrent(Place::Kind kind);
    /// How wide it is with its names.
    int wideWidth() const;

signals:
    void chosen(Demitasse::Place::Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();

    QVBoxLayout *m_main;
    QVBoxLayout *m_foot;
    QWidget *m_name = nullptr;
    QWidget *m_tools = nullptr;
    QList<std::pair<Place::Kind, RailButton *>> m_buttons;
    bool m_compact = false;
};

} // namespace Demitasse
