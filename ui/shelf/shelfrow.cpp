// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelf/shelfrow.h"

#include "core/text/debrieftext.h"
#include "ui/contact/linkbutton.h"
#include "ui/contact/safelink.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString shelfCaption(const ResourceView &view)
{
    QStringList parts {resourceKindText(view.resource.kind)};
    if (!view.contact.isEmpty())
        parts.append(ShelfRow::tr("recommended by %1").arg(view.contact));
    if (!view.path.isEmpty())
        parts.append(view.path);
    return parts.join(u" · "_s);
}

} // namespace

ShelfRow::ShelfRow(const ResourceView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_box(new QCheckBox)
{
    setObjectName(u"shelf-"_s + view.resource.id.text());
    m_box->setObjectName(u"shelfDone"_s);
    m_box->setChecked(view.resource.doneAt.has_value());
    m_box->setAccessibleName(tr("Done: %1").arg(view.resource.title));
    m_box->setAccessibleDescription(shelfCaption(view));
    m_box->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Close, Space::Small, Space::Small, Space::Small);
    row->setSpacing(Space::Close);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(buildWords(), 1);
    QToolButton *more = iconButton(Icon::More, tr("What one can do with it"));
    more->setAccessibleDescription(view.resource.title);
    row->addWidget(more, 0, Qt::AlignTop);
    connect(m_box, &QCheckBox::clicked, this, &ShelfRow::ticked);
    connect(more, &QToolButton::clicked, this, [this, more] { openMenu(more->mapToGlobal(more->rect().bottomLeft())); });
}

QWidget *ShelfRow::buildWords()
{
    const Resource &resource = m_view.resource;
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair / 2);
    auto *title = makeParagraph(resource.title, TypeRole::Strong, resource.doneAt ? Tone::Quiet : Tone::Text);
    title->setMinimumWidth(1);
    column->addWidget(title);
    column->addWidget(new ElidedLabel(shelfCaption(m_view), TypeRole::Caption, Tone::Quiet));
    if (!resource.remarks.isEmpty()) {
        auto *remarks = makeParagraph(resource.remarks);
        remarks->setMinimumWidth(1);
        column->addWidget(remarks);
    }
    if (safeLink(resource.link)) {
        auto *link = new LinkButton(resource.link);
        link->setObjectName(u"shelfLink"_s);
        connect(link, &LinkButton::clicked, this, &ShelfRow::linkWanted);
        column->addWidget(link);
    } else if (!resource.link.isEmpty()) {
        column->addWidget(new ElidedLabel(resource.link, TypeRole::Caption, Tone::Quiet));
    }
    return words;
}

void ShelfRow::openMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(Icon::Edit), tr("Change…")), &QAction::triggered, this, &ShelfRow::changeWanted);
    if (safeLink(m_view.resource.link))
        connect(menu->addAction(icon(Icon::Link), tr("Open the link…")), &QAction::triggered, this, &ShelfRow::linkWanted);
    if (hasSource()) {
        const QString source = m_view.from ? tr("Go to the note") : tr("Go to who recommended it");
        connect(menu->addAction(icon(Icon::Forward), source), &QAction::triggered, this, &ShelfRow::sourceWanted);
    }
    connect(menu->addAction(icon(Icon::Close), tr("Take off the shelf")), &QAction::triggered, this, &ShelfRow::removed);
    menu->popup(at);
}

void ShelfRow::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

bool ShelfRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: emit stepped(-1); return true;
    case Qt::Key_Down: emit stepped(+1); return true;
    case Qt::Key_Right:
        if (hasSource())
            emit sourceWanted();
        return true;
    case Qt::Key_L:
        if (safeLink(m_view.resource.link))
            emit linkWanted();
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit changeWanted(); return true;
    case Qt::Key_Delete: emit removed(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace Demitasse
