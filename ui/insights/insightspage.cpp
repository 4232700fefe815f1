// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightspage.h"

#include "core/rules/forcelayout.h"
#include "core/workflow/changes.h"
#include "ui/charts/chartview.h"
#include "ui/charts/referralview.h"
#include "ui/insights/picturepane.h"
#include "ui/insights/picturetab.h"
#include "ui/shell/aside.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// By which a place names them, in the order of the page.
const QStringList PictureNames {u"funnel"_s, u"weeks"_s, u"replies"_s, u"interest"_s, u"map"_s};

constexpr double MapZoom = 1.25;

} // namespace

InsightsPage::InsightsPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_figures(makeLabel({}, TypeRole::Body, Tone::Quiet))
    , m_whole(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_map(new ReferralView)
{
    setObjectName(u"insightsPage"_s);
    offer(u"turnOver"_s, tr("The picture as a table, and back"), QKeyCombination(Qt::ControlModifier, Qt::Key_T),
        &InsightsPage::turnOver);
    offer(u"saveAsFile"_s, tr("Save the picture…"), QKeySequence::Save, &InsightsPage::save);
    for (size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new ChartView;
        m_charts[i]->setObjectName(PictureNames[static_cast<qsizetype>(i)] + u"Chart"_s);
        m_panes[i] = new PicturePane(m_charts[i], false);
    }
    m_panes[Map] = buildMap();
    for (PicturePane *pane : m_panes) {
        m_stack->addWidget(pane);
        connect(pane, &PicturePane::turnWanted, this, &InsightsPage::turnOver);
        connect(pane, &PicturePane::saveWanted, this, &InsightsPage::save);
    }
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Wide);
    row->addWidget(buildTabs(), 0, Qt::AlignTop);
    row->addWidget(m_stack, 1);
    m_whole->addWidget(both);
    auto *empty = new EmptyState(Icon::Insights, tr("Here you will see how it goes"),
        tr("How far people came, who answers, how your interest in a path moves, and who led you to whom: it draws "
           "itself from what you do."));
    Button *begin = primaryButton(tr("To the pipeline"));
    begin->setObjectName(u"toPipeline"_s);
    connect(begin, &Button::clicked, this, [this] { this->context().navigator.go({.kind = Place::Kind::Pipeline}); });
    empty->addButton(begin);
    m_whole->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addWidget(buildHead());
    column->addWidget(m_whole, 1);
    listen();
}

QWidget *InsightsPage::buildHead()
{
    m_figures->setObjectName(u"figures"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("Insights"), TypeRole::PageTitle));
    row->addStretch();
    row->addWidget(m_figures, 0, Qt::AlignBottom);
    return head;
}

QWidget *InsightsPage::buildTabs()
{
    const QStringList names {tr("How far people came"), tr("Week by week"), tr("Who answers"),
        tr("Interest over time"), tr("Who introduced whom")};
    auto *tabs = new QWidget;
    auto *column = new QVBoxLayout(tabs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < Pictures; ++i) {
        auto *tab = m_tabs[static_cast<size_t>(i)] = new PictureTab(names[i]);
        tab->setObjectName(PictureNames[i] + u"Tab"_s);
        group->addButton(tab, i);
        column->addWidget(tab);
    }
    m_tabs.front()->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int picture, bool isChosen) {
        if (isChosen)
            m_stack->setCurrentIndex(picture);
    });
    return tabs;
}

PicturePane *InsightsPage::buildMap()
{
    m_map->setObjectName(u"mapChart"_s);
    connect(m_map, &MarkedView::activated, this, &InsightsPage::openPerson);
    auto *pane = new PicturePane(m_map, true);
    addMapButtons(*pane);
    return pane;
}

void InsightsPage::addMapButtons(PicturePane &pane)
{
    const auto add = [this, &pane](const QString &face, const QString &text, void (*act)(ReferralView &)) {
        Button *button = quietButton(face);
        button->setAccessibleName(text);
        setPlainToolTip(button, text);
        connect(button, &Button::clicked, m_map, [this, act] { act(*m_map); });
        pane.addButton(button);
    };
    add(u"+"_s, tr("Nearer (+)"), [](ReferralView &map) { map.zoom(MapZoom); });
    add(u"−"_s, tr("Farther (−)"), [](ReferralView &map) { map.zoom(1 / MapZoom); });
    add(tr("All"), tr("All of it (0)"), [](ReferralView &map) { map.showAll(); });
}

QAction *InsightsPage::offer(
    const QString &name, const QString &text, const QKeySequence &keys, void (InsightsPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void InsightsPage::listen()
{
    const Changes &changes = context().changes;
    connect(&changes, &Changes::contactsChanged, this, &InsightsPage::load);
    connect(&changes, &Changes::meetingsChanged, this, &InsightsPage::load);
    connect(&changes, &Changes::notesChanged, this, &InsightsPage::load);
    connect(&changes, &Changes::organizationsChanged, this, &InsightsPage::load);
    connect(&changes, &Changes::directionChanged, this, &InsightsPage::load);
    connect(&changes, &Changes::studentChanged, this, &InsightsPage::load);
}

void InsightsPage::arrive(const Place &place)
{
    m_isHere = true;
    m_isArriving = true;
    if (const auto picture = static_cast<int>(PictureNames.indexOf(place.text)); picture >= 0)
        choose(picture);
    load();
}

QList<KeyHelp> InsightsPage::keyHelp() const
{
    const auto key = [](QKeySequence keys) { return keys.toString(QKeySequence::NativeText); };
    return {{tr("Arrow keys"), tr("From one bar, week, point or person to the next")},
        {key(Qt::Key_Return), tr("Open the person on the map")},
        {u"+ · − · 0"_s, tr("The map nearer, farther, all of it")},
        {tr("Ctrl + arrow keys"), tr("Move the map")}};
}

void InsightsPage::choose(int picture)
{
    m_tabs[static_cast<size_t>(picture)]->setChecked(true);
}

PicturePane *InsightsPage::pane() const
{
    return m_panes[static_cast<size_t>(m_stack->currentIndex())];
}

void InsightsPage::turnOver()
{
    pane()->turnOver();
}

void InsightsPage::openPerson(int place)
{
    if (const ContactId person = m_referrals.people.value(place - 1); !person.isNull())
        context().navigator.go({.kind = Place::Kind::Contact, .contact = person});
}

} // namespace Demitasse
