// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace Demitasse
