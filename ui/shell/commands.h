// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pagelist.h"

#include <QAction>
#include <QObject>

namespace Demitasse {

class Navigator;

/// What the whole window can be told to do, by key, by the palette and by its buttons: one action each.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// The actions work wherever `window` has the focus.
    Commands(const PageList &pages, Navigator &navigator, QWidget *window);

    QAction *add(Icon which, const QString &text, const QList<QKeySequence> &shortcuts);
    const QList<QAction *> &all() const { return m_all; }
    /// Goes to the pages of the navigation, by Alt and their number.
    QAction *goTo(Place::Kind kind) const;

    QAction *newContact = nullptr;
    QAction *pasteSignature = nullptr;
    QAction *importFiles = nullptr;
    QAction *reviewDoubles = nullptr;
    QAction *find = nullptr;
    QAction *palette = nullptr;
    /// To the message over the page.
    QAction *answer = nullptr;
    QAction *answerOtherwise = nullptr;
    QAction *shortcuts = nullptr;
    QAction *nextPage = nullptr;
    QAction *previousPage = nullptr;
    QAction *back = nullptr;

signals:
    /// One page of the navigation further (+1) or back (-1).
    void turned(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages(const PageList &pages, Navigator &navigator);

    QWidget *m_window;
    QList<QAction *> m_all;
    QList<std::pair<Place::Kind, QAction *>> m_pages;
};

} // namespace Demitasse
