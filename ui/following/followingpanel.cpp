// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/following/followingpanel.h"

#include "core/workflow/changes.h"
#include "ui/following/followrow.h"
#include "ui/following/referralpopover.h"
#include "ui/following/resourcepopover.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/steps/promisepopover.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool asksForMore(const FollowingNote &note)
{
    return note.likely && note.became.isEmpty();
}

} // namespace

FollowingPanel::FollowingPanel(UiContext &context, QWidget *page)
    : m_context(context)
    , m_page(page)
    , m_column(new QVBoxLayout)
    , m_nothing(makeParagraph(tr("No note names a person, a promise or something to read. Any note can still become one."),
          TypeRole::Body, Tone::Quiet))
    , m_all(quietButton({}))
{
    setObjectName(u"followingPanel"_s);
    auto *section = new Section(tr("What follows from it"));
    auto *rows = new QWidget;
    rows->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    section->add(rows);
    m_nothing->setContentsMargins(Space::Usual, Space::Close, Space::Usual, Space::Close);
    section->add(m_nothing);
    m_all->setObjectName(u"followAll"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Space::Hair);
    whole->addWidget(section);
    whole->addLayout(foot);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        if (m_shown)
            fill(FollowingView(*m_shown));
    });
    const auto reload = [this](const QList<MeetingId> &meetings) {
        if (meetings.isEmpty() || meetings.contains(m_meeting))
            load();
    };
    connect(&context.changes, &Changes::meetingsChanged, this, reload);
    connect(&context.changes, &Changes::notesChanged, this, reload);
    connect(&context.changes, &Changes::contactsChanged, this, &FollowingPanel::load);
    connect(&context.changes, &Changes::shelfChanged, this, &FollowingPanel::load);
}

void FollowingPanel::show(MeetingId meeting)
{
    if (meeting != m_meeting) {
        m_meeting = meeting;
        m_shown.reset();
        m_showsAll = false;
        QWidget::setVisible(false);
    }
    load();
}

void FollowingPanel::load()
{
    if (m_meeting.isNull())
        return;
    whenDone(
        m_context.worker.run([id = m_meeting](Desk &desk) { return desk.following.view(id); }), this,
        [this](const FollowingView &view) {
            if (view.meeting.meeting.id == m_meeting && m_shown != view)
                fill(view);
        },
        [this](const Error &error) { showFailure(error); });
}

void FollowingPanel::fill(const FollowingView &view)
{
    m_shown = view;
    NoteId kept;
    const QWidget *focused = QApplication::focusWidget();
    for (const FollowRow *row : std::as_const(m_rows)) {
        if (row == focused || row->isAncestorOf(focused))
            kept = row->note().note.note;
    }
    const bool hadFocus = !kept.isNull();
    m_rows.clear();
    delete m_sheet;
    m_sheet = new QWidget;
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    qsizetype hidden = 0;
    for (const FollowingNote &note : view.notes) {
        const bool matters = note.likely || !note.became.isEmpty();
        if (!matters && !m_showsAll) {
            ++hidden;
            continue;
        }
        column->addWidget(makeRow(note));
    }
    m_column->addWidget(m_sheet);
    // Only what is shown takes the focus.
    m_sheet->show();
    for (FollowRow *row : std::as_const(m_rows)) {
        if (row->note().note.note == kept)
            row->setFocus(Qt::OtherFocusReason);
    }
    m_nothing->setVisible(m_rows.isEmpty());
    m_all->setText(m_showsAll ? tr("Fewer notes") : tr("%n more notes", nullptr, static_cast<int>(hidden)));
    m_all->setVisible(m_showsAll || hidden > 0);
    setVisible(!view.notes.isEmpty());
    if (hadFocus && !m_rows.isEmpty() && !isAncestorOf(QApplication::focusWidget()))
        m_rows.first()->setFocus(Qt::OtherFocusReason);
    emit filled(static_cast<int>(std::ranges::count_if(view.notes, asksForMore)));
}

FollowRow *FollowingPanel::makeRow(const FollowingNote &note)
{
    auto *row = new FollowRow(note);
    m_rows.append(row);
    connect(row, &FollowRow::wanted, this,
        [this, id = note.note.note](NoteThing thing) { propose(id, thing); });
    connect(row, &FollowRow::opened, this, &FollowingPanel::open);
    return row;
}

void FollowingPanel::focusFirst()
{
    if (m_rows.isEmpty())
        return;
    const auto open = std::ranges::find_if(m_rows, [](const FollowRow *row) { return asksForMore(row->note()); });
    (open == m_rows.end() ? m_rows.first() : *open)->setFocus(Qt::OtherFocusReason);
}

void FollowingPanel::propose(NoteId note, NoteThing thing)
{
    whenDone(
        m_context.worker.run([note](Desk &desk) { return desk.following.propose(note); }), this,
        [this, thing](const NoteProposal &proposal) { ask(proposal, thing); },
        [this](const Error &error) { showFailure(error); });
}

QRect FollowingPanel::placeOfNote(NoteId note) const
{
    const auto row = std::ranges::find_if(m_rows, [note](const FollowRow *its) { return its->note().note.note == note; });
    if (row == m_rows.end())
        return {};
    return {(*row)->mapTo(m_page, QPoint(0, 0)), (*row)->size()};
}

void FollowingPanel::make(
    const std::function<Result<NoteOutcome>(Desk &)> &work, const QString &told, GroupKind kind)
{
    whenDone(
        m_context.worker.run(work), this,
        [this, told, kind](const NoteOutcome &) {
            UiContext *context = &m_context;
            m_context.notices.post({.tone = Notice::Tone::Good, .title = {}, .sentence = told, .action = tr("Undo"),
                .act = [context, kind] { takeBackLast(*context, kind); }});
        },
        [this](const Error &error) { showFailure(error); });
}

void FollowingPanel::ask(const NoteProposal &proposal, NoteThing thing)
{
    const QRect anchor = placeOfNote(proposal.note.note);
    const NoteId note = proposal.note.note;
    switch (thing) {
    case NoteThing::Contact: return askContact(proposal, anchor);
    case NoteThing::Step:
        PromisePopover::ask(m_page, anchor, m_context.contacts, {proposal.step, proposal.isTheirPromise}, proposal.today,
            [this, note](const Commitment &step) {
                make([note, step](Desk &desk) { return desk.following.becomeStep(note, step); },
                    tr("Noted as a next step: %1").arg(step.text), GroupKind::NoteBecameStep);
            });
        return;
    case NoteThing::Resource:
        ResourcePopover::ask(m_page, anchor, m_context, proposal.resource, [this, note](const Resource &resource) {
            make([note, resource](Desk &desk) { return desk.following.becomeResource(note, resource); },
                tr("“%1” is on your shelf.").arg(resource.title), GroupKind::NoteBecameResource);
        });
        return;
    }
}

void FollowingPanel::askContact(const NoteProposal &proposal, const QRect &anchor)
{
    const NoteId note = proposal.note.note;
    ReferralPopover::ask(m_page, anchor, proposal,
        {.added =
                [this, note](const ContactDraft &draft) {
                    make([note, draft](Desk &desk) { return desk.following.becomeContact(note, draft); },
                        tr("%1 is in your pipeline.").arg(displayName(draft.contact)), GroupKind::NoteBecameContact);
                },
            .known =
                [this, note](const ContactView &known, ContactId by, Permission permission) {
                    make([note, id = known.contact.id, by, permission](
                             Desk &desk) { return desk.following.becomeKnown(note, id, by, permission); },
                        tr("The note leads to %1 now.").arg(displayName(known.contact)), GroupKind::NoteBecameContact);
                }});
}

void FollowingPanel::open(const Became &became)
{
    const NoteOutcome &outcome = became.outcome;
    if (outcome.contact)
        m_context.navigator.go({.kind = Place::Kind::Contact, .contact = *outcome.contact});
    else if (outcome.resource)
        m_context.navigator.go({.kind = Place::Kind::Shelf});
    else if (m_shown && !m_shown->meeting.contacts.isEmpty())
        m_context.navigator.go(
            {.kind = Place::Kind::Contact, .contact = m_shown->meeting.contacts.first().contact.id});
}

void FollowingPanel::showFailure(const Error &error)
{
    m_context.notices.fail(error);
}

} // namespace Demitasse
