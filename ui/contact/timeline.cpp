// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/timeline.h"

#include "core/rules/contactfilter.h"
#include "core/text/datetext.h"
#include "core/text/wordtext.h"
#include "ui/contact/meetingentry.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FindCharacters = 30;

QString sentenceOf(const StageChange &change)
{
    const QString to = stageText(change.to);
    switch (change.cause) {
    case StageCause::Added:
        return Timeline::tr("Added to your contacts");
    case StageCause::Imported:
        return Timeline::tr("Imported");
    case StageCause::Booked:
        return Timeline::tr("%1, since a conversation was booked").arg(to);
    case StageCause::MeetingCancelled:
        return Timeline::tr("Back to %1, since the meeting was cancelled").arg(to);
    case StageCause::LeftMeeting:
        return Timeline::tr("Back to %1, since the meeting goes on without them").arg(to);
    case StageCause::InterviewEnded:
        return Timeline::tr("%1, since you talked").arg(to);
    case StageCause::Person:
    case StageCause::Touch:
        break;
    }
    return Timeline::tr("Moved from %1 to %2").arg(stageText(change.from), to);
}

Icon iconOfTouch(const Touch &touch)
{
    switch (touch.kind) {
    case TouchKind::Call:
        return Icon::Phone;
    case TouchKind::Met:
        return Icon::InPerson;
    case TouchKind::Thanked:
        return Icon::Thanks;
    case TouchKind::Declined:
    case TouchKind::NoAnswer:
    case TouchKind::Sent:
    case TouchKind::Reply:
    case TouchKind::Shared:
        break;
    }
    return Icon::Mail;
}

/// One line of what happened, with its date at the end.
QWidget *eventRow(Icon which, const QString &what, const QString &text, const QDateTime &at, const QDateTime &now)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Hair / 2);
    words->addWidget(makeParagraph(what));
    if (!text.isEmpty()) {
        auto *said = makeParagraph(text, TypeRole::Body, Tone::Quiet);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(said);
    }
    auto *when = makeLabel(nearDateText(at, now), TypeRole::Caption, Tone::Quiet);
    setPlainToolTip(when, fullDateText(at));
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(Space::Usual, Space::Hair, Space::Usual, Space::Hair);
    row->setSpacing(Space::Close);
    row->addWidget(new IconMark(which, Measure::Icon, Tone::Quiet), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(when, 0, Qt::AlignTop);
    return widget;
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_find(new FindField(tr("Find in these notes")))
    , m_found(makeLabel({}, TypeRole::Caption, Tone::Quiet))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"timeline"_s);
    m_find->setObjectName(u"findInNotes"_s);
    m_found->setObjectName(u"notesFound"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("So far"), TypeRole::Title));
    head->addStretch();
    head->addWidget(m_found);
    head->addWidget(m_find);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * FindCharacters);
    m_column->setSpacing(Space::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Close);
    column->addLayout(head);
    column->addLayout(m_column);
    connect(m_find, &QLineEdit::textChanged, this, &Timeline::applyFilter);
}

void Timeline::setJourney(
    const Journey &journey, const QHash<MeetingId, Readiness> &readiness, const QDateTime &now)
{
    clear();
    addEvents(journey, now);
    for (const InterviewView &meeting : journey.meetings) {
        auto *entry = new MeetingEntry(meeting, journey.contact.contact.id, now);
        connect(entry, &MeetingEntry::opened, this, &Timeline::meetingOpened);
        connect(entry, &MeetingEntry::briefWanted, this, &Timeline::briefWanted);
        connect(entry, &MeetingEntry::prepareWanted, this, &Timeline::prepareWanted);
        connect(entry, &MeetingEntry::lookBackWanted, this, &Timeline::lookBackWanted);
        if (const auto ready = readiness.constFind(meeting.meeting.meeting.id); ready != readiness.constEnd())
            entry->showReadiness(*ready);
        m_meetings.append(entry);
        m_notes += entry->noteCount();
        add(meeting.meeting.ended.value_or(meeting.meeting.meeting.start.instant), entry);
    }
    std::ranges::stable_sort(m_entries, std::greater<>(), &std::pair<QDateTime, QWidget *>::first);
    for (const auto &[at, entry] : std::as_const(m_entries))
        m_column->addWidget(entry);
    m_find->setVisible(m_notes > 0);
    applyFilter();
}

void Timeline::clear()
{
    for (const auto &[at, entry] : std::as_const(m_entries)) {
        m_column->removeWidget(entry);
        entry->hide();
        entry->deleteLater();
    }
    m_entries.clear();
    m_meetings.clear();
    m_notes = 0;
}

void Timeline::add(const QDateTime &at, QWidget *entry)
{
    m_entries.append({at, entry});
}

void Timeline::addEvents(const Journey &journey, const QDateTime &now)
{
    // What a conversation changed is told by the conversation itself.
    const bool hasTalked = std::ranges::any_of(
        journey.meetings, [](const InterviewView &view) { return view.meeting.meeting.status == MeetingStatus::Held; });
    for (const StageChange &change : journey.stages) {
        if (hasTalked && change.cause == StageCause::InterviewEnded)
            continue;
        add(change.at, eventRow(Icon::Pipeline, sentenceOf(change), {}, change.at, now));
    }
    for (const Touch &touch : journey.touches) {
        if (hasTalked && touch.kind == TouchKind::Met && touch.text.isEmpty())
            continue;
        QStringList what{touchKindText(touch.kind)};
        if (touch.channel)
            what += channelText(*touch.channel);
        add(touch.at, eventRow(iconOfTouch(touch), what.join(u" · "_s), touch.text, touch.at, now));
    }
}

void Timeline::applyFilter()
{
    const QStringList words = filterWords(m_find->text());
    int found = 0;
    for (MeetingEntry *meeting : std::as_const(m_meetings))
        found += meeting->filter(words);
    for (const auto &[at, entry] : std::as_const(m_entries)) {
        if (!qobject_cast<MeetingEntry *>(entry))
            entry->setVisible(words.isEmpty());
    }
    m_found->setVisible(!words.isEmpty());
    m_found->setText(tr("%1 of %2 notes").arg(QLocale().toString(found), QLocale().toString(m_notes)));
}

} // namespace Demitasse
