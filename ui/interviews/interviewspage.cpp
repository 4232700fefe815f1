// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interviews/interviewspage.h"

#include "core/domain/clock.h"
#include "core/workflow/changes.h"
#include "ui/brief/briefactions.h"
#include "ui/interviews/interviewdelegate.h"
#include "ui/shell/navigator.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto FindAfter = 150ms;
constexpr int MostFound = 100;

} // namespace

InterviewsPage::InterviewsPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context.clock)
    , m_find(new QLineEdit)
    , m_list(new QListView)
    , m_faces(new QStackedWidget)
    , m_empty(new EmptyState(Icon::Interviews, {}, {}))
{
    setObjectName(u"interviewsPage"_s);
    m_find->setObjectName(u"findNotes"_s);
    m_find->setPlaceholderText(tr("Find in all notes"));
    m_find->setAccessibleName(tr("Find in all notes"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(u"interviews"_s);
    m_list->setAccessibleName(tr("Interviews"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new InterviewDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_empty);
    Button *pipeline = usualButton(tr("Choose someone in the pipeline"));
    connect(pipeline, &Button::clicked, this, [this] { this->context().navigator.go({.kind = Place::Kind::Pipeline}); });
    m_empty->addButton(pipeline);
    Button *writeUp = usualButton(tr("Write up a talk that took place"));
    connect(writeUp, &Button::clicked, this, [this] { this->context().navigator.go({.kind = Place::Kind::WriteUp}); });
    m_empty->addButton(writeUp);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Interviews"), TypeRole::PageTitle));
    head->addStretch();
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    head->addWidget(m_find);
    QAction *brief = briefAction(context, this, [this] { return chosenAhead(); });
    head->addWidget(iconButton(brief));
    const auto offer = [this, brief] { brief->setEnabled(chosenAhead().has_value()); };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, brief, offer);
    connect(&m_model, &QAbstractItemModel::modelReset, brief, offer);
    offer();
    head->addWidget(buildPlanWay());
    head->addWidget(buildWayBack());
    column->addLayout(head);
    column->addWidget(m_faces, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(FindAfter);
    connect(&m_pause, &QTimer::timeout, this, &InterviewsPage::find);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_list, &QListView::activated, this, &InterviewsPage::openRow);
    connect(&context.changes, &Changes::meetingsChanged, this, &InterviewsPage::reload);
}

void InterviewsPage::arrive(const Place &)
{
    reload();
    m_list->setFocus();
}

void InterviewsPage::reload()
{
    using Loaded = std::pair<QList<MeetingView>, QString>;
    ask(
        [](Desk &desk) -> Result<Loaded> {
            const Result<QList<MeetingView>> meetings = desk.booking.all();
            if (!meetings)
                return failure(meetings);
            const Result<Student> student = desk.profile.student();
            if (!student)
                return failure(student);
            return Loaded {*meetings, student->zone};
        },
        [this](const Loaded &loaded) {
            const QVariant kept = m_list->currentIndex().data(InterviewsModel::MeetingRole);
            m_model.setMeetings(loaded.first, loaded.second);
            const QModelIndexList again = m_model.match(m_model.index(0), InterviewsModel::MeetingRole, kept);
            m_list->setCurrentIndex(again.isEmpty() ? m_model.index(0) : again.first());
            showEmpty();
            askReadiness(loaded.first);
        });
}

/// The list does not wait for it.
void InterviewsPage::askReadiness(const QList<MeetingView> &meetings)
{
    QList<MeetingId> ahead;
    for (const MeetingView &view : meetings) {
        if (isOpen(view.meeting.status) && view.meeting.start.instant > context().clock.now())
            ahead.append(view.meeting.id);
    }
    using Known = QHash<MeetingId, Readiness>;
    ask(
        [ahead](Desk &desk) -> Result<Known> {
            Known known;
            for (const MeetingId id : ahead) {
                const Result<Readiness> readiness = desk.readying.readiness(id);
                if (!readiness)
                    return failure(readiness);
                known.insert(id, *readiness);
            }
            return known;
        },
        [this](const Known &known) { m_model.setReadiness(known); });
}

void InterviewsPage::find()
{
    const QString text = m_find->text().trimmed();
    if (text.isEmpty()) {
        m_model.stopFinding();
        return showEmpty();
    }
    ask([text](Desk &desk) { return desk.conversation.findNotes(text, MostFound); },
        [this](const QList<NoteFound> &found) {
            m_model.setFound(found);
            m_list->setCurrentIndex(m_model.index(0));
            showEmpty();
        });
}

void InterviewsPage::showEmpty()
{
    if (m_model.isFinding())
        m_empty->setWords(tr("Nothing found"), tr("No note has these words. Try fewer, or the beginning of one."));
    else
        m_empty->setWords(tr("No interviews yet"),
            tr("What you book appears here, and afterwards what you heard. Choose someone, then book a conversation."));
    m_faces->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
}

void InterviewsPage::openRow(const QModelIndex &index)
{
    const MeetingId meeting {index.data(InterviewsModel::MeetingRole).toUuid()};
    const ContactId contact {index.data(InterviewsModel::ContactRole).toUuid()};
    if (index.data(InterviewsModel::IsToPrepareRole).toBool())
        context().navigator.go({.kind = Place::Kind::Prepare, .meeting = meeting});
    else if (index.data(InterviewsModel::IsCancelledRole).toBool())
        context().navigator.go({.kind = Place::Kind::Contact, .contact = contact});
    else
        context().navigator.go({.kind = Place::Kind::Interview, .meeting = meeting,
            .note = NoteId {index.data(InterviewsModel::NoteRole).toUuid()}});
}

std::optional<MeetingId> InterviewsPage::chosenAhead() const
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.data(InterviewsModel::IsAheadRole).toBool())
        return {};
    return MeetingId {row.data(InterviewsModel::MeetingRole).toUuid()};
}

QWidget *InterviewsPage::buildPlanWay()
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_L);
    auto *action = new QAction(tr("Plan of the interview"), this);
    action->setObjectName(u"planOfInterview"_s);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, &InterviewsPage::openPlan);
    addAction(action);
    Button *way = quietButton(tr("Plan"));
    way->setObjectName(u"openPlan"_s);
    way->showIcon(Icon::Question);
    setPlainToolTip(way, withShortcut(action->text(), keys));
    connect(way, &Button::clicked, this, &InterviewsPage::openPlan);
    return way;
}

void InterviewsPage::openPlan()
{
    const MeetingId meeting {m_list->currentIndex().data(InterviewsModel::MeetingRole).toUuid()};
    if (!meeting.isNull())
        context().navigator.go({.kind = Place::Kind::Plan, .meeting = meeting});
}

/// Offered for what was held.
QWidget *InterviewsPage::buildWayBack()
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_J);
    auto *action = new QAction(tr("Look back at the interview"), this);
    action->setObjectName(u"lookBackAtInterview"_s);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    Button *way = quietButton(tr("Look back"));
    way->setObjectName(u"lookBack"_s);
    way->showIcon(Icon::Insight);
    setPlainToolTip(way, withShortcut(action->text(), keys));
    connect(way, &Button::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this] {
        const MeetingId meeting {m_list->currentIndex().data(InterviewsModel::MeetingRole).toUuid()};
        context().navigator.go({.kind = Place::Kind::Debrief, .meeting = meeting});
    });
    const auto show = [this, action, way] {
        const bool isHeld = m_list->currentIndex().data(InterviewsModel::IsHeldRole).toBool();
        action->setEnabled(isHeld);
        way->setEnabled(isHeld);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, action, show);
    connect(&m_model, &QAbstractItemModel::modelReset, action, show);
    show();
    return way;
}

void InterviewsPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace Demitasse
