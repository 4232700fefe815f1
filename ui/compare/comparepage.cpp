// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepage.h"

#include "core/workflow/changes.h"
#include "ui/compare/claiming.h"
#include "ui/compare/compareview.h"
#include "ui/compare/saidpanel.h"
#include "ui/models/claimwords.h"
#include "ui/shell/navigator.h"
#include "ui/theme/type.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int SheetShare = 3;
constexpr int PanelCharacters = 9;

} // namespace

ComparePage::ComparePage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_path(new QComboBox)
    , m_order(new QComboBox)
    , m_faces(new QStackedWidget)
    , m_view(new CompareView(m_model))
    , m_said(new SaidPanel)
    , m_claiming(new Claiming(context, this))
{
    setObjectName(u"comparePage"_s);
    offer(u"nextComparison"_s, tr("Next comparison"), Qt::Key_F6, &ComparePage::turn);
    m_claim = offer(u"claimThis"_s, tr("Make a claim"), Claiming::Key, &ComparePage::claimThis);
    m_voice = offer(u"addVoice"_s, tr("Add a voice"), QKeyCombination(Qt::ControlModifier, Qt::Key_J), &ComparePage::addVoice);
    m_reword = offer(u"rewordClaim"_s, tr("Change the words"), {}, &ComparePage::rewordClaim);
    m_remove = offer(u"removeClaim"_s, tr("Remove the claim"), {}, &ComparePage::removeClaim);
    for (QAction *action : {m_reword, m_remove}) {
        action->setShortcut(action == m_reword ? Qt::Key_F2 : Qt::Key_Delete);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addWidget(makeLabel(tr("Side by side"), TypeRole::PageTitle));
    column->addWidget(buildBar());
    m_faces->addWidget(buildSheet());
    m_faces->addWidget(buildEmpty());
    column->addWidget(m_faces, 1);
    connect(&context.changes, &Changes::directionChanged, this, &ComparePage::load);
    connect(&context.changes, &Changes::contactsChanged, this, &ComparePage::load);
    connect(&context.changes, &Changes::meetingsChanged, this, &ComparePage::load);
    connect(&context.changes, &Changes::notesChanged, this, &ComparePage::load);
}

QAction *ComparePage::offer(
    const QString &name, const QString &text, const QKeySequence &keys, void (ComparePage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

QWidget *ComparePage::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    for (const CompareFace face : allOf<CompareFace>()) {
        m_switches[static_cast<size_t>(face)] = makeSwitch(face);
        row->addWidget(m_switches[static_cast<size_t>(face)]);
    }
    row->addStretch();
    m_order->setObjectName(u"workplaceOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("By employer"));
    m_order->addItem(tr("By title"));
    row->addWidget(m_order);
    m_path->setObjectName(u"comparePath"_s);
    m_path->setAccessibleName(tr("Path"));
    m_path->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_path->setMaximumWidth(fontMetrics().averageCharWidth() * Measure::ReadingCharacters / 2);
    row->addWidget(m_path);
    auto *claim = usualButton(m_claim->text());
    claim->setObjectName(u"claimButton"_s);
    claim->showIcon(Icon::Add);
    setPlainToolTip(claim, withShortcut(m_claim->text(), m_claim->shortcut()));
    connect(claim, &QPushButton::clicked, m_claim, &QAction::trigger);
    row->addWidget(claim);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ComparePage::load);
    connect(m_path, &QComboBox::currentIndexChanged, this, [this] {
        if (m_fills)
            return;
        const PathId chosen {m_path->currentData().toUuid()};
        m_chosen = chosen.isNull() ? std::nullopt : std::optional(chosen);
        load();
    });
    return bar;
}

QToolButton *ComparePage::makeSwitch(CompareFace face)
{
    const QString names[] {tr("Questions"), tr("Claims"), tr("Workplaces")};
    const Icon icons[] {Icon::Question, Icon::Quote, Icon::Organization};
    auto *button = new QToolButton;
    button->setObjectName(u"show-"_s + word(face));
    button->setText(names[static_cast<size_t>(face)]);
    button->setIcon(icon(icons[static_cast<size_t>(face)]));
    const int size = scaledToText(Measure::Icon, fontMetrics());
    button->setIconSize({size, size});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, face] { choose(face); });
    return button;
}

QWidget *ComparePage::buildSheet()
{
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(m_said);
    halves->setStretchFactor(0, SheetShare);
    halves->setStretchFactor(1, 1);
    m_said->setMinimumHeight(fontMetrics().lineSpacing() * PanelCharacters);
    connect(m_view, &CompareView::chosen, this, &ComparePage::showCell);
    connect(m_view, &CompareView::entered, this, &ComparePage::enter);
    connect(m_said, &SaidPanel::opened, this, &ComparePage::open);
    connect(m_said, &SaidPanel::changeWanted, this, &ComparePage::changeVoice);
    connect(m_said, &SaidPanel::removeWanted, this, &ComparePage::removeVoice);
    connect(m_said, &SaidPanel::leftUp, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    return halves;
}

QWidget *ComparePage::buildEmpty()
{
    m_empty = new EmptyState(Icon::Table, {}, {});
    m_empty->setObjectName(u"nothingToCompare"_s);
    m_first = usualButton({});
    m_first->setObjectName(u"firstStep"_s);
    m_empty->addButton(m_first);
    connect(m_first, &QPushButton::clicked, this, &ComparePage::stepIn);
    return m_empty;
}

QList<KeyHelp> ComparePage::keyHelp() const
{
    const auto name = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return {{name(Qt::Key_Return), tr("To what was said, then to the note")},
        {name(Qt::Key_F2), tr("Change the words of a claim, or how somebody says it")},
        {name(Qt::Key_Delete), tr("Remove a claim, or a voice")}};
}

void ComparePage::arrive(const Place &place)
{
    m_here = true;
    if (!place.path.isNull())
        m_chosen = place.path;
    choose(fromWord<CompareFace>(place.text).value_or(m_face));
}

void ComparePage::turn()
{
    const auto next = (static_cast<size_t>(m_face) + 1) % m_switches.size();
    choose(static_cast<CompareFace>(next));
}

void ComparePage::choose(CompareFace face)
{
    if (std::exchange(m_face, face) != face)
        m_view->setCurrentIndex({});
    for (const CompareFace one : allOf<CompareFace>())
        m_switches[static_cast<size_t>(one)]->setChecked(one == face);
    m_order->setVisible(face == CompareFace::Workplaces);
    m_voice->setEnabled(face == CompareFace::Claims);
    m_reword->setEnabled(face == CompareFace::Claims);
    m_remove->setEnabled(face == CompareFace::Claims);
    m_view->setAccessibleName(m_switches[static_cast<size_t>(face)]->text());
    m_enters = true;
    load();
}

Result<ComparePage::Shown> ComparePage::shownOf(
    Desk &desk, CompareFace face, const std::optional<PathId> &path, WorkplaceOrder order)
{
    const Result<QList<PathSummary>> paths = desk.direction.paths();
    const Result<std::optional<MeetingId>> last = desk.comparing.lastTalk(path);
    if (!paths || !last)
        return paths ? failure(last) : failure(paths);
    Shown shown {{}, {}, *last};
    for (const PathSummary &summary : *paths)
        shown.paths.append(summary.path);
    if (face == CompareFace::Claims) {
        const Result<QList<ClaimView>> claims = desk.comparing.claims(path);
        if (!claims)
            return failure(claims);
        shown.sheet = sheetOf(*claims, !path);
    } else if (face == CompareFace::Questions) {
        const Result<QuestionsAcross> across = desk.comparing.questions(path);
        if (!across)
            return failure(across);
        shown.sheet = sheetOf(*across);
    } else {
        const Result<Workplaces> workplaces = desk.comparing.workplaces(path, order);
        if (!workplaces)
            return failure(workplaces);
        if (!workplaces->places.isEmpty())
            shown.sheet = sheetOf(*workplaces, order);
    }
    return shown;
}

/// Away from here nothing is asked for: arriving asks. Only the last answer counts.
void ComparePage::load()
{
    if (!m_here)
        return;
    const auto order = static_cast<WorkplaceOrder>(m_order->currentIndex());
    ask([face = m_face, path = m_chosen, order](Desk &desk) { return shownOf(desk, face, path, order); },
        [this, asked = ++m_asked](const Shown &shown) {
            if (asked == m_asked)
                take(shown);
        });
}

void ComparePage::take(const Shown &shown)
{
    const QModelIndex before = m_view->currentIndex();
    const QString row = m_model.headerData(before.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString column = m_model.headerData(before.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const bool takesFocus = std::exchange(m_enters, false) || m_view->hasFocus() || m_first->hasFocus();
    if (shown.paths != m_shown.paths || m_path->count() == 0 || m_path->currentData().toUuid() != m_chosen.value_or(PathId {}).value)
        fillPaths(shown.paths);
    m_shown = shown;
    m_model.show(shown.sheet);
    const bool isEmpty = shown.sheet.rows.isEmpty();
    showEmpty();
    m_faces->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        m_view->setCurrentIndex(m_model.indexLike(row, column, before));
    showCell(m_view->currentIndex());
    if (m_here && takesFocus)
        (isEmpty ? static_cast<QWidget *>(m_first) : m_view)->setFocus(Qt::OtherFocusReason);
}

void ComparePage::fillPaths(const QList<Path> &paths)
{
    m_fills = true;
    m_path->clear();
    m_path->addItem(tr("All paths"), QUuid());
    for (const Path &path : paths)
        m_path->addItem(path.name, path.id.value);
    m_path->setCurrentIndex(std::max(0, m_chosen ? m_path->findData(m_chosen->value) : 0));
    m_fills = false;
}

void ComparePage::showEmpty()
{
    const bool hasTalked = m_shown.lastTalk.has_value();
    switch (m_face) {
    case CompareFace::Questions:
        m_empty->setWords(tr("Nothing to compare yet"),
            tr("What different people said to the same question stands here side by side, once you asked them."));
        m_first->setText(tr("To the interviews"));
        return;
    case CompareFace::Claims:
        m_empty->setWords(tr("No claims yet"),
            tr("Something is said of a path: who says so, who says otherwise, and is it known or only thought? Choose "
               "what somebody said under Questions and press %1, or write a claim down here.")
                .arg(m_claim->shortcut().toString(QKeySequence::NativeText)));
        m_first->setText(tr("Write a claim"));
        return;
    case CompareFace::Workplaces:
        m_empty->setWords(tr("No workplaces yet"),
            tr("What people told you of their team, their office and how they work stands here side by side. Note it "
               "when you look back at a conversation."));
        m_first->setText(hasTalked ? tr("Look back at the last conversation") : tr("To the interviews"));
        return;
    }
}

/// What is to be done where there is nothing yet.
void ComparePage::stepIn()
{
    if (m_face == CompareFace::Claims)
        return claimThis();
    if (m_face == CompareFace::Workplaces && m_shown.lastTalk)
        return context().navigator.go({.kind = Place::Kind::Debrief, .meeting = *m_shown.lastTalk});
    context().navigator.go({.kind = Place::Kind::Interviews});
}

void ComparePage::showCell(const QModelIndex &index)
{
    const CompareCell cell = m_model.cellAt(index);
    const QString row = m_model.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString column = m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_said->show(index.isValid() ? row + u" · "_s + column : QString(), cell.said);
}

void ComparePage::enter(const QModelIndex &index)
{
    const CompareCell cell = m_model.cellAt(index);
    if (cell.said.size() == 1)
        return open(cell.said.first());
    m_said->focusFirst();
}

void ComparePage::open(const SaidLine &line)
{
    context().navigator.go(placeOf(line.said, line.speaker.people.value(0)));
}

} // namespace Demitasse
