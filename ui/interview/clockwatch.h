// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/interviewclock.h"

#include <QCoreApplication>

#include <optional>

namespace Demitasse {

/// Notices what happened to the computer's clocks during an interview, and says so; the interview's own went on.
class ClockWatch
{
    Q_DECLARE_TR_FUNCTIONS(ClockWatch)

public:
    /// A sitting begins.
    void begin();
    /// Told several times a second. What there is to say since the sitting began; empty for nothing.
    QString watch(const Moment &now, const InterviewTime &time);

private:
    std::optional<Moment> m_last;
    QString m_remark;
};

} // namespace Demitasse
