// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/notespanel.h"

#include "core/domain/clock.h"
#include "core/domain/idgenerator.h"
#include "core/rules/contactfilter.h"
#include "core/rules/fold.h"
#include "core/rules/interviewclock.h"
#include "core/text/errortext.h"
#include "core/text/wordtext.h"
#include "ui/interview/notedelegate.h"
#include "ui/interview/noteicons.h"
#include "ui/interview/noteline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NotesPanel::NotesPanel(const Clock &clock, IdGenerator &ids, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ids(ids)
    , m_find(new QLineEdit)
    , m_list(new QListView)
    , m_line(new NoteLine)
    , m_lineSlot(new QVBoxLayout)
    , m_kindMark(new IconMark(Icon::Information, Measure::SmallIcon, Tone::Accent))
    , m_kind(makeLabel({}, TypeRole::Caption, Tone::Quiet))
    , m_state(makeLabel({}, TypeRole::Caption, Tone::Quiet))
    , m_refused(new QWidget)
    , m_refusedText(makeParagraph({}, TypeRole::Body, Tone::Bad))
{
    m_list->setObjectName(u"notes"_s);
    m_list->setAccessibleName(tr("Notes taken"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { editRow(index.row()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    buildTop(column);
    column->addWidget(m_list, 1);
    buildLine();
    column->addWidget(m_refused);
    auto *under = new QHBoxLayout;
    under->setSpacing(Space::Hair);
    under->addWidget(m_kindMark);
    under->addWidget(m_kind);
    under->addStretch();
    under->addWidget(m_state);
    column->addLayout(under);
    m_lineSlot->addWidget(m_line);
    column->addLayout(m_lineSlot);
    showKind();
}

void NotesPanel::buildTop(QVBoxLayout *column)
{
    m_find->setObjectName(u"findInNotes"_s);
    m_find->setPlaceholderText(tr("Find in notes"));
    m_find->setAccessibleName(tr("Find in notes"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &NotesPanel::filter);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Notes"), TypeRole::Strong));
    head->addStretch();
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    head->addWidget(m_find);
    column->addLayout(head);

    m_refused->setObjectName(u"refused"_s);
    m_refused->hide();
    auto *refused = new QHBoxLayout(m_refused);
    refused->setContentsMargins(0, 0, 0, 0);
    refused->addWidget(new IconMark(Icon::Warning, Measure::Icon, Tone::Bad));
    refused->addWidget(m_refusedText, 1);
    Button *copy = usualButton(tr("Copy all notes"));
    copy->setObjectName(u"copyNotes"_s);
    connect(copy, &Button::clicked, this, [this] {
        QStringList lines;
        for (int row = 0; row < m_model.rowCount(); ++row)
            lines.append(m_model.data(m_model.index(row), Qt::DisplayRole).toString());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    refused->addWidget(copy);
}

void NotesPanel::buildLine()
{
    m_state->setObjectName(u"saveState"_s);
    connect(m_line, &NoteLine::edited, this, &NotesPanel::typed);
    connect(m_line, &NoteLine::kindChanged, this, &NotesPanel::showKind);
    connect(m_line, &NoteLine::finished, this, &NotesPanel::finish);
    connect(m_line, &NoteLine::previousWanted, this, &NotesPanel::editPrevious);
    connect(m_line, &NoteLine::escaped, this, &NotesPanel::finish);
}

void NotesPanel::open(const InterviewView &interview, NoteKeeper *keeper, bool resuming)
{
    m_interview = interview;
    m_events = interview.events;
    m_question = openItem(interview.events);
    m_keeper = keeper;
    m_current.reset();
    m_line->load({}, NoteKind::Information);
    m_model.open(interview.notes, interview.items);
    connect(keeper, &NoteKeeper::stateChanged, this, &NotesPanel::showState);
    if (const NoteRevision *newest = m_model.newest(); resuming && newest)
        editRow(m_model.rowOf(newest->note));
    m_list->scrollToBottom();
    showState();
}

void NotesPanel::close()
{
    if (m_keeper)
        m_keeper->flush();
    m_keeper = nullptr;
}

void NotesPanel::typed()
{
    if (!m_keeper)
        return;
    if (!m_current) {
        if (m_line->document()->isEmpty())
            return;
        const Moment now = m_clock.read();
        NoteRevision note;
        note.note = m_ids.next<NoteId>();
        note.student = m_interview.meeting.meeting.student;
        note.meeting = m_interview.meeting.meeting.id;
        note.session = m_interview.session;
        note.item = m_question;
        note.typed = now;
        note.stamp = noteStamp(m_events, now);
        m_current = note;
    }
    m_current->text = m_line->toPlainText();
    m_current->kind = m_line->kind();
    m_keeper->edit(*m_current);
    m_model.put(*m_current);
    if (m_model.rowOf(m_current->note) == m_model.rowCount() - 1)
        m_list->scrollToBottom();
}

void NotesPanel::finish()
{
    if (m_keeper)
        m_keeper->flush();
    m_current.reset();
    m_line->load({}, NoteKind::Information);
    showKind();
    m_list->clearSelection();
}

void NotesPanel::editRow(int row)
{
    const NoteRevision *note = m_model.at(row);
    if (!note || !m_keeper)
        return;
    m_keeper->flush();
    m_current = *note;
    m_keeper->adopt(*note);
    m_list->setCurrentIndex(m_model.index(row));
    m_line->load(note->text, note->kind);
    showKind();
    focusLine();
}

void NotesPanel::editPrevious()
{
    if (m_model.rowCount() > 0)
        editRow(m_model.rowCount() - 1);
}

void NotesPanel::showKind()
{
    m_kindMark->change(iconOf(m_line->kind()), Tone::Accent);
    m_kind->setText(tr("%1 · change with Alt+F1 to F7 or a letter and a space").arg(noteKindText(m_line->kind())));
}

void NotesPanel::tick()
{
    showState();
}

void NotesPanel::showState()
{
    if (!m_keeper)
        return;
    const double seconds = static_cast<double>(m_keeper->age().count()) / 1000.0;
    const QString age = QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0);
    const bool refused
        = m_keeper->state() == NoteKeeper::State::InDraft || m_keeper->state() == NoteKeeper::State::OnScreenOnly;
    m_refused->setVisible(refused);
    switch (m_keeper->state()) {
    case NoteKeeper::State::Saved:
        m_state->setText(m_model.rowCount() == 0 ? QString() : seconds < 60 ? tr("Saved %1 s ago").arg(age) : tr("Saved"));
        m_state->setTone(Tone::Quiet);
        break;
    case NoteKeeper::State::Pending:
        m_state->setText(tr("Not yet saved"));
        m_state->setTone(Tone::Quiet);
        break;
    case NoteKeeper::State::InDraft:
        m_state->setText(tr("Not yet saved, kept in a draft"));
        m_state->setTone(Tone::Bad);
        m_refusedText->setText(tr("%1 Go on typing: everything is kept in a draft file beside the workspace and tried "
                                  "again every second.").arg(errorText(m_keeper->lastError()).sentence));
        break;
    case NoteKeeper::State::OnScreenOnly:
        m_state->setText(tr("Not saved, on the screen only"));
        m_state->setTone(Tone::Bad);
        m_refusedText->setText(tr("%1 The draft file cannot be written either. Go on typing, and copy the notes to a safe "
                                  "place before you close.").arg(errorText(m_keeper->lastError()).sentence));
        break;
    }
}

void NotesPanel::filter(const QString &text)
{
    const QStringList words = filterWords(text);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString folded = fold(m_model.at(row)->text);
        const bool shown = std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
        m_list->setRowHidden(row, !shown);
    }
}

void NotesPanel::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void NotesPanel::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void NotesPanel::showNote(NoteId note)
{
    focusLine();
    const int row = m_model.rowOf(note);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus(Qt::OtherFocusReason);
}

void NotesPanel::takeLineBack()
{
    m_lineSlot->addWidget(m_line);
    m_line->show();
}

} // namespace Demitasse
