// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/profilelinks.h"

#include <QUrl>

#include <array>

namespace Demitasse {

namespace {

struct Network
{
    QLatin1StringView name;
    QLatin1StringView pages;
};

constexpr std::array networks{
    Network{QLatin1StringView("linkedin"), QLatin1StringView("https://www.linkedin.com/in/")},
    Network{QLatin1StringView("github"), QLatin1StringView("https://github.com/")},
    Network{QLatin1StringView("gitlab"), QLatin1StringView("https://gitlab.com/")},
    Network{QLatin1StringView("twitter"), QLatin1StringView("https://twitter.com/")},
    Network{QLatin1StringView("facebook"), QLatin1StringView("https://www.facebook.com/")},
    Network{QLatin1StringView("instagram"), QLatin1StringView("https://www.instagram.com/")},
};

} // namespace

QString profileLink(const QString &network, const QString &userName)
{
    if (userName.contains(u'/') || userName.contains(u'.'))
        return userName;
    const QString bare = userName.startsWith(u'@') ? userName.sliced(1) : userName;
    for (const Network &known : networks) {
        if (!bare.isEmpty() && network.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.pages + QString::fromLatin1(QUrl::toPercentEncoding(bare));
    }
    return {};
}

} // namespace Demitasse
