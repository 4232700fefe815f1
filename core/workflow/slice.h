// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"

#include <QDeadlineTimer>

#include <chrono>

namespace Demitasse {

/// The time that a step of something long may take on the worker before others get their turn: less than 50 ms.
class Slice
{
public:
    bool isOver() const { return m_end.hasExpired(); }

private:
    QDeadlineTimer m_end {std::chrono::milliseconds(40)};
};

/// Now and then between the slices of something that writes much: what the log holds goes into the file, and the log does
/// not grow as large as what is written. Nothing is lost when that has to wait.
inline void keepLogShort(Workspace &workspace)
{
    const Result<> moved = workspace.checkpoint();
    Q_UNUSED(moved)
}

} // namespace Demitasse
