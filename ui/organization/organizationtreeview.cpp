// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationtreeview.h"

#include "ui/organization/organizationdelegate.h"
#include "ui/organization/organizationmodel.h"
#include "ui/pipeline/listkeys.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Turns what points down.
constexpr int ToTheRight = -90;

} // namespace

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
    connect(&model, &QAbstractItemModel::modelReset, this, &OrganizationTreeView::fit);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &OrganizationTreeView::fit);
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
    const QRectF square(-size / 2.0, -size / 2.0, size, size);
    painter->save();
    painter->translate(last.center() + QPointF(Space::Hair / 2.0, 1));
    painter->rotate(isExpanded(index) ? 0 : ToTheRight);
    paintIcon(*painter, Icon::Down, square, coloursOf(palette()).quiet);
    painter->restore();
}

void OrganizationTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void OrganizationTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fit();
}

void OrganizationTreeView::fit()
{
    const int usual = scaledToText(Measure::Icon, fontMetrics()) + Space::Hair;
    const int most = viewport()->width() / 2 / std::max(1, m_model.depth());
    setIndentation(std::clamp(most, 1, usual));
}

} // namespace Demitasse
