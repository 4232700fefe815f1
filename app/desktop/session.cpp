// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session.h"

#include "core/text/datetext.h"
#include "ui/pages.h"
#include "ui/tray/trayswitch.h"

#include <QTimer>

namespace Demitasse {

namespace {

/// Nothing to do when it did not work: a notice says so where it matters, and these only keep house.
constexpr auto Ignore = [](const Error &) { };
constexpr std::chrono::seconds IndexAfter {2};

} // namespace

Session::Open openExisting(const QString &path)
{
    return [path](const Surroundings &around, Changes &changes) {
        return Desk::open(path, {}, around.clock, around.ids, changes);
    };
}

Session::Session(const QString &path, Open open, const Surroundings &surroundings)
    : choice(path)
    , m_worker([this, surroundings, open = std::move(open)] { return open(surroundings, m_changes); })
    , m_contacts(m_worker, m_changes, m_notices)
    , m_outbox(surroundings.mailing, m_worker, m_navigator, m_notices)
    , m_context{m_worker, m_changes, surroundings.clock, surroundings.ids, m_navigator, m_notices, m_contacts, m_outbox,
          path}
    , m_undo(m_worker, m_changes, m_notices)
    , m_herald(m_context, surroundings.tray)
    , shell(m_context, allPages(surroundings.theme, choice, surroundings.tray), m_undo)
{
}

void Session::begin(Place::Kind first)
{
    // Not before, since it may be open already, and whoever made this listens only now.
    whenDone(
        m_worker.opened(), this,
        [this] {
            greet();
            emit opened();
        },
        [this](const Error &error) { emit failed(error); });
    m_navigator.go({first});
    // After the first painting, which it would slow down on a busy machine.
    QTimer::singleShot(0, &m_contacts, &ContactBook::load);
}

void Session::greet()
{
    m_undo.refresh();
    sayReadOnly();
    takeUpInterview();
    whenDone(
        m_worker.run([](Desk &desk) { return desk.booking.movedByZoneRules(); }), this,
        [this](const QList<MovedMeeting> &moved) { tellMoved(moved); }, Ignore);
    keepSafe();
}

void Session::sayReadOnly()
{
    const auto say = [this](bool readOnly) {
        if (readOnly)
            m_notices.post({Notice::Tone::Plain, tr("This workspace can only be read"),
                tr("Its file or its folder is write-protected, so nothing that you change here can be kept."), {}, {}});
    };
    whenDone(m_worker.run([](Desk &desk) -> Result<bool> { return desk.isReadOnly(); }), this, say, Ignore);
}

void Session::takeUpInterview()
{
    // What the last session could not hand over comes in first, so that the interview opens whole.
    whenDone(
        m_worker.run([](Desk &desk) { return desk.conversation.mergeDrafts(); }), this,
        [this](int revisions) {
            if (revisions > 0)
                m_notices.tell(tr("%n line(s) that were not yet saved were found and kept.", nullptr, revisions));
        },
        [this](const Error &error) { m_notices.fail(error); });
    whenDone(
        m_worker.run([](Desk &desk) { return desk.conversation.running(); }), this,
        [this](const QList<MeetingId> &running) {
            if (!running.isEmpty())
                m_navigator.go({Place::Kind::Interview, {}, running.first()});
        },
        Ignore);
}

void Session::tellMoved(const QList<MovedMeeting> &moved)
{
    if (moved.isEmpty())
        return;
    const Meeting &first = moved.first().meeting.meeting;
    const Place place = moved.size() > 1 ? Place{Place::Kind::Interviews} : Place{Place::Kind::Booking, {}, first.id};
    m_notices.post({Notice::Tone::Bad, tr("A place has changed its clocks"),
        tr("%n booked meeting(s) would now be at another time than agreed: %1 is concerned. Look before you go.",
            nullptr, static_cast<int>(moved.size()))
            .arg(placeOfZone(first.start.zone)),
        tr("Look at it"), [this, place] { m_navigator.go(place); }});
}

void Session::keepSafe()
{
    whenDone(
        m_worker.run(Worker::Priority::Idle, [](Desk &desk) { return desk.safekeeping.backupDaily(); }), this,
        [](bool) {},
        [this](const Error &error) {
            if (error.code != ErrorCode::InterviewRunning)
                m_notices.fail(error);
        });
    keepIndexed();
}

void Session::keepIndexed()
{
    m_index.setSingleShot(true);
    m_index.setInterval(IndexAfter);
    connect(&m_index, &QTimer::timeout, this, &Session::indexOn);
    const auto later = [this] { m_index.start(); };
    connect(&m_changes, &Changes::notesChanged, this, later);
    connect(&m_changes, &Changes::historyChanged, this, later);
    indexOn();
}

void Session::indexOn()
{
    whenDone(
        m_worker.run(Worker::Priority::Idle, [](Desk &desk) { return desk.conversation.indexSome(); }), this,
        [this](bool more) {
            if (more)
                indexOn();
        },
        Ignore);
}

} // namespace Demitasse
