// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interviews/interviewspage.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/readytext.h"
#include "core/text/wordtext.h"
#include "ui/models/contactwords.h"
#include "ui/today/todayview.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool isAhead(const MeetingView &view)
{
    return view.running || isOpen(view.meeting.status);
}

QString whoText(const QList<ContactView> &people)
{
    QStringList parts {fewNamesText(namesOf(people)), roleLine(people)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

InterviewsModel::InterviewsModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void InterviewsModel::setMeetings(const QList<MeetingView> &meetings, const QString &zone)
{
    beginResetModel();
    m_zone = zone;
    m_meetings = meetings;
    std::ranges::stable_sort(m_meetings, [](const MeetingView &a, const MeetingView &b) {
        if (isAhead(a) != isAhead(b))
            return isAhead(a);
        const bool earlier = a.meeting.start.instant < b.meeting.start.instant;
        return isAhead(a) ? earlier : b.meeting.start.instant < a.meeting.start.instant;
    });
    endResetModel();
}

void InterviewsModel::setReadiness(const QHash<MeetingId, Readiness> &readiness)
{
    m_readiness = readiness;
    if (!m_finding && !m_meetings.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void InterviewsModel::setFound(const QList<NoteFound> &found)
{
    beginResetModel();
    m_found = found;
    m_finding = true;
    endResetModel();
}

void InterviewsModel::stopFinding()
{
    if (!m_finding)
        return;
    beginResetModel();
    m_finding = false;
    m_found.clear();
    endResetModel();
}

int InterviewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_finding ? m_found.size() : m_meetings.size());
}

QVariant InterviewsModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    return m_finding ? foundData(m_found[index.row()], role) : meetingData(m_meetings[index.row()], role);
}

QVariant InterviewsModel::meetingData(const MeetingView &view, int role) const
{
    QString when = tr("%1 · %n min · %2", nullptr, view.meeting.minutes)
                             .arg(nearDateText(view.meeting.start.instant, m_clock.now(), m_zone), modeText(view.meeting.mode));
    if (const auto ready = m_readiness.constFind(view.meeting.id); ready != m_readiness.constEnd())
        when += u" · "_s + readyCountText(*ready);
    const QString status = view.running ? tr("going on") : meetingStatusText(view.meeting.status);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1, %2, %3").arg(whoText(view.contacts), when, status);
    case MeetingRole: return view.meeting.id.value;
    case ContactRole: return view.contacts.value(0).contact.id.value;
    case TitleRole: return whoText(view.contacts);
    case DetailRole: return when;
    case WordRole: return status;
    case IsAheadRole: return isAhead(view);
    case IsHeldRole: return view.meeting.status == MeetingStatus::Held;
    case IsCancelledRole: return view.meeting.status == MeetingStatus::Cancelled;
    case IsToPrepareRole:
        return isAhead(view) && !view.running && !isNear(view, m_clock.now())
            && view.meeting.start.instant > m_clock.now();
    default: return {};
    }
}

QVariant InterviewsModel::foundData(const NoteFound &found, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(fewNamesText(namesOf(found.contacts)), found.snippet);
    case MeetingRole: return found.note.meeting.value;
    case NoteRole: return found.note.note.value;
    case ContactRole: return found.contacts.value(0).contact.id.value;
    case TitleRole: return found.snippet;
    case DetailRole:
        return tr("%1 · %2").arg(whoText(found.contacts), nearDateText(found.note.typed.now, m_clock.now(), m_zone));
    case WordRole: return noteKindText(found.note.kind);
    case IsAheadRole: return false;
    default: return {};
    }
}

} // namespace Demitasse
