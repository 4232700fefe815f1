// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/doubleswatch.h"

#include "core/workflow/changes.h"
#include "ui/models/doublesgathering.h"
#include "ui/shell/aside.h"
#include "ui/shell/uicontext.h"

namespace Demitasse {

using namespace std::chrono_literals;

namespace {

/// So that a row of edits is looked at once.
constexpr auto LookAfter = 1s;

} // namespace

DoublesWatch::DoublesWatch(UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(LookAfter);
    connect(&m_pause, &QTimer::timeout, this, &DoublesWatch::look);
    connect(&context.changes, &Changes::contactsChanged, this, &DoublesWatch::onChange, Qt::QueuedConnection);
    connect(&context.changes, &Changes::historyChanged, this, &DoublesWatch::onChange, Qt::QueuedConnection);
}

void DoublesWatch::setActive(bool active)
{
    m_active = active;
    if (active && !m_settled)
        look();
}

void DoublesWatch::onChange()
{
    m_settled = false;
    if (m_active)
        m_pause.start();
}

void DoublesWatch::look()
{
    m_pause.stop();
    if (m_looking)
        return;
    m_looking = true;
    m_settled = true;
    const auto compare = [this](const DoublesSearch &all) {
        comeHome(aside([all] { return searchDoubles(all); }), this,
            [this](const QList<LikelyDouble> &found) { take(found); });
    };
    // In an interview, or with a workspace that cannot be read: what was known stays, and others say what is wrong.
    gatherForDoubles(m_context, this, compare, [this](const Error &) { take(m_doubles); });
}

void DoublesWatch::take(const QList<LikelyDouble> &doubles)
{
    m_looking = false;
    m_doubles = doubles;
    if (!m_settled && m_active)
        m_pause.start();
    emit looked();
}

QString DoublesWatch::countText(qsizetype count)
{
    return count == 1 ? tr("One person may be here twice")
                      : tr("%Ln people may be here twice", nullptr, static_cast<int>(count));
}

} // namespace Demitasse
