// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/pipelinepage.h"

#include "core/workflow/pasting.h"
#include "ui/contact/contactactions.h"
#include "ui/models/contactbook.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/contacttable.h"
#include "ui/pipeline/doubleshint.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ViewLayout = "pipeline-view"_L1;
constexpr auto TableLayout = "pipeline-table"_L1;

} // namespace

PipelinePage::PipelinePage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_actions(new ContactActions(context, this))
    , m_rows(context.contacts, context.clock)
    , m_cards(context.contacts, context.clock)
    , m_bar(new PipelineBar)
    , m_table(new ContactTable(m_rows))
    , m_board(new BoardView(m_cards, context.clock))
    , m_doubles(new DoublesHint(context))
    , m_nobodyYet(new EmptyState(Icon::People, tr("Nobody here yet"),
          tr("People you could ask for twenty minutes of their time will stand here. Begin with someone you know.")))
    , m_noMatch(new EmptyState(Icon::Search, {}, {}))
    , m_loading(makeLabel(tr("Looking up your contacts…"), TypeRole::Body, Tone::Quiet))
    , m_count(makeLabel({}, TypeRole::Body, Tone::Quiet))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"pipelinePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Usual);
    column->setSpacing(Space::Usual);
    buildHead();
    column->addWidget(m_bar);
    column->addWidget(m_doubles);
    column->addLayout(m_stack, 1);
    buildViews();
    addShortcuts();
    listenToBoard();
    listenToTable();
    listenToBook();
    m_table->restoreLayout(Preferences().layout(TableLayout));
    const QString view = QString::fromLatin1(Preferences().layout(ViewLayout));
    showAs(fromWord<PipelineView>(view).value_or(PipelineView::Board));
}

void PipelinePage::buildHead()
{
    auto *organizations = quietButton(tr("Organizations"));
    organizations->setObjectName(u"openOrganizations"_s);
    auto *import = usualButton(tr("Import…"));
    import->setObjectName(u"importContacts"_s);
    import->showIcon(Icon::Import);
    auto *paste = usualButton(tr("Paste…"));
    paste->setObjectName(u"pasteSignature"_s);
    paste->showIcon(Icon::Copy);
    setPlainToolTip(paste, tr("A new contact from a signature or a card"));
    auto *add = primaryButton(tr("New contact"));
    add->setObjectName(u"newContact"_s);
    add->showIcon(Icon::Add);
    m_count->setObjectName(u"pipelineCount"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Close);
    row->addWidget(makeLabel(tr("Pipeline"), TypeRole::PageTitle));
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(organizations);
    row->addWidget(paste);
    row->addWidget(import);
    row->addWidget(add);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    Navigator *navigator = &context().navigator;
    connect(organizations, &QPushButton::clicked, navigator,
        [navigator] { navigator->go({.kind = Place::Kind::Organization}); });
    connect(paste, &QPushButton::clicked, navigator, [navigator] { navigator->go({Place::Kind::Paste}); });
    connect(
        import, &QPushButton::clicked, navigator, [navigator] { navigator->go({Place::Kind::Import}); });
    connect(
        add, &QPushButton::clicked, navigator, [navigator] { navigator->go({Place::Kind::ContactForm}); });
}

void PipelinePage::buildViews()
{
    m_nobodyYet->setObjectName(u"emptyPipeline"_s);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_loading->setAlignment(Qt::AlignCenter);
    auto *clear = usualButton(tr("Show everybody"));
    clear->setObjectName(u"clearFilters"_s);
    m_noMatch->addButton(clear);
    connect(clear, &QPushButton::clicked, m_bar, &PipelineBar::clear);
    auto *add = usualButton(tr("Add someone"));
    auto *import = usualButton(tr("Import from LinkedIn, Google or Outlook"));
    m_nobodyYet->addButton(add);
    m_nobodyYet->addButton(import);
    Navigator *navigator = &context().navigator;
    connect(
        add, &QPushButton::clicked, navigator, [navigator] { navigator->go({Place::Kind::ContactForm}); });
    connect(
        import, &QPushButton::clicked, navigator, [navigator] { navigator->go({Place::Kind::Import}); });
    for (QWidget *view : {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_table),
             static_cast<QWidget *>(m_nobodyYet), static_cast<QWidget *>(m_noMatch), static_cast<QWidget *>(m_loading)})
        m_stack->addWidget(view);
}

void PipelinePage::addShortcuts()
{
    const auto offer = [this](Icon which, const QString &text, Qt::Key key, PipelineView view) {
        auto *action = new QAction(icon(which), text, this);
        action->setShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, view] {
            showAs(view);
            focusList();
        });
        addAction(action);
    };
    offer(Icon::Board, tr("Show the board"), Qt::Key_B, PipelineView::Board);
    offer(Icon::Table, tr("Show the table"), Qt::Key_T, PipelineView::Table);
    auto *paste = new QAction(icon(Icon::Copy), tr("Paste a signature from the clipboard"), this);
    paste->setObjectName(u"pasteClipboard"_s);
    paste->setShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_V)));
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QAction::triggered, this, &PipelinePage::pasteClipboard);
    addAction(paste);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_rows.retell();
        m_board->retell();
    });
}

void PipelinePage::pasteClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isWorthReading(text))
        context().navigator.go({.kind = Place::Kind::Paste, .text = text});
    else
        context().notices.tell(tr("The clipboard holds nobody's signature or card."));
}

void PipelinePage::listenToBoard()
{
    const auto anchor
        = [this](const QRect &inBoard) { return QRect(m_board->mapTo(this, inBoard.topLeft()), inBoard.size()); };
    connect(m_board, &BoardView::opened, m_actions, &ContactActions::open);
    connect(m_board, &BoardView::archiveWanted, m_actions, [this](ContactId id) { m_actions->setArchived(id, true); });
    connect(m_board, &BoardView::moveWanted, m_actions,
        [this, anchor](ContactId id, Stage to, const QRect &at) { m_actions->move(id, to, anchor(at)); });
    connect(
        m_board, &BoardView::menuWanted, m_actions, [this, anchor](ContactId id, const QPoint &at, const QRect &card) {
            m_actions->popUpMenu(id, at, anchor(card));
        });
    connect(m_board, &BoardView::typed, m_bar->find(), &FindField::typeOn);
    connect(m_board, &BoardView::wentUp, this, &PipelinePage::focusFind);
    connect(m_board, &BoardView::exitsWanted, this, [this](bool shown) {
        m_board->setExitsShown(shown);
        m_bar->setExitsShown(shown);
    });
    connect(m_bar, &PipelineBar::exitsWanted, m_board, &BoardView::setExitsShown);
    connect(m_actions, &ContactActions::moving, m_board, [this](ContactId id) { m_board->setOnItsWay(id, true); });
    connect(m_actions, &ContactActions::stayed, m_board, [this](ContactId id) { m_board->setOnItsWay(id, false); });
}

void PipelinePage::listenToTable()
{
    const auto anchor
        = [this](const QRect &inTable) { return QRect(m_table->mapTo(this, inTable.topLeft()), inTable.size()); };
    connect(m_table, &ContactTable::opened, m_actions, &ContactActions::open);
    connect(
        m_table, &ContactTable::archiveWanted, m_actions, [this](ContactId id) { m_actions->setArchived(id, true); });
    connect(m_table, &ContactTable::menuWanted, m_actions,
        [this, anchor](
            ContactId id, const QPoint &at, const QRect &row) { m_actions->popUpMenu(id, at, anchor(row)); });
    connect(m_table, &ContactTable::typed, m_bar->find(), &FindField::typeOn);
    connect(m_table, &ContactTable::wentUp, this, &PipelinePage::focusFind);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PipelinePage::showSorting);
    connect(m_bar, &PipelineBar::sortingWanted, m_table, [this](int column, Qt::SortOrder order) {
        m_table->sortByColumn(column, order);
        showSorting();
    });
}

void PipelinePage::listenToBook()
{
    connect(m_bar, &PipelineBar::filterChanged, this, &PipelinePage::applyFilter);
    connect(m_bar, &PipelineBar::viewWanted, this, [this](PipelineView view) {
        showAs(view);
        focusList();
    });
    connect(m_bar->find(), &FindField::wentDown, this, &PipelinePage::focusList);
    connect(m_bar->find(), &QLineEdit::returnPressed, this, &PipelinePage::openBest);
    connect(&context().contacts, &ContactBook::reset, this, &PipelinePage::onBookChanged);
    connect(&context().contacts, &ContactBook::settled, this, &PipelinePage::onBookChanged);
}

void PipelinePage::arrive(const Place &place)
{
    m_minute.start();
    m_doubles->setActive(true);
    m_rows.retell();
    m_board->retell();
    onBookChanged();
    if (!place.path.isNull())
        m_bar->narrowTo(place.path);
    focusList();
}

void PipelinePage::leave()
{
    m_minute.stop();
    m_doubles->setActive(false);
    Preferences().setLayout(TableLayout, m_table->layoutState());
    Preferences().setLayout(ViewLayout, word(m_bar->view()).toLatin1());
}

void PipelinePage::focusFind()
{
    m_bar->find()->setFocus(Qt::ShortcutFocusReason);
    m_bar->find()->selectAll();
}

void PipelinePage::focusList()
{
    if (m_stack->currentWidget() == m_board) {
        m_board->setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentWidget() == m_table) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->makeCurrent(std::max(0, m_table->currentIndex().row()));
    } else {
        m_bar->find()->setFocus(Qt::OtherFocusReason);
    }
}

void PipelinePage::showAs(PipelineView view)
{
    m_bar->showAs(view);
    applyFilter();
}

/// Only what is seen follows every key.
void PipelinePage::applyFilter()
{
    const ContactFilter filter = m_bar->filter();
    const bool hasText = !filterWords(filter.text).isEmpty();
    if (m_bar->view() == PipelineView::Table) {
        const bool textChanged = filter.text != m_rows.filter().text;
        m_rows.setFilter(filter);
        if (textChanged && hasText) {
            makeBestCurrent();
            m_table->scrollToTop();
        } else if (textChanged) {
            m_table->doItemsLayout();
            m_table->scrollTo(m_table->currentIndex());
        }
        showSorting();
    } else {
        m_cards.setFilter(filter);
        if (hasText)
            makeBestCurrent();
    }
    refresh();
}

void PipelinePage::makeBestCurrent()
{
    if (m_bar->view() == PipelineView::Table)
        m_table->makeCurrent(0);
    else
        m_board->makeCurrent(m_cards.best());
}

int PipelinePage::shownCount() const
{
    return m_bar->view() == PipelineView::Table ? m_rows.rowCount() : m_cards.total();
}

void PipelinePage::onBookChanged()
{
    m_bar->offer(context().contacts);
    refresh();
    if (currentId().isNull() && !filterWords(m_bar->filter().text).isEmpty())
        makeBestCurrent();
}

ContactId PipelinePage::currentId() const
{
    return m_bar->view() == PipelineView::Table ? m_table->currentId() : m_board->currentId();
}

void PipelinePage::refresh()
{
    const ContactBook &book = context().contacts;
    const int shown = shownCount();
    const bool isFiltered = m_bar->filter() != ContactFilter();
    m_loading->setVisible(!book.isLoaded());
    if (!book.isLoaded())
        m_stack->setCurrentWidget(m_loading);
    else if (shown == 0 && !isFiltered)
        m_stack->setCurrentWidget(m_nobodyYet);
    else if (shown == 0)
        m_stack->setCurrentWidget(m_noMatch);
    else if (m_bar->view() == PipelineView::Table)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_board);
    const QString text = m_bar->filter().text.simplified();
    m_noMatch->setWords(text.isEmpty() ? tr("Nobody fits these filters") : tr("Nobody found for “%1”").arg(text),
        tr("Names, roles, organizations, tags, addresses and cities were looked at; accents do not matter."));
    showCount(shown);
}

void PipelinePage::showCount(int shown)
{
    const bool isFiltered = m_bar->filter() != ContactFilter();
    m_count->setVisible(context().contacts.isLoaded() && (shown > 0 || isFiltered));
    const QString people = shown == 1 ? tr("1 person") : tr("%Ln people", nullptr, shown);
    m_count->setText(isFiltered ? tr("%1 found").arg(people) : people);
}

void PipelinePage::openBest()
{
    const ContactId id = currentId();
    if (!id.isNull() && shownCount() > 0)
        m_actions->open(id);
}

void PipelinePage::showSorting()
{
    const QHeaderView *header = m_table->horizontalHeader();
    m_table->horizontalHeader()->setSortIndicatorShown(!m_rows.isRanked());
    m_bar->showSorting(m_rows.isRanked() ? -1 : header->sortIndicatorSection(), header->sortIndicatorOrder());
}

} // namespace Demitasse
