// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationtreeview.h"

#include "ui/organization/organizationdelegate.h"
#include "ui/organization/organizationmodel.h"
#include "ui/pipeline/listkeys.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

using namespace Qt::StringLiterals;

OrganizationTreeView::OrganizationTreeView(OrganizationModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"organizationTree"_s);
    setAccessibleName(tr("Organizations"));
    setModel(&model);
    setItemDelegate(new OrganizationDelegate(OrganizationModel::CountRole, -1, this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAnimated(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    fit();
}

OrganizationId OrganizationTreeView::currentId() const
{
    return m_model.idAt(currentIndex());
}

void OrganizationTreeView::makeCurrent(OrganizationId id)
{
    const QModelIndex found = m_model.indexOf(id);
    const QModelIndex index = found.isValid() ? found : m_model.index(0, 0);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

void OrganizationTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        emit currentMoved(m_model.idAt(current));
}

void OrganizationTreeView::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event)) {
        if (currentIndex().isValid())
            emit opened();
        return;
    }
    if (event->key() == Qt::Key_Up && !indexAbove(currentIndex()).isValid()) {
        emit wentUp();
        return;
    }
    if (const QString text = typedText(*event); !text.isEmpty()) {
        emit typed(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OrganizationTreeView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    row.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && option.rect.contains(pointer));
    OrganizationDelegate::paintGround(*painter, row, hasFocus());
    QTreeView::drawRow(painter, option, index);
}

void OrganizationTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model.hasChildren(index))
        return;
    const int size = scaledToText(Measure::SmallIcon, fontMetrics());
    const QRect last(rect.right() - indentation(), rect.top(), indentation(), rect.height());
    const QRect square(last.center().x() - size / 2 + Space::Hair / 2, last.center().y() - size / 2 + 1, size, size);
    paintIcon(*painter, isExpanded(index) ? Icon::Down : Icon::Forward, square, coloursOf(palette()).quiet);
}

void OrganizationTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void OrganizationTreeView::fit()
{
    setIndentation(scaledToText(Measure::Icon, fontMetrics()) + Space::Hair);
}

} // namespace Demitasse
