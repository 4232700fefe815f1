// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/undo/takeback.h"

#include <QCoreApplication>

namespace Demitasse {

/// Runs `work(Desk &)`; what it changes comes back through `Changes`, and what goes wrong is said.
template <class Work> void tend(UiContext &context, QObject *owner, Work work)
{
    whenDone(
        context.worker.run(std::move(work)), owner, [](const auto &...) {},
        [&context](const Error &error) { context.notices.fail(error); });
}

/// The same for something that goes away: says so, with a way back.
template <class Work> void tendAway(UiContext &context, QObject *owner, Work work, const QString &told, GroupKind kind)
{
    const auto done = [&context, told, kind](const auto &...) {
        context.notices.post({Notice::Tone::Good, {}, told, QCoreApplication::translate("PathWords", "Undo"),
            [&context, kind] { takeBackLast(context, kind); }});
    };
    whenDone(context.worker.run(std::move(work)), owner, done,
        [&context](const Error &error) { context.notices.fail(error); });
}

} // namespace Demitasse
