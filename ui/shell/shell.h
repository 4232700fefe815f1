// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pagelist.h"
#include "ui/shell/uicontext.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace Demitasse {

class Commands;
class NoticesBar;
class Page;
class Rail;
class UndoKeeper;

/// What is in the window of one workspace: the navigation, the page where one is, the notices. It only arranges them.
class Shell : public QWidget
{
    Q_OBJECT

public:
    Shell(UiContext &context, PageList pages, UndoKeeper &undo, QWidget *parent = nullptr);
    /// Leaves the page, and remembers which it was.
    ~Shell() override;

    /// Null until someone went there.
    Page *page(Place::Kind kind) const { return m_made.value(kind, nullptr); }
    Page *currentPage() const { return m_current; }

signals:
    /// "Pipeline", for the window's title.
    void titled(const QString &title);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillRail(UndoKeeper &undo);
    void listen();
    void showPlace(const Place &place);
    Page *make(Place::Kind kind);
    const PageEntry *entry(Place::Kind kind) const;
    void turn(int by);
    void calm();
    void fitRail();
    void openPalette();
    void openShortcuts();
    QList<QAction *> actionsHere() const;

    UiContext &m_context;
    const PageList m_pages;
    Commands *m_commands;
    Rail *m_rail;
    NoticesBar *m_notices;
    QStackedWidget *m_stack;
    QHash<Place::Kind, Page *> m_made;
    Page *m_current = nullptr;
    Place::Kind m_kind = Place::Kind::Today;
    /// The last one that the navigation shows.
    Place::Kind m_mainKind = Place::Kind::Today;
};

} // namespace Demitasse
