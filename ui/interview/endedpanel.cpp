// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/endedpanel.h"

#include "core/domain/clock.h"
#include "core/rules/contactfilter.h"
#include "core/rules/fold.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"
#include "ui/compare/claiming.h"
#include "ui/contact/thanksdue.h"
#include "ui/following/followingpanel.h"
#include "ui/interview/notedelegate.h"
#include "ui/shell/navigator.h"
#include "ui/shell/uicontext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FindNoteCharacters = 28;

} // namespace

EndedPanel::EndedPanel(UiContext &context, QWidget *page)
    : QWidget(page)
    , m_context(context)
    , m_title(makeParagraph({}, TypeRole::PageTitle))
    , m_when(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_due(new ThanksDue)
    , m_thank(usualButton(tr("Write the thank-you")))
    , m_lookBack(primaryButton(tr("Look back, five minutes")))
    , m_find(new QLineEdit)
    , m_list(new QListView)
    , m_following(new FollowingPanel(context, page))
    , m_none(makeParagraph(tr("No notes were taken."), TypeRole::Body, Tone::Quiet))
    , m_claiming(new Claiming(context, this))
{
    setObjectName(u"endedInterview"_s);
    auto *middle = new QWidget;
    middle->setMaximumWidth(Measure::Column);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Usual);
    column->addWidget(buildHead());
    buildNotes(column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    row->addWidget(middle);
    connect(m_lookBack, &Button::clicked, this,
        [this] { m_context.navigator.go({.kind = Place::Kind::Debrief, .meeting = m_meeting}); });
    connect(m_thank, &Button::clicked, this, [this] {
        m_context.navigator.go({.kind = Place::Kind::Letter, .contact = m_thanked, .meeting = m_meeting,
            .situation = Situation::ThankYou});
    });
    connect(m_find, &QLineEdit::textChanged, this, &EndedPanel::filter);
}

QWidget *EndedPanel::buildHead()
{
    m_lookBack->setObjectName(u"lookBack"_s);
    m_thank->setObjectName(u"writeThanks"_s);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addSpacing(Space::Small);
    column->addWidget(m_due);
    column->addSpacing(Space::Small);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Space::Small);
    ways->addWidget(m_lookBack);
    ways->addWidget(m_thank);
    ways->addStretch();
    column->addLayout(ways);
    return head;
}

void EndedPanel::buildNotes(QVBoxLayout *column)
{
    m_find->setObjectName(u"findInEnded"_s);
    m_find->setPlaceholderText(tr("Find in notes"));
    m_find->setAccessibleName(tr("Find in notes"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * FindNoteCharacters);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Notes"), TypeRole::Strong));
    head->addStretch();
    head->addWidget(m_find);
    m_list->setObjectName(u"endedNotes"_s);
    m_list->setAccessibleName(tr("Notes taken"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    auto *claim = new QAction(tr("Make a claim of the note"), m_list);
    claim->setShortcut(Claiming::Key);
    claim->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(claim);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(claim, &QAction::triggered, this, &EndedPanel::claimThis);
    auto *notes = new QVBoxLayout;
    notes->addLayout(head);
    notes->addWidget(m_list, 1);
    notes->addWidget(m_none, 1, Qt::AlignTop);
    auto *both = new QHBoxLayout;
    both->setSpacing(Space::Wide);
    both->addLayout(notes, 1);
    both->addWidget(buildFollowing(), 1);
    column->addLayout(both, 1);
}

/// Beside the notes: who was named, what was promised, what to read.
QScrollArea *EndedPanel::buildFollowing()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, Space::Small, 0);
    column->addWidget(m_following);
    column->addStretch();
    scroll->setWidget(inner);
    return scroll;
}

void EndedPanel::show(const InterviewView &interview, NoteId note)
{
    const Meeting &meeting = interview.meeting.meeting;
    m_meeting = meeting.id;
    m_speaker = speakerOf(interview.meeting);
    m_at = meeting.start.instant;
    m_title->setText(fewNamesText(namesOf(interview.meeting.contacts)));
    m_when->setText(tr("You talked %1 · %n minutes · %2", nullptr, meeting.minutes)
            .arg(nearDateText(meeting.start.instant, m_context.clock.now(), meeting.start.zone), modeText(meeting.mode)));
    showThanks(interview.meeting.contacts, meeting.start.zone);
    m_model.open(interview.notes, interview.items);
    m_following->show(m_meeting);
    m_find->clear();
    m_list->setVisible(!interview.notes.isEmpty());
    m_find->setVisible(!interview.notes.isEmpty());
    m_none->setVisible(interview.notes.isEmpty());
    if (m_model.rowOf(note) >= 0)
        choose(note);
    else
        m_lookBack->setFocus(Qt::OtherFocusReason);
}

void EndedPanel::showThanks(const QList<ContactView> &people, const QString &zone)
{
    const auto due = std::ranges::find_if(people, isThankYouDue);
    m_thank->setVisible(due != people.end());
    m_due->setVisible(due != people.end());
    if (due == people.end())
        return;
    m_thanked = due->contact.id;
    m_due->show(*due, m_context.clock.now(), zone);
}

void EndedPanel::choose(NoteId note)
{
    const QModelIndex index = m_model.index(m_model.rowOf(note));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_list->setFocus(Qt::OtherFocusReason);
}

void EndedPanel::filter(const QString &text)
{
    const QStringList words = filterWords(text);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString folded = fold(m_model.at(row)->text);
        const bool isFound
            = std::ranges::all_of(words, [&](const QString &its) { return folded.contains(its); });
        m_list->setRowHidden(row, !isFound);
    }
}

void EndedPanel::claimThis()
{
    const QModelIndex index = m_list->currentIndex();
    const NoteRevision *note = index.isValid() ? m_model.at(index.row()) : nullptr;
    if (!note)
        return;
    const QRect row = m_list->visualRect(index).translated(m_list->viewport()->mapTo(this, QPoint()));
    m_claiming->begin(
        SaidLine {{m_meeting, note->note, note->text, note->kind, {}, note->stamp, m_at}, m_speaker, {}}, row);
}

void EndedPanel::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace Demitasse
