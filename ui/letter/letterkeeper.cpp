// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterkeeper.h"

#include "ui/shell/comehome.h"

namespace Demitasse {

using namespace std::chrono_literals;

namespace {

constexpr auto SaveAfter = 1s;

} // namespace

bool saysTheSame(const WrittenLetter &a, const WrittenLetter &b)
{
    return a.contact == b.contact && a.situation == b.situation && a.channel == b.channel
        && a.language == b.language && a.subject == b.subject && a.body == b.body && a.meeting == b.meeting;
}

LetterKeeper::LetterKeeper(Worker &worker, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(SaveAfter);
    connect(&m_pause, &QTimer::timeout, this, &LetterKeeper::flush);
}

LetterKeeper::~LetterKeeper()
{
    flush();
}

void LetterKeeper::take(const WrittenLetter &letter, bool isStored)
{
    flush();
    m_slot = std::make_shared<LetterId>(letter.id);
    m_stored = m_wanted = letter;
    m_isStored = isStored;
    m_waits = false;
    enter(isStored ? State::Saved : State::Untouched);
}

void LetterKeeper::edit(const WrittenLetter &letter)
{
    m_wanted = letter;
    m_waits = !saysTheSame(m_wanted, m_stored);
    if (!m_waits) {
        m_pause.stop();
        return enter(m_isStored ? State::Saved : State::Untouched);
    }
    m_pause.start();
    enter(State::Pending);
}

void LetterKeeper::flush()
{
    m_pause.stop();
    if (!m_waits)
        return;
    m_waits = false;
    auto save = [letter = m_wanted, slot = m_slot](Desk &desk) mutable {
        letter.id = *slot;
        const Result<WrittenLetter> stored = desk.letters.save(letter);
        if (stored)
            *slot = stored->id;
        return stored;
    };
    comeHome(m_worker.run(std::move(save)), this,
        [this, slot = m_slot](const Result<WrittenLetter> &result) { answered(slot, result); });
}

void LetterKeeper::forget()
{
    m_pause.stop();
    m_waits = false;
}

void LetterKeeper::answered(const std::shared_ptr<LetterId> &slot, const Result<WrittenLetter> &result)
{
    if (slot != m_slot)
        return;
    if (!result) {
        m_lastError = result.error();
        m_waits = true;
        m_pause.start();
        return enter(State::Refused);
    }
    m_stored = *result;
    m_isStored = true;
    if (saysTheSame(m_stored, m_wanted))
        return enter(State::Saved);
    if (!m_waits)
        edit(m_wanted);
}

void LetterKeeper::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace Demitasse
