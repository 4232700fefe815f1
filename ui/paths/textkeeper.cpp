// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/textkeeper.h"

#include "ui/shell/comehome.h"

namespace Demitasse {

using namespace std::chrono_literals;

namespace {

constexpr auto KeepAfter = 1s;

} // namespace

TextKeeper::TextKeeper(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(KeepAfter);
    connect(&m_pause, &QTimer::timeout, this, &TextKeeper::flush);
}

TextKeeper::~TextKeeper()
{
    flush();
}

void TextKeeper::take(const QString &stored, Save save)
{
    flush();
    ++m_text;
    m_save = std::move(save);
    m_stored = m_wanted = stored;
    m_waits = false;
    enter(State::Saved);
}

void TextKeeper::edit(const QString &text)
{
    m_wanted = text;
    m_waits = m_wanted != m_stored || m_state != State::Saved;
    if (!m_waits)
        return;
    m_pause.start();
    enter(State::Pending);
}

void TextKeeper::flush()
{
    m_pause.stop();
    if (!m_waits)
        return;
    m_waits = false;
    comeHome(m_save(m_wanted), this,
        [this, text = m_text, sent = m_wanted](const Result<> &result) { answered(text, sent, result); });
}

void TextKeeper::answered(int text, const QString &sent, const Result<> &result)
{
    if (text != m_text) {
        if (!result)
            emit lost(result.error());
        return;
    }
    if (!result) {
        m_waits = true;
        m_pause.start();
        return enter(State::Refused);
    }
    m_stored = sent;
    if (m_wanted == m_stored)
        enter(State::Saved);
}

void TextKeeper::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace Demitasse
