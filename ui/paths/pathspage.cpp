// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/pathspage.h"

#include "core/workflow/changes.h"
#include "ui/paths/pathdelegate.h"
#include "ui/paths/pathpanel.h"
#include "ui/paths/pitchpanel.h"
#include "ui/paths/rehearsalpanel.h"
#include "ui/paths/tellingpanel.h"
#include "ui/paths/tending.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The place of what one can tell.
constexpr auto Telling = "telling"_L1;

} // namespace

PathsPage::PathsPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_list(new QListView)
    , m_add(new QLineEdit)
    , m_faces(new QStackedWidget)
{
    setObjectName(u"pathsPage"_s);
    offer(u"newPath"_s, tr("New path"), Qt::Key_Insert, Qt::WidgetWithChildrenShortcut, &PathsPage::beginAdding);
    m_rename = offer(u"renamePath"_s, tr("Rename"), Qt::Key_F2, Qt::WidgetShortcut, &PathsPage::beginRename);
    m_putAway = offer(u"putAwayPath"_s, tr("Put away"), Qt::Key_Delete, Qt::WidgetShortcut, &PathsPage::putAway);
    m_rehearse = offer(u"rehearsePitch"_s, tr("Start or stop the rehearsal"), Qt::Key_F5, Qt::WidgetWithChildrenShortcut,
        &PathsPage::rehearse);
    offer(u"comparePath"_s, tr("Compare what people said"), {}, Qt::WidgetWithChildrenShortcut, &PathsPage::compare);
    offer(u"decidePath"_s, tr("Decide about the path"), {}, Qt::WidgetWithChildrenShortcut, &PathsPage::decide);
    auto *both = new QHBoxLayout;
    both->setSpacing(Space::Wide);
    both->addWidget(buildList(), 2);
    both->addWidget(buildFaces(), 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addWidget(makeLabel(tr("Paths"), TypeRole::PageTitle));
    column->addLayout(both, 1);
    connect(&context.changes, &Changes::directionChanged, this, &PathsPage::load);
    connect(&context.changes, &Changes::contactsChanged, this, &PathsPage::load);
}

QAction *PathsPage::offer(const QString &name, const QString &text, const QKeySequence &keys,
    Qt::ShortcutContext context, void (PathsPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(context);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    if (context == Qt::WidgetShortcut)
        m_list->addAction(action);
    return action;
}

QWidget *PathsPage::buildList()
{
    m_list->setObjectName(u"paths"_s);
    m_list->setAccessibleName(tr("Paths"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PathDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_add->setObjectName(u"addPath"_s);
    m_add->setAccessibleName(tr("Add a path"));
    m_add->setPlaceholderText(tr("New path. Enter adds it."));
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PathsPage::choose);
    connect(m_list, &QListView::activated, this, &PathsPage::openChosen);
    connect(m_add, &QLineEdit::returnPressed, this, &PathsPage::addPath);
    return left;
}

QWidget *PathsPage::buildFaces()
{
    auto *none = new EmptyState(Icon::Paths, tr("Where would you like to go?"),
        tr("A path is a direction you are exploring, such as “policy analyst, provincial government”. Name one, and note "
           "what you want to find out about it; the people you talk to can belong to it."));
    none->setObjectName(u"noPaths"_s);
    auto *first = usualButton(tr("Name a path"));
    first->setObjectName(u"firstPath"_s);
    connect(first, &QPushButton::clicked, this, &PathsPage::beginAdding);
    none->addButton(first);
    m_none = none;
    m_path = new PathPanel(context(), m_putAway);
    m_telling = new TellingPanel(context());
    for (QWidget *face : {m_none, static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_telling)})
        m_faces->addWidget(face);
    return m_faces;
}

void PathsPage::arrive(const Place &place)
{
    m_here = true;
    if (!place.path.isNull()) {
        m_chosen = place.path;
        m_tells = false;
    }
    m_tells = m_tells || place.text == Telling;
    load();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PathsPage::leave()
{
    m_here = false;
    m_path->pitch()->flush();
    m_telling->flush();
    for (const PitchPanel *panel : {m_path->pitch(), m_telling->pitch()}) {
        if (panel->rehearsal()->isRunning())
            panel->rehearsal()->drop();
    }
}

QList<KeyHelp> PathsPage::keyHelp() const
{
    const auto name = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return {{name(Qt::Key_Return), tr("To what is asked about the path")},
        {name(Qt::Key_F2), tr("Change the name of a path, or the words of a question")},
        {name(Qt::Key_Delete), tr("Put away a path, or remove a question")},
        {name(Qt::Key_Escape), tr("Leave out the rehearsal that is running")}};
}

Result<PathsPage::Sheet> PathsPage::read(Desk &desk, PathId chosen)
{
    const Result<QList<PathSummary>> paths = desk.direction.paths();
    const Result<PitchView> pitch = desk.direction.pitch({});
    const Result<QList<Story>> stories = desk.direction.stories();
    if (!paths || !pitch || !stories)
        return !paths ? failure(paths) : !pitch ? failure(pitch) : failure(stories);
    Sheet sheet {*paths, {}, *pitch, *stories};
    const bool isThere = std::ranges::any_of(
        *paths, [chosen](const PathSummary &summary) { return summary.path.id == chosen; });
    const PathId shown = isThere || paths->isEmpty() ? chosen : paths->first().path.id;
    if (paths->isEmpty())
        return sheet;
    const Result<PathView> view = desk.direction.path(shown);
    if (!view)
        return failure(view);
    sheet.chosen = *view;
    return sheet;
}

/// Away from here nothing is asked for: arriving asks. However much changes at once, one question follows another.
void PathsPage::load()
{
    if (!m_here)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    const auto next = [this] {
        m_loading = false;
        if (std::exchange(m_again, false))
            load();
    };
    ask([chosen = m_chosen](Desk &desk) { return read(desk, chosen); },
        [this, next, asked = m_chosen](const Sheet &sheet) {
            if (asked == m_chosen)
                take(sheet);
            next();
        },
        [this, next](const Error &error) {
            showFailure(error);
            next();
        });
}

void PathsPage::take(const Sheet &sheet)
{
    m_model.setPaths(sheet.paths);
    m_chosen = sheet.chosen ? sheet.chosen->summary.path.id : PathId {};
    if (sheet.chosen)
        m_path->show(*sheet.chosen);
    m_telling->show(sheet.anyPitch, sheet.stories);
    m_list->setCurrentIndex(m_tells ? m_model.tellingIndex() : m_model.indexOf(m_chosen));
    m_faces->setCurrentWidget(m_tells ? m_telling : sheet.chosen ? static_cast<QWidget *>(m_path) : m_none);
    m_rename->setEnabled(!m_tells && sheet.chosen);
    m_putAway->setEnabled(!m_tells && sheet.chosen);
    m_rehearse->setEnabled(m_tells || sheet.chosen);
    if (!std::exchange(m_enters, false))
        return;
    if (m_tells)
        m_telling->focusFirst();
    else
        m_path->focusQuestions();
}

void PathsPage::choose(const QModelIndex &index)
{
    const bool tells = m_model.isTelling(index);
    const PathId id = tells ? m_chosen : m_model.idAt(index);
    if (!index.isValid() || (tells == m_tells && id == m_chosen))
        return;
    m_tells = tells;
    m_chosen = id;
    load();
}

void PathsPage::openChosen()
{
    m_enters = true;
    load();
}

void PathsPage::beginAdding()
{
    m_add->setFocus(Qt::OtherFocusReason);
    m_add->selectAll();
}

void PathsPage::addPath()
{
    const QString name = m_add->text().simplified();
    if (name.isEmpty())
        return;
    ask([name](Desk &desk) { return desk.direction.addPath(name); }, [this](PathId id) {
        m_add->clear();
        m_chosen = id;
        m_tells = false;
        openChosen();
    });
}

void PathsPage::beginRename()
{
    m_path->beginRename();
}

void PathsPage::putAway()
{
    const QModelIndex index = m_model.indexOf(m_chosen);
    if (!index.isValid())
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    tendAway(context(), this, [path = m_chosen](Desk &desk) { return desk.direction.putAway(path); },
        tr("%1 is put away. Adding it again brings it back.").arg(index.data().toString()), GroupKind::PathPutAway);
}

PitchPanel *PathsPage::pitch() const
{
    return m_tells ? m_telling->pitch() : m_path->pitch();
}

void PathsPage::rehearse()
{
    RehearsalPanel *rehearsal = pitch()->rehearsal();
    rehearsal->toggle();
    (m_tells ? static_cast<ScrollColumn *>(m_telling) : m_path)->ensureWidgetVisible(rehearsal);
}

void PathsPage::compare()
{
    context().navigator.go({.kind = Place::Kind::Compare, .path = m_chosen});
}

void PathsPage::decide()
{
    if (!m_chosen.isNull())
        context().navigator.go({.kind = Place::Kind::Decision, .path = m_chosen});
}

void PathsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && pitch()->rehearsal()->isRunning())
        pitch()->rehearsal()->drop();
    else
        Page::keyPressEvent(event);
}

} // namespace Demitasse
