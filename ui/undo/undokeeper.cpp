// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/undo/undokeeper.h"

#include "core/text/wordtext.h"
#include "core/workflow/changes.h"
#include "core/workflow/worker.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Demitasse {

namespace {

/// Whether the field that has the focus would itself take back (or do again) some typing.
bool fieldHas(QWidget *field, bool undo)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        return undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    auto *line = qobject_cast<QLineEdit *>(field);
    if (!line && field)
        line = field->findChild<QLineEdit *>();
    if (!line)
        return false;
    return undo ? line->isUndoAvailable() : line->isRedoAvailable();
}

} // namespace

UndoKeeper::UndoKeeper(Worker &worker, Changes &changes, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_notices(notices)
    , m_undo(icon(Icon::Undo), tr("Undo"))
    , m_redo(icon(Icon::Redo), tr("Redo"))
{
    m_undo.setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_Z));
    m_redo.setShortcuts({QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z),
        QKeyCombination(Qt::ControlModifier, Qt::Key_Y)});
    show({});
    connect(&m_undo, &QAction::triggered, this, [this] { press(Direction::Undo); });
    connect(&m_redo, &QAction::triggered, this, [this] { press(Direction::Redo); });
    connect(&changes, &Changes::historyChanged, this, &UndoKeeper::refresh);
    qApp->installEventFilter(this);
}

void UndoKeeper::refresh()
{
    whenDone(
        m_worker.run([](Desk &desk) { return desk.undoing.offer(); }), this,
        [this](const Undoing::Offer &offer) { show(offer); }, [this](const Error &) { show({}); });
}

void UndoKeeper::show(const Undoing::Offer &offer)
{
    m_undo.setEnabled(offer.undo.has_value());
    m_redo.setEnabled(offer.redo.has_value());
    m_undo.setText(offer.undo ? tr("Undo: %1").arg(withoutMnemonic(changeGroupText(*offer.undo))) : tr("Undo"));
    m_redo.setText(offer.redo ? tr("Redo: %1").arg(withoutMnemonic(changeGroupText(*offer.redo))) : tr("Redo"));
}

void UndoKeeper::press(Direction direction)
{
    m_waiting.push_back(direction);
    if (!m_busy)
        next();
}

void UndoKeeper::next()
{
    if (m_waiting.empty())
        return;
    const Direction direction = m_waiting.front();
    m_waiting.pop_front();
    m_busy = true;
    const auto done = [this, direction](const ChangeGroup &group) {
        m_busy = false;
        say(direction, group);
        next();
    };
    const auto failed = [this](const Error &error) {
        m_busy = false;
        // What was pressed after it was meant for a state that did not come.
        m_waiting.clear();
        // One press too many is no trouble.
        if (error.code != ErrorCode::NothingToUndo && error.code != ErrorCode::NothingToRedo)
            m_notices.fail(error);
        refresh();
    };
    const bool undo = direction == Direction::Undo;
    whenDone(m_worker.run([undo](Desk &desk) { return undo ? desk.undoing.undo() : desk.undoing.redo(); }), this, done,
        failed);
}

void UndoKeeper::say(Direction direction, const ChangeGroup &group)
{
    const QString what = changeGroupText(group);
    m_notices.tell(direction == Direction::Undo ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what));
}

bool UndoKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    if (fieldHas(static_cast<QWidget *>(watched), undo))
        return false;
    // A field claims these keys even when it has nothing to take back: then they are ours.
    event->ignore();
    return true;
}

} // namespace Demitasse
