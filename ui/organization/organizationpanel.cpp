// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationpanel.h"

#include "ui/contact/linkbutton.h"
#include "ui/organization/organizationdelegate.h"
#include "ui/organization/organizationwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What a long way shows: its beginning, and the steps next to the organization.
constexpr qsizetype MostCrumbs = 4;
constexpr int MostCrumbCharacters = 24;
constexpr int FewestCrumbCharacters = 6;
constexpr int ActionsInLine = 3;

Button *buttonFor(QAction *action)
{
    auto *button = usualButton(action->text());
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        setPlainToolTip(button, withShortcut(nameOf(*action), action->shortcut()));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

OrganizationPanel::OrganizationPanel(const ContactBook &book, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_contents(book)
    , m_crumbs(new QHBoxLayout)
    , m_nameFaces(new QStackedWidget)
    , m_name(new ElidedLabel({}, TypeRole::PageTitle))
    , m_edit(new QLineEdit)
    , m_counts(new ElidedLabel({}, TypeRole::Body, Tone::Quiet))
    , m_list(new QListView)
    , m_nobody(new EmptyState(Icon::People, tr("Nobody here yet"),
          tr("Add a unit, or write this organization down on a contact; then they stand here.")))
    , m_faces(new QStackedWidget)
{
    setObjectName(u"organizationPanel"_s);
    m_crumbs->setSpacing(Space::Hair);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(Space::Small);
    for (int i = 0; i < actions.size(); ++i)
        buttons->addWidget(buttonFor(actions[i]), i / ActionsInLine, i % ActionsInLine);
    buttons->setColumnStretch(ActionsInLine, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addLayout(m_crumbs);
    column->addWidget(buildName());
    column->addWidget(m_counts);
    column->addLayout(buttons);
    column->addSpacing(Space::Small);
    column->addWidget(buildContents(), 1);
}

QWidget *OrganizationPanel::buildName()
{
    m_name->setObjectName(u"organizationName"_s);
    m_counts->setObjectName(u"organizationCounts"_s);
    m_edit->setObjectName(u"organizationRename"_s);
    m_edit->setAccessibleName(tr("Name of the organization"));
    m_nameFaces->addWidget(m_name);
    m_nameFaces->addWidget(m_edit);
    m_nameFaces->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { endRename(true); });
    return m_nameFaces;
}

QWidget *OrganizationPanel::buildContents()
{
    m_list->setObjectName(u"organizationContents"_s);
    m_list->setAccessibleName(tr("Units and people"));
    m_list->setModel(&m_contents);
    m_list->setItemDelegate(
        new OrganizationDelegate(OrganizationContents::CountRole, OrganizationContents::IconRole, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_nobody->setObjectName(u"organizationNobody"_s);
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_nobody);
    connect(m_list, &QListView::activated, this, &OrganizationPanel::openRow);
    connect(m_list, &QListView::clicked, this, &OrganizationPanel::openRow);
    return m_faces;
}

void OrganizationPanel::show(const OrganizationTree &tree, qsizetype place)
{
    const OrganizationId id = place < 0 ? OrganizationId {} : tree.at(place).organization.id;
    if (id != m_shown)
        endRename(false);
    setEnabled(place >= 0);
    showCrumbs(tree, place);
    const OrganizationNode none;
    const OrganizationNode &node = place < 0 ? none : tree.at(place);
    m_name->setText(node.organization.name);
    QStringList counts {unitsText(node), peopleText(node)};
    counts.removeAll(QString());
    m_counts->setText(place < 0 ? QString() : counts.join(u" · "_s));
    const OrganizationId unit = m_contents.unitAt(m_list->currentIndex());
    const ContactId person = m_contents.personAt(m_list->currentIndex());
    m_contents.show(tree, place);
    for (int row = 0; row < m_contents.rowCount() && id == m_shown; ++row) {
        const QModelIndex index = m_contents.index(row);
        if (m_contents.unitAt(index) == unit && m_contents.personAt(index) == person)
            m_list->setCurrentIndex(index);
    }
    m_shown = id;
    m_faces->setCurrentIndex(m_contents.rowCount() > 0 ? 0 : 1);
}

void OrganizationPanel::showCrumbs(const OrganizationTree &tree, qsizetype place)
{
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QList<qsizetype> way = tree.wayTo(place);
    if (!way.isEmpty())
        way.removeLast();
    const bool isLong = way.size() > MostCrumbs;
    if (isLong)
        way.remove(1, way.size() - MostCrumbs);
    for (qsizetype i = 0; i < way.size(); ++i) {
        const Organization &step = tree.at(way[i]).organization;
        auto *link = new LinkButton(step.name);
        link->setObjectName(u"organizationCrumb"_s);
        connect(link, &LinkButton::clicked, this, [this, id = step.id] { emit organizationWanted(id); });
        const int character = fontMetrics().averageCharWidth();
        link->setMinimumWidth(std::min(link->sizeHint().width(), FewestCrumbCharacters * character));
        link->setMaximumWidth(std::min(link->sizeHint().width(), MostCrumbCharacters * character));
        m_crumbs->addWidget(link);
        m_crumbs->addWidget(makeLabel(isLong && i == 0 ? u"› … ›"_s : u"›"_s, TypeRole::Body, Tone::Quiet));
    }
    if (way.isEmpty())
        m_crumbs->addWidget(makeLabel(place < 0 ? QString() : tr("Belongs to no other"), TypeRole::Body, Tone::Quiet));
    m_crumbs->addStretch();
}

void OrganizationPanel::openRow(const QModelIndex &index)
{
    if (const OrganizationId unit = m_contents.unitAt(index); !unit.isNull())
        emit organizationWanted(unit);
    else if (const ContactId person = m_contents.personAt(index); !person.isNull())
        emit contactWanted(person);
}

bool OrganizationPanel::focusContents()
{
    if (m_contents.rowCount() == 0)
        return false;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_contents.index(0));
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void OrganizationPanel::beginRename()
{
    m_renaming = true;
    m_edit->setText(m_name->text());
    m_edit->selectAll();
    m_nameFaces->setCurrentWidget(m_edit);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void OrganizationPanel::endRename(bool take)
{
    if (!std::exchange(m_renaming, false))
        return;
    const QString name = m_edit->text().simplified();
    m_nameFaces->setCurrentWidget(m_name);
    if (take && !name.isEmpty() && name != m_name->text())
        emit renamed(name);
    emit renameEnded();
}

void OrganizationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_renaming)
        endRename(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Demitasse
