// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shell.h"

#include "core/workflow/pasting.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commands.h"
#include "ui/shell/navigator.h"
#include "ui/shell/noticestrip.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/undo/undokeeper.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// A rail with names may take this much of the window's width.
constexpr double MostRailShare = 0.22;

/// The files of a drag. What they hold is for the import to say, whatever their names.
QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

Shell::Shell(UiContext &context, PageList pages, UndoKeeper &undo, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pages(std::move(pages))
    , m_commands(new Commands(m_pages, context.navigator, this))
    , m_rail(new Rail)
    , m_notices(new NoticesBar)
    , m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    m_stack->setMinimumSize(1, 1);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_notices);
    content->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(content, 1);
    m_notices->passOver(m_stack, [this] { return m_current ? m_current->footHeight() : 0; });
    addAction(undo.undoAction());
    addAction(undo.redoAction());
    fillRail(undo);
    listen();
}

Shell::~Shell()
{
    if (!m_current)
        return;
    m_current->leave();
    Preferences().setLastPage(m_mainKind);
}

void Shell::fillRail(UndoKeeper &undo)
{
    for (const PageEntry &entry : m_pages) {
        if (entry.shelf != PageEntry::Shelf::Main && entry.shelf != PageEntry::Shelf::Foot)
            continue;
        m_rail->add(entry)->showShortcut(m_commands->goTo(entry.kind)->shortcut());
    }
    m_rail->addTools({undo.undoAction(), undo.redoAction(), m_commands->palette, m_commands->shortcuts});
}

void Shell::listen()
{
    connect(m_rail, &Rail::chosen, this, [this](Place::Kind kind) { m_context.navigator.go({kind}); });
    connect(&m_context.navigator, &Navigator::went, this, &Shell::showPlace);
    connect(&m_context.notices, &Notices::posted, m_notices, &NoticesBar::take);
    connect(m_commands->answer, &QAction::triggered, m_notices, &NoticesBar::actOnNewest);
    connect(m_commands->answerOtherwise, &QAction::triggered, m_notices, &NoticesBar::actOtherwiseOnNewest);
    connect(m_commands, &Commands::turned, this, &Shell::turn);
    connect(m_commands->palette, &QAction::triggered, this, &Shell::openPalette);
    connect(m_commands->shortcuts, &QAction::triggered, this, &Shell::openShortcuts);
    connect(m_commands->find, &QAction::triggered, this, [this] {
        if (m_current)
            m_current->focusFind();
    });
}

const PageEntry *Shell::entry(Place::Kind kind) const
{
    const auto found = std::ranges::find(m_pages, kind, &PageEntry::kind);
    return found == m_pages.end() ? nullptr : &*found;
}

Page *Shell::make(Place::Kind kind)
{
    if (Page *made = page(kind))
        return made;
    const PageEntry *its = entry(kind);
    if (!its)
        return nullptr;
    Page *made = its->make(m_context);
    made->setAccessibleName(its->title);
    m_made.insert(kind, made);
    m_stack->addWidget(made);
    connect(made, &Page::calmChanged, this, &Shell::calm);
    return made;
}

void Shell::showPlace(const Place &place)
{
    Page *next = make(place.kind);
    if (!next)
        return;
    if (m_current && m_current != next)
        m_current->leave();
    m_current = next;
    m_kind = place.kind;
    if (entry(place.kind)->shelf == PageEntry::Shelf::Main)
        m_mainKind = place.kind;
    m_stack->setCurrentWidget(next);
    m_rail->markCurrent(place.kind);
    m_commands->back->setEnabled(m_context.navigator.canGoBack());
    emit titled(entry(place.kind)->title);
    next->arrive(place);
    // Keys that no page takes still come here.
    if (!next->isAncestorOf(window()->focusWidget()))
        next->setFocus();
    calm();
}

void Shell::calm()
{
    const bool wanted = m_current && m_current->wantsCalm();
    m_rail->setVisible(!wanted);
    m_notices->setCalm(wanted);
}

void Shell::turn(int by)
{
    QList<Place::Kind> order;
    for (const PageEntry &its : m_pages) {
        if (its.shelf == PageEntry::Shelf::Main)
            order.append(its.kind);
    }
    if (order.isEmpty())
        return;
    const qsizetype here = order.indexOf(m_kind);
    const qsizetype next = here < 0 ? 0 : (here + by + order.size()) % order.size();
    m_context.navigator.go({order.at(next)});
}

QList<QAction *> Shell::actionsHere() const
{
    QList<QAction *> actions = m_current ? m_current->actions() : QList<QAction *>();
    actions += this->actions();
    return actions;
}

void Shell::openPalette()
{
    auto *palette = new CommandPalette(actionsHere(), m_context.contacts, this);
    connect(palette, &CommandPalette::contactChosen, this,
        [this](ContactId contact) { m_context.navigator.go({Place::Kind::Contact, contact}); });
    connect(palette, &CommandPalette::searchChosen, this,
        [this](const QString &text) { m_context.navigator.go({.kind = Place::Kind::Search, .text = text}); });
    palette->open();
}

void Shell::openShortcuts()
{
    QList<KeyHelp> here;
    if (m_current)
        here = keyHelpOf(m_current->actions()) + m_current->keyHelp();
    QList<KeyHelp> everywhere = keyHelpOf(actions());
    everywhere.append({QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), m_commands->back->text()});
    const PageEntry *its = entry(m_kind);
    auto *sheet = new ShortcutSheet(its ? its->title : QString(), here, everywhere, this);
    sheet->open();
}

void Shell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (!m_notices->dismiss())
        m_context.navigator.back();
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void Shell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitRail();
}

void Shell::fitRail()
{
    m_rail->setCompact(m_rail->wideWidth() > width() * MostRailShare);
}

void Shell::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &dragged = *event->mimeData();
    if (!localFiles(dragged).isEmpty() || (!dragged.hasUrls() && isWorthReading(dragged.text())))
        event->acceptProposedAction();
}

void Shell::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (files.isEmpty()) {
        m_context.navigator.go({.kind = Place::Kind::Paste, .text = event->mimeData()->text()});
        return;
    }
    m_context.navigator.go({.kind = Place::Kind::Import, .files = files});
}

} // namespace Demitasse
