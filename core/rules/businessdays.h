// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QSet>

namespace Demitasse {

/// The days on which people in offices answer: Monday to Friday, without the holidays of their region.
class BusinessDays
{
public:
    BusinessDays() = default;
    explicit BusinessDays(QSet<QDate> holidays);

    bool isBusinessDay(QDate day) const;
    /// The day itself, or the first business day behind it.
    QDate onOrAfter(QDate day) const;
    /// `count` business days later, from 1 on; the day itself does not count, whatever it is.
    QDate after(QDate day, int count) const;

private:
    QSet<QDate> m_holidays;
};

} // namespace Demitasse
