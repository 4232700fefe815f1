// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands.h"

#include "core/workflow/pasting.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace Demitasse {

namespace {

/// Alt and a number; on a French keyboard the number's key gives another character, which is meant as well.
QList<QKeySequence> altNumber(int number)
{
    static constexpr char16_t French[]{u'&', u'é', u'"', u'\'', u'(', u'-', u'è', u'_', u'ç'};
    if (number < 1 || number > static_cast<int>(std::size(French)))
        return {};
    const int other = QChar(French[number - 1]).toUpper().unicode();
    return {QKeySequence(QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_0 + number))),
        QKeySequence(QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(other)))};
}

QKeySequence ctrl(Qt::Key key)
{
    return QKeySequence(QKeyCombination(Qt::ControlModifier, key));
}

/// With what the clipboard holds, when that is somebody's signature.
Place pastePlace()
{
    const QString text = QGuiApplication::clipboard()->text();
    return {.kind = Place::Kind::Paste, .text = isWorthReading(text) ? text : QString()};
}

} // namespace

Commands::Commands(const PageList &pages, Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    newContact = add(Icon::Add, tr("New contact"), {ctrl(Qt::Key_N)});
    pasteSignature = add(Icon::Copy, tr("Paste a signature"), {});
    QAction *writeUp = add(Icon::Edit, tr("Write up a talk"), {});
    importFiles = add(Icon::Import, tr("Import contacts…"), {ctrl(Qt::Key_I)});
    reviewDoubles = add(Icon::People, tr("Review who may be here twice"), {});
    find = add(Icon::Search, tr("Find on this page"), {ctrl(Qt::Key_F)});
    palette = add(Icon::Search, tr("Find a command or a person"), {ctrl(Qt::Key_K)});
    addPages(pages, navigator);
    nextPage = add(Icon::Down, tr("Next page"), {ctrl(Qt::Key_PageDown)});
    previousPage = add(Icon::Up, tr("Previous page"), {ctrl(Qt::Key_PageUp)});
    answer = add(Icon::Information, tr("Do what the message offers"), {QKeySequence(Qt::Key_F9)});
    answerOtherwise = add(Icon::Information, tr("Do the other thing that the message offers"),
        {QKeySequence(QKeyCombination(Qt::ShiftModifier, Qt::Key_F9))});
    shortcuts = add(Icon::Keyboard, tr("Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)});
    // Escape is for what is nearest first, so it is no shortcut: the window takes the one that nobody wanted.
    back = add(Icon::Back, tr("One step back"), {});

    qGuiApp->installEventFilter(this);
    connect(newContact, &QAction::triggered, &navigator, [&navigator] { navigator.go({Place::Kind::ContactForm}); });
    connect(pasteSignature, &QAction::triggered, &navigator, [&navigator] { navigator.go(pastePlace()); });
    connect(writeUp, &QAction::triggered, &navigator, [&navigator] { navigator.go({Place::Kind::WriteUp}); });
    connect(importFiles, &QAction::triggered, &navigator, [&navigator] { navigator.go({Place::Kind::Import}); });
    connect(reviewDoubles, &QAction::triggered, &navigator, [&navigator] { navigator.go({Place::Kind::Doubles}); });
    connect(back, &QAction::triggered, &navigator, &Navigator::back);
    connect(nextPage, &QAction::triggered, this, [this] { emit turned(1); });
    connect(previousPage, &QAction::triggered, this, [this] { emit turned(-1); });
}

bool Commands::eventFilter(QObject *, QEvent *event)
{
    // Fields claim Ctrl+K for deleting to the end of the line, which few know; here it finds.
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    if (palette->shortcut() != QKeySequence(keys))
        return false;
    event->ignore();
    return true;
}

QAction *Commands::add(Icon which, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon(which), text, this);
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

void Commands::addPages(const PageList &pages, Navigator &navigator)
{
    int number = 1;
    for (const PageEntry &entry : pages) {
        if (entry.shelf == PageEntry::Shelf::None)
            continue;
        const bool numbered = entry.shelf == PageEntry::Shelf::Main;
        QList<QKeySequence> keys = numbered ? altNumber(number++) : QList<QKeySequence>();
        if (entry.kind == Place::Kind::Search)
            keys.prepend(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
        QAction *action = add(entry.icon, entry.title, keys);
        m_pages.append({entry.kind, action});
        connect(action, &QAction::triggered, &navigator, [&navigator, kind = entry.kind] { navigator.go({kind}); });
    }
}

QAction *Commands::goTo(Place::Kind kind) const
{
    for (const auto &[its, action] : m_pages) {
        if (its == kind)
            return action;
    }
    return nullptr;
}

} // namespace Demitasse
