// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/notekeeper.h"

#include "core/domain/clock.h"
#include "ui/shell/comehome.h"

#include <algorithm>

namespace Demitasse {

using namespace std::chrono_literals;

namespace {

constexpr auto AfterLastKey = 300ms;
constexpr auto AfterFirstKey = 1000ms;
constexpr auto Patience = 300ms;
constexpr auto RetryEvery = 1000ms;

} // namespace

bool NoteKeeper::Line::isSaved() const
{
    return stored && stored->text == wanted.text && stored->kind == wanted.kind && stored->item == wanted.item;
}

NoteKeeper::NoteKeeper(
    Worker &worker, const Clock &clock, const QString &workspacePath, SessionId session, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_workspacePath(workspacePath)
    , m_drafts(workspacePath, session)
    , m_since(clock.read().elapsed)
{
    m_pause.setSingleShot(true);
    m_limit.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &NoteKeeper::flush);
    connect(&m_limit, &QTimer::timeout, this, &NoteKeeper::flush);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (allSaved())
            return;
        if (!m_refused)
            m_lastError = {ErrorCode::StorageBusy, {m_workspacePath}, {}};
        keepDraft();
        flush();
        m_patience.start(RetryEvery);
    });
}

NoteKeeper::~NoteKeeper()
{
    flush();
    if (!allSaved())
        m_drafts.keep(unsavedNotes());
}

void NoteKeeper::adopt(const NoteRevision &note)
{
    Line &line = m_lines[note.note];
    if (line.sent > 0)
        return;
    line.wanted = note;
    line.stored = note;
    line.sent = note.revision;
}

void NoteKeeper::edit(const NoteRevision &note)
{
    const bool wasSaved = allSaved();
    Line &line = m_lines[note.note];
    line.wanted = note;
    if (line.isSaved())
        return update();
    if (wasSaved)
        m_since = m_clock.read().elapsed;
    m_pause.start(AfterLastKey);
    if (!m_limit.isActive())
        m_limit.start(AfterFirstKey);
    update();
}

void NoteKeeper::flush()
{
    m_pause.stop();
    m_limit.stop();
    for (Line &line : m_lines) {
        if (!line.isSaved() && !line.inFlight)
            send(line);
    }
}

void NoteKeeper::send(Line &line)
{
    line.wanted.revision = ++line.sent;
    line.inFlight = line.wanted;
    const NoteId note = line.wanted.note;
    if (!m_patience.isActive())
        m_patience.start(Patience);
    const auto save = [revision = line.wanted](Desk &desk) { return desk.conversation.save(revision); };
    comeHome(m_worker.run(Worker::Priority::Live, save), this,
        [this, note](const Result<NoteRevision> &result) { answered(note, result); });
}

void NoteKeeper::answered(NoteId note, const Result<NoteRevision> &result)
{
    Line &line = m_lines[note];
    const std::optional<NoteRevision> sent = std::exchange(line.inFlight, std::nullopt);
    if (result) {
        line.stored = sent;
        m_refused = false;
        emit saved(*result);
    } else {
        m_lastError = result.error();
        m_refused = true;
        // Whether it was stored is not known: the same text goes out again under the same number, another under the
        // next, and both are harmless.
        if (sent && sent->text == line.wanted.text && sent->kind == line.wanted.kind && sent->item == line.wanted.item)
            --line.sent;
        keepDraft();
    }
    if (result && !line.isSaved() && !m_pause.isActive())
        send(line);
    if (allSaved()) {
        m_patience.stop();
        m_since = m_clock.read().elapsed;
        if (m_draftHolds || m_draftFailed)
            keepDraft();
    }
    update();
}

void NoteKeeper::keepDraft()
{
    const QList<NoteRevision> unsaved = unsavedNotes();
    m_draftHolds = !unsaved.isEmpty();
    comeHome(m_drafts.keep(unsaved), this, [this](const Result<> &result) { draftKept(result); });
}

void NoteKeeper::draftKept(const Result<> &result)
{
    m_draftFailed = !result && m_draftHolds;
    update();
}

QList<NoteRevision> NoteKeeper::unsavedNotes() const
{
    QList<NoteRevision> unsaved;
    for (const Line &line : m_lines) {
        if (!line.isSaved())
            unsaved.append(line.wanted);
    }
    return unsaved;
}

bool NoteKeeper::allSaved() const
{
    return std::ranges::all_of(m_lines, [](const Line &line) { return line.isSaved(); });
}

void NoteKeeper::update()
{
    State state = State::Saved;
    if (!allSaved()) {
        if (m_draftFailed)
            state = State::OnScreenOnly;
        else if (m_refused || m_draftHolds)
            state = State::InDraft;
        else
            state = State::Pending;
    }
    m_state = state;
    emit stateChanged();
}

std::chrono::milliseconds NoteKeeper::age() const
{
    return m_clock.read().elapsed - m_since;
}

QString NoteKeeper::unsavedText() const
{
    QStringList texts;
    const QList<NoteRevision> unsaved = unsavedNotes();
    for (const NoteRevision &note : unsaved)
        texts.append(note.text);
    return texts.join(u'\n');
}

} // namespace Demitasse
