// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ratetext.h"

#include "app/cli/words.h"

#include <QLocale>

#include <cmath>

namespace Demitasse {

namespace {

QString percent(double share)
{
    return QLocale().toString(static_cast<int>(std::lround(share * 100)));
}

} // namespace

QString rateText(const ReplyRate &rate)
{
    if (!rate.isEnough())
        return Cli::tr("too little data");
    const Interval interval = rate.interval();
    return Cli::tr("%1 % (probably %2 to %3 %)")
        .arg(percent(rate.rate()), percent(interval.low), percent(interval.high));
}

} // namespace Demitasse
