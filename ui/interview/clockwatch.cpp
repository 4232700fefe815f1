// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/clockwatch.h"

namespace Demitasse {

using namespace std::chrono_literals;

namespace {

constexpr auto SleptAtLeast = 5s;
constexpr auto ClockChangedAtLeast = 2s;

} // namespace

void ClockWatch::begin()
{
    m_last.reset();
    m_remark.clear();
}

QString ClockWatch::watch(const Moment &now, const InterviewTime &time)
{
    if (m_last && now.elapsed - m_last->elapsed > SleptAtLeast)
        m_remark = tr("The computer was asleep; the clock went on.");
    if (m_last) {
        const std::chrono::milliseconds wall(m_last->now.msecsTo(now.now));
        if (std::chrono::abs(wall - (now.elapsed - m_last->elapsed)) > ClockChangedAtLeast)
            m_remark = tr("The computer's clock was set; the interview's clock did not move.");
    }
    if (time.acrossBoots && m_remark.isEmpty())
        m_remark = tr("The computer was started again; the time in between is taken from its clock.");
    m_last = now;
    return m_remark;
}

} // namespace Demitasse
