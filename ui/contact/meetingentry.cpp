// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/meetingentry.h"

#include "core/rules/fold.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/readytext.h"
#include "core/text/wordtext.h"
#include "ui/contact/linkbutton.h"
#include "ui/interview/noteicons.h"
#include "ui/prepare/readymarks.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int StampCharacters = 7;
constexpr int KindCharacters = 14;

Icon iconOfMode(Mode mode)
{
    switch (mode) {
    case Mode::InPerson:
        return Icon::InPerson;
    case Mode::Phone:
        return Icon::Phone;
    case Mode::Video:
        return Icon::Video;
    }
    return Icon::Calendar;
}

Tone toneOfKind(NoteKind kind)
{
    return kind == NoteKind::Warning ? Tone::Warn : Tone::Quiet;
}

QString titleOf(const InterviewView &view)
{
    const Meeting &meeting = view.meeting.meeting;
    if (meeting.status == MeetingStatus::Cancelled)
        return MeetingEntry::tr("A conversation that was cancelled");
    if (view.meeting.running)
        return MeetingEntry::tr("The conversation is going on");
    return meeting.status == MeetingStatus::Held ? MeetingEntry::tr("You talked")
                                                 : MeetingEntry::tr("A conversation is booked");
}

/// Who was there besides.
QString companyOf(const MeetingView &meeting, ContactId of)
{
    QList<ContactView> others = meeting.contacts;
    others.removeIf([of](const ContactView &person) { return person.contact.id == of; });
    return others.isEmpty() ? QString() : MeetingEntry::tr("Together with %1").arg(namesText(namesOf(others)));
}

QString circumstances(const Meeting &meeting)
{
    QStringList parts{fullDateText(meeting.start.instant, meeting.start.zone),
        MeetingEntry::tr("%1 min").arg(meeting.minutes), modeText(meeting.mode), meeting.where};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

NoteRow::NoteRow(const NoteRevision &note, QWidget *parent)
    : QWidget(parent)
    , m_folded(fold(note.text + u' ' + noteKindText(note.kind)))
{
    const int character = fontMetrics().averageCharWidth();
    auto *stamp = makeLabel(clockText(note.stamp), TypeRole::Caption, Tone::Quiet);
    stamp->setFont(Type::tabular(stamp->font()));
    stamp->setMinimumWidth(character * StampCharacters);
    auto *kind = makeLabel(noteKindText(note.kind), TypeRole::Caption, toneOfKind(note.kind));
    kind->setMinimumWidth(character * KindCharacters);
    auto *text = makeParagraph(note.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(u"%1, %2, %3"_s.arg(stamp->text(), kind->text(), note.text));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Space::Hair / 2, 0, Space::Hair / 2);
    row->setSpacing(Space::Hair);
    row->addWidget(stamp, 0, Qt::AlignTop);
    row->addWidget(new IconMark(iconOf(note.kind), Measure::SmallIcon, toneOfKind(note.kind)), 0, Qt::AlignTop);
    row->addWidget(kind, 0, Qt::AlignTop);
    row->addWidget(text, 1, Qt::AlignTop);
}

MeetingEntry::MeetingEntry(const InterviewView &view, ContactId of, const QDateTime &now, QWidget *parent)
    : Card(parent)
    , m_meeting(view.meeting.meeting.id)
{
    addHead(view, of, now);
    addNotes(view);
}

void MeetingEntry::addHead(const InterviewView &view, ContactId of, const QDateTime &now)
{
    const Meeting &meeting = view.meeting.meeting;
    auto *when = makeLabel(distanceText(meeting.start.instant, now), TypeRole::Caption, Tone::Quiet);
    auto *title = new QHBoxLayout;
    title->addWidget(makeParagraph(titleOf(view), TypeRole::Strong), 1);
    title->addWidget(when, 0, Qt::AlignTop);
    auto *words = m_words = new QVBoxLayout;
    words->setSpacing(Space::Hair / 2);
    words->addLayout(title);
    if (const QString company = companyOf(view.meeting, of); !company.isEmpty()) {
        auto *with = makeParagraph(company);
        with->setObjectName(u"company"_s);
        words->addWidget(with);
    }
    words->addWidget(makeParagraph(circumstances(meeting), TypeRole::Caption, Tone::Quiet));
    if (meeting.status != MeetingStatus::Cancelled) {
        auto *open
            = new LinkButton(meeting.status == MeetingStatus::Held ? tr("Look at it again") : tr("Open the interview"));
        open->setObjectName(u"openMeeting"_s);
        connect(open, &LinkButton::clicked, this, [this, id = meeting.id] { emit opened(id); });
        auto *links = new QHBoxLayout;
        links->setSpacing(Space::Usual);
        links->addWidget(open);
        if (isOpen(meeting.status)) {
            auto *brief = new LinkButton(tr("Brief to take along"));
            brief->setObjectName(u"briefOfMeeting"_s);
            connect(brief, &LinkButton::clicked, this, [this, id = meeting.id] { emit briefWanted(id); });
            links->addWidget(brief);
        }
        if (meeting.status == MeetingStatus::Held) {
            auto *lookBack = new LinkButton(tr("Look back"));
            lookBack->setObjectName(u"lookBackAtMeeting"_s);
            connect(lookBack, &LinkButton::clicked, this, [this, id = meeting.id] { emit lookBackWanted(id); });
            links->addWidget(lookBack);
        }
        links->addStretch();
        words->addLayout(links);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Close);
    row->addWidget(new IconMark(iconOfMode(meeting.mode), Measure::Icon, Tone::Accent), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column()->addLayout(row);
}

void MeetingEntry::showReadiness(const Readiness &readiness)
{
    auto *prepare = new LinkButton(tr("Prepare"));
    prepare->setObjectName(u"prepareMeeting"_s);
    prepare->setAccessibleDescription(readyCountText(readiness));
    connect(prepare, &LinkButton::clicked, this, [this] { emit prepareWanted(m_meeting); });
    m_words->addWidget(makeReadyLine(readiness));
    m_words->addWidget(prepare, 0, Qt::AlignLeft);
}

void MeetingEntry::addNotes(const InterviewView &view)
{
    QList<NoteRevision> notes = view.notes;
    std::ranges::stable_sort(notes, {}, &NoteRevision::stamp);
    for (const NoteRevision &note : notes) {
        if (note.text.isEmpty())
            continue;
        Group &group = groupFor(view, note.item);
        auto *row = new NoteRow(note);
        group.notes.append(row);
        ++m_noteCount;
    }
    for (const auto &[item, group] : std::as_const(m_groups)) {
        if (group.heading)
            column()->addWidget(group.heading);
        for (NoteRow *row : group.notes)
            column()->addWidget(row);
    }
    if (m_noteCount == 0 && view.meeting.meeting.status == MeetingStatus::Held)
        column()->addWidget(makeLabel(tr("No notes were taken."), TypeRole::Body, Tone::Quiet));
}

MeetingEntry::Group &MeetingEntry::groupFor(const InterviewView &view, const std::optional<PlanItemId> &item)
{
    for (auto &[its, group] : m_groups) {
        if (its == item)
            return group;
    }
    Group group;
    const auto question = std::ranges::find_if(view.items, [&](const PlanItem &its) { return its.id == item; });
    if (question != view.items.end()) {
        auto *heading = makeParagraph(question->text);
        heading->setFont(Type::bold(heading->font()));
        heading->setContentsMargins(0, Space::Small, 0, 0);
        group.heading = heading;
    }
    m_groups.append({item, group});
    return m_groups.last().second;
}

int MeetingEntry::filter(const QStringList &words)
{
    int shown = 0;
    for (const auto &[item, group] : std::as_const(m_groups)) {
        bool any = false;
        for (NoteRow *row : group.notes) {
            const bool fits
                = std::ranges::all_of(words, [row](const QString &word) { return row->folded().contains(word); });
            row->setVisible(fits);
            any = any || fits;
            shown += fits ? 1 : 0;
        }
        if (group.heading)
            group.heading->setVisible(any);
    }
    setVisible(words.isEmpty() || shown > 0);
    return shown;
}

} // namespace Demitasse
