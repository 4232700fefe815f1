// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace Demitasse {

/// Calls `then(value)` from the event loop of the thread that asks, which is the window's: never before this returns,
/// however quick the answer, and answers of one worker in the order in which they were given. (QFuture's own
/// continuation runs at once when the future is fulfilled already, past what still waits in the event loop.) Nothing is
/// called when `context` is gone by then.
template <class T, class Then> void comeHome(QFuture<T> future, QObject *context, Then then)
{
    future.then([home = QPointer(context), then = std::move(then)](const T &value) mutable {
        auto call = [home, then = std::move(then), value]() mutable {
            if (home)
                then(value);
        };
        QMetaObject::invokeMethod(qApp, std::move(call), Qt::QueuedConnection);
    });
}

} // namespace Demitasse
