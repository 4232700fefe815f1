// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/pipelinebar.h"

#include "core/text/wordtext.h"
#include "ui/models/contactbook.h"
#include "ui/models/contacttablemodel.h"
#include "ui/pipeline/offeredfilter.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/findfield.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestFindCharacters = 12;
constexpr int MostFindCharacters = 48;

QString columnName(int column)
{
    switch (static_cast<ContactTableModel::Column>(column)) {
    case ContactTableModel::Name:
        return ContactTableModel::tr("Name");
    case ContactTableModel::Role:
        return ContactTableModel::tr("Role");
    case ContactTableModel::Organization:
        return ContactTableModel::tr("Organization");
    case ContactTableModel::Stage:
        return ContactTableModel::tr("Stage");
    case ContactTableModel::Step:
        return ContactTableModel::tr("Next step");
    case ContactTableModel::Warmth:
        return ContactTableModel::tr("Warmth");
    case ContactTableModel::Changed:
        return ContactTableModel::tr("Last change");
    case ContactTableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

PipelineBar::PipelineBar(QWidget *parent)
    : QWidget(parent)
    , m_find(new FindField(tr("Find a person, organization, tag…")))
    , m_stage(new QComboBox)
    , m_path(new OfferedFilter(tr("Path"), tr("Any path"), u"%1"_s))
    , m_introducer(new OfferedFilter(tr("Introduced by"), tr("Any introducer"), tr("via %1")))
    , m_options(makeOptions())
    , m_switches{makeSwitch(PipelineView::Board), makeSwitch(PipelineView::Table)}
{
    makeFilters();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_find, 3);
    row->addWidget(m_stage);
    row->addWidget(m_path);
    row->addWidget(m_introducer);
    row->addStretch(2);
    row->addWidget(m_options);
    row->addSpacing(Space::Small);
    row->addWidget(m_switches[0]);
    row->addWidget(m_switches[1]);

    connect(m_find, &QLineEdit::textChanged, this, &PipelineBar::filterChanged);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &PipelineBar::filterChanged);
    connect(m_path, &QComboBox::currentIndexChanged, this, &PipelineBar::filterChanged);
    connect(m_introducer, &QComboBox::currentIndexChanged, this, &PipelineBar::filterChanged);
    connect(m_archived, &QAction::toggled, this, &PipelineBar::filterChanged);
    connect(m_exits, &QAction::toggled, this, &PipelineBar::exitsWanted);
    showAs(m_view);
}

void PipelineBar::makeFilters()
{
    m_find->setObjectName(u"pipelineFind"_s);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * FewestFindCharacters);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * MostFindCharacters);
    m_stage->setObjectName(u"stageFilter"_s);
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->addItem(tr("Any stage"));
    for (const Stage stage : allOf<Stage>())
        m_stage->addItem(stageText(stage), static_cast<int>(stage));
    m_path->setObjectName(u"pathFilter"_s);
    m_introducer->setObjectName(u"introducerFilter"_s);
}

QToolButton *PipelineBar::makeSwitch(PipelineView view)
{
    const bool isBoard = view == PipelineView::Board;
    auto *button = new QToolButton;
    button->setObjectName(isBoard ? u"showBoard"_s : u"showTable"_s);
    button->setText(isBoard ? tr("Board") : tr("Table"));
    button->setIcon(icon(isBoard ? Icon::Board : Icon::Table));
    const int size = scaledToText(Measure::Icon, fontMetrics());
    button->setIconSize({size, size});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(withShortcut(isBoard ? tr("Show the board") : tr("Show the table"),
        QKeySequence(isBoard ? Qt::CTRL | Qt::Key_B : Qt::CTRL | Qt::Key_T)));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, view] {
        showAs(view);
        emit viewWanted(view);
    });
    return button;
}

Button *PipelineBar::makeOptions()
{
    auto *button = quietButton(tr("View"));
    button->setObjectName(u"viewOptions"_s);
    auto *menu = new QMenu(button);
    m_archived = menu->addAction(tr("Archived contacts too"));
    m_archived->setObjectName(u"archivedFilter"_s);
    m_archived->setCheckable(true);
    m_exits = menu->addAction(tr("Declined, no reply and on hold as columns"));
    m_exits->setObjectName(u"showExits"_s);
    m_exits->setCheckable(true);
    addSorting(menu->addMenu(tr("Sort by")));
    button->setMenu(menu);
    return button;
}

void PipelineBar::addSorting(QMenu *menu)
{
    m_sorting = menu;
    auto *group = new QActionGroup(menu);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (int column = 0; column < ContactTableModel::ColumnCount; ++column) {
        QAction *action
            = menu->addAction(columnName(column), this, [this, column] { emit sortingWanted(column, direction()); });
        action->setCheckable(true);
        m_columns.append(group->addAction(action));
    }
    menu->addSeparator();
    m_descending = menu->addAction(tr("The other way round"), this, [this, group] {
        const qsizetype column = std::max<qsizetype>(0, m_columns.indexOf(group->checkedAction()));
        emit sortingWanted(static_cast<int>(column), direction());
    });
    m_descending->setCheckable(true);
}

Qt::SortOrder PipelineBar::direction() const
{
    return m_descending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder;
}

ContactFilter PipelineBar::filter() const
{
    ContactFilter filter;
    filter.text = m_find->text();
    if (m_stage->currentIndex() > 0 && m_view == PipelineView::Table)
        filter.stage = static_cast<Stage>(m_stage->currentData().toInt());
    if (const QUuid path = m_path->chosen(); !path.isNull())
        filter.path = PathId{path};
    if (const QUuid introducer = m_introducer->chosen(); !introducer.isNull())
        filter.introducer = ContactId{introducer};
    filter.archived = m_archived->isChecked();
    return filter;
}

void PipelineBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_find->clear();
        m_stage->setCurrentIndex(0);
        m_path->setCurrentIndex(0);
        m_introducer->setCurrentIndex(0);
        m_archived->setChecked(false);
    }
    emit filterChanged();
}

void PipelineBar::narrowTo(PathId path)
{
    clear();
    m_path->choose(path.value);
}

void PipelineBar::showAs(PipelineView view)
{
    m_view = view;
    const bool isBoard = view == PipelineView::Board;
    m_switches[0]->setChecked(isBoard);
    m_switches[1]->setChecked(!isBoard);
    m_stage->setVisible(!isBoard);
    m_sorting->menuAction()->setVisible(!isBoard);
    m_exits->setVisible(isBoard);
}

void PipelineBar::setExitsShown(bool shown)
{
    const QSignalBlocker quiet(m_exits);
    m_exits->setChecked(shown);
}

void PipelineBar::offer(const ContactBook &book)
{
    QHash<QUuid, QString> paths;
    QHash<QUuid, QString> introducers;
    for (qsizetype position = 0; position < book.size(); ++position) {
        if (!book.isThere(position))
            continue;
        const ContactView &view = book.at(position);
        for (qsizetype i = 0; i < std::min(view.paths.size(), view.contact.paths.size()); ++i)
            paths.insert(view.contact.paths[i].value, view.paths[i]);
        if (view.contact.introducer && !view.introducer.isEmpty())
            introducers.insert(view.contact.introducer->value, view.introducer);
    }
    m_path->offer(paths);
    m_introducer->offer(introducers);
}

void PipelineBar::showSorting(int column, Qt::SortOrder order)
{
    for (int i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setChecked(i == column);
    m_descending->setChecked(column >= 0 && order == Qt::DescendingOrder);
}

} // namespace Demitasse
