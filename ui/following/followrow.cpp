// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/following/followrow.h"

#include "core/text/datetext.h"
#include "core/text/wordtext.h"
#include "ui/interview/noteicons.h"
#include "ui/widgets/buttons.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr NoteThing noteThings[] {NoteThing::Contact, NoteThing::Step, NoteThing::Resource};

struct FollowWords
{
    Q_DECLARE_TR_FUNCTIONS(FollowWords)
};

QString becameText(const Became &became)
{
    if (became.outcome.contact)
        return FollowWords::tr("Contact: %1").arg(became.text);
    if (became.outcome.commitment)
        return FollowWords::tr("Next step: %1").arg(became.text);
    return FollowWords::tr("On the shelf: %1").arg(became.text);
}

QString followLines(const FollowingNote &note)
{
    //: The kind of a note, and when in the conversation it was taken.
    QStringList lines {FollowWords::tr("%1 · %2").arg(noteKindText(note.note.kind), clockText(note.note.stamp))};
    for (const Became &became : note.became)
        lines.append(becameText(became));
    return lines.join(u'\n');
}

Qt::Key keyOf(NoteThing thing)
{
    switch (thing) {
    case NoteThing::Contact: return Qt::Key_C;
    case NoteThing::Step: return Qt::Key_S;
    case NoteThing::Resource: return Qt::Key_R;
    }
    std::unreachable();
}

} // namespace

QString makeText(NoteThing thing)
{
    switch (thing) {
    case NoteThing::Contact: return FollowWords::tr("Make a contact…");
    case NoteThing::Step: return FollowWords::tr("Make a next step…");
    case NoteThing::Resource: return FollowWords::tr("Put on the shelf…");
    }
    std::unreachable();
}

FollowRow::FollowRow(const FollowingNote &note, QWidget *parent)
    : ListRow(note.became.isEmpty() ? iconOf(note.note.kind) : Icon::Check, note.note.text.simplified(), followLines(note),
          note.became.isEmpty() ? Tone::Quiet : Tone::Good, parent)
    , m_note(note)
{
    setObjectName(u"follow-"_s + note.note.note.text());
    addButtons();
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_note.became.isEmpty())
            emit opened(m_note.became.last());
        else if (m_note.likely)
            emit wanted(*m_note.likely);
        else
            openMenu(mapToGlobal(rect().bottomLeft()));
    });
}

void FollowRow::addButtons()
{
    if (!m_note.became.isEmpty()) {
        auto *open = quietButton(tr("Open"));
        open->setAccessibleDescription(becameText(m_note.became.last()));
        connect(open, &QPushButton::clicked, this, [this] { emit opened(m_note.became.last()); });
        addAtEnd(open);
    } else if (m_note.likely) {
        auto *make = usualButton(makeText(*m_note.likely));
        make->setAccessibleDescription(m_note.note.text);
        connect(make, &QPushButton::clicked, this, [this] { emit wanted(*m_note.likely); });
        addAtEnd(make);
    }
    QToolButton *more = iconButton(Icon::More, tr("What else it can become"));
    connect(more, &QToolButton::clicked, this, [this, more] { openMenu(more->mapToGlobal(more->rect().bottomLeft())); });
    addAtEnd(more);
}

void FollowRow::openMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const NoteThing thing : noteThings) {
        QAction *action = menu->addAction(makeText(thing));
        action->setShortcut(QKeySequence(keyOf(thing)));
        connect(action, &QAction::triggered, this, [this, thing] { emit wanted(thing); });
    }
    menu->popup(at);
}

void FollowRow::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void FollowRow::keyPressEvent(QKeyEvent *event)
{
    if (!(event->modifiers() & ~Qt::ShiftModifier)) {
        for (const NoteThing thing : noteThings) {
            if (event->key() == keyOf(thing))
                return emit wanted(thing);
        }
    }
    ListRow::keyPressEvent(event);
}

} // namespace Demitasse
