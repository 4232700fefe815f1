// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationpage.h"

#include "core/workflow/changes.h"
#include "ui/models/contactbook.h"
#include "ui/organization/organizationask.h"
#include "ui/organization/organizationpanel.h"
#include "ui/organization/organizationtreeview.h"
#include "ui/organization/organizationwords.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// A tree of no more shows all of itself.
constexpr qsizetype MostOpened = 200;

} // namespace

OrganizationPage::OrganizationPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_find(new FindField(tr("Find an organization")))
    , m_view(new OrganizationTreeView(m_model))
    , m_treeFaces(new QStackedWidget)
    , m_noMatch(new EmptyState(Icon::Search, tr("Nothing found"),
          tr("Names of organizations and of what they belong to were looked at; accents do not matter.")))
    , m_ask(new OrganizationAsk)
    , m_faces(new QStackedWidget)
{
    setObjectName(u"organizationPage"_s);
    offer(u"renameOrganization"_s, tr("Rename"), Qt::Key_F2, &OrganizationPage::rename);
    offer(u"addUnit"_s, tr("Add a unit…"), Qt::Key_Insert, &OrganizationPage::addUnit);
    offer(u"moveOrganization"_s, tr("Move under…"), QKeyCombination(Qt::ControlModifier, Qt::Key_M),
        &OrganizationPage::moveUnder);
    offer(u"mergeOrganization"_s, tr("Merge with…"), QKeyCombination(Qt::ControlModifier, Qt::Key_J),
        &OrganizationPage::mergeWith);
    m_remove = offer(u"removeOrganization"_s, tr("Remove"), Qt::Key_Delete, &OrganizationPage::remove);

    auto *empty = new EmptyState(Icon::Organization, tr("No organizations yet"),
        tr("Write down where a contact works, and the organization stands here with its branches and people."));
    empty->setObjectName(u"noOrganizations"_s);
    auto *back = usualButton(tr("To the pipeline"));
    connect(back, &QPushButton::clicked, this, [this] { this->context().navigator.go({.kind = Place::Kind::Pipeline}); });
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Wide);
    row->addWidget(buildTree(), 2);
    row->addWidget(buildChosen(), 3);
    m_faces->addWidget(both);
    m_faces->addWidget(empty);

    auto *add = usualButton(tr("New organization…"));
    add->setObjectName(u"newOrganization"_s);
    add->showIcon(Icon::Add);
    connect(add, &QPushButton::clicked, this, &OrganizationPage::addTop);
    empty->addButton(back);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Organizations"), TypeRole::PageTitle));
    head->addStretch();
    head->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addLayout(head);
    column->addWidget(m_ask);
    column->addWidget(m_faces, 1);
    listen();
}

QAction *OrganizationPage::offer(
    const QString &name, const QString &text, const QKeySequence &keys, void (OrganizationPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_actions.append(action);
    return action;
}

QWidget *OrganizationPage::buildTree()
{
    m_find->setObjectName(u"organizationFind"_s);
    m_treeFaces->addWidget(m_view);
    m_treeFaces->addWidget(m_noMatch);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_find);
    column->addWidget(m_treeFaces, 1);
    return left;
}

QWidget *OrganizationPage::buildChosen()
{
    m_panel = new OrganizationPanel(context().contacts, m_actions);
    connect(m_panel, &OrganizationPanel::organizationWanted, this, [this](OrganizationId id) {
        choose(id);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &OrganizationPanel::contactWanted, this,
        [this](ContactId id) { context().navigator.go({.kind = Place::Kind::Contact, .contact = id}); });
    connect(m_panel, &OrganizationPanel::renamed, this, &OrganizationPage::takeRename);
    connect(m_panel, &OrganizationPanel::renameEnded, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    return m_panel;
}

void OrganizationPage::listen()
{
    connect(m_find, &QLineEdit::textChanged, this, &OrganizationPage::narrow);
    connect(m_find, &FindField::wentDown, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_find, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &OrganizationTreeView::typed, m_find, &FindField::typeOn);
    connect(m_view, &OrganizationTreeView::wentUp, this, &OrganizationPage::focusFind);
    connect(m_view, &OrganizationTreeView::opened, m_panel, &OrganizationPanel::focusContents);
    connect(m_view, &OrganizationTreeView::currentMoved, this, [this](OrganizationId id) {
        m_chosen = id;
        showChosen();
    });
    connect(m_ask, &OrganizationAsk::named, this, &OrganizationPage::takeName);
    connect(m_ask, &OrganizationAsk::picked, this, &OrganizationPage::takePicked);
    connect(m_ask, &OrganizationAsk::closed, this, &OrganizationPage::askDone);
    connect(&context().changes, &Changes::organizationsChanged, this, &OrganizationPage::load);
    connect(&context().changes, &Changes::contactsChanged, this, &OrganizationPage::load);
    connect(&context().contacts, &ContactBook::reset, this, &OrganizationPage::showChosen);
    connect(&context().contacts, &ContactBook::settled, this, &OrganizationPage::showChosen);
}

void OrganizationPage::arrive(const Place &place)
{
    m_here = true;
    if (!place.organization.isNull()) {
        m_find->clear();
        if (m_tree.placeOf(place.organization) >= 0)
            m_view->makeCurrent(place.organization);
        // It may have come since the tree was asked for; then it is chosen when that comes.
        m_chosen = place.organization;
    }
    load();
    m_view->setFocus(Qt::OtherFocusReason);
}

void OrganizationPage::leave()
{
    m_here = false;
    askDone();
}

void OrganizationPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QList<KeyHelp> OrganizationPage::keyHelp() const
{
    return {{QKeySequence(Qt::Key_Right).toString(QKeySequence::NativeText), tr("Into the units")},
        {QKeySequence(Qt::Key_Left).toString(QKeySequence::NativeText), tr("Back to what it belongs to")},
        {QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("To the people, and open one")}};
}

/// Away from here nothing is asked for: arriving asks. However much changes at once, one question follows another.
void OrganizationPage::load()
{
    if (!m_here)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    ask([](Desk &desk) { return desk.organizations.tree(); },
        [this](const OrganizationTree &tree) {
            m_loading = false;
            take(tree);
            if (std::exchange(m_again, false))
                load();
        },
        [this](const Error &error) {
            m_loading = false;
            showFailure(error);
        });
}

void OrganizationPage::take(const OrganizationTree &tree)
{
    const qsizetype before = m_tree.placeOf(m_chosen);
    if (tree.placeOf(m_chosen) < 0 && before >= 0 && m_tree.at(before).parent >= 0)
        m_chosen = m_tree.at(m_tree.at(before).parent).organization.id;
    m_tree = tree;
    m_faces->setCurrentIndex(m_tree.isEmpty() ? 1 : 0);
    narrow();
    if (!std::exchange(m_loaded, true) && m_tree.size() <= MostOpened)
        m_view->expandAll();
}

void OrganizationPage::narrow()
{
    const bool finding = !m_find->text().trimmed().isEmpty();
    const OrganizationId kept = m_chosen;
    const QList<OrganizationId> found
        = finding ? organizationsMatching(m_tree, m_find->text()) : QList<OrganizationId>();
    m_model.setTree(finding ? m_tree.narrowed(found) : m_tree);
    m_treeFaces->setCurrentIndex(finding && found.isEmpty() ? 1 : 0);
    if (finding && m_model.tree().size() <= MostOpened)
        m_view->expandAll();
    m_chosen = finding && !found.isEmpty() && !found.contains(kept) ? found.first() : kept;
    m_view->makeCurrent(m_chosen);
    showChosen();
}

const OrganizationNode *OrganizationPage::chosen() const
{
    const qsizetype place = m_tree.placeOf(m_chosen);
    return place < 0 ? nullptr : &m_tree.at(place);
}

void OrganizationPage::showChosen()
{
    const OrganizationNode *node = chosen();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(node);
    m_remove->setEnabled(node && node->people == 0 && node->units.isEmpty());
    m_panel->show(m_tree, m_tree.placeOf(m_chosen));
}

void OrganizationPage::choose(OrganizationId id)
{
    if (m_model.tree().placeOf(id) < 0)
        m_find->clear();
    m_view->makeCurrent(id);
}

QString OrganizationPage::nameOfId(OrganizationId id) const
{
    const qsizetype place = m_tree.placeOf(id);
    return place < 0 ? QString() : m_tree.at(place).organization.name;
}

} // namespace Demitasse
