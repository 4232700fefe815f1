// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"

namespace Demitasse {

/// The machine's clock. `elapsed` counts through suspend (CLOCK_BOOTTIME on Linux, the continuous clocks elsewhere);
/// `bootId` is the kernel's own where it has one. The zone database's version is here too, since both belong to time.
class SystemClock : public Clock
{
public:
    SystemClock();
    Moment read() const override;

private:
    QString m_bootId;
};

/// Which edition of the zone rules this machine computes with, such as "2026c"; empty when it does not say.
QString zoneRulesVersion();

} // namespace Demitasse
