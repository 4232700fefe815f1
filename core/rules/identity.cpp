// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/identity.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

QString emailKey(QStringView address)
{
    return address.trimmed().toString().toLower();
}

QString phoneKey(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    if (digits.size() == 11 && digits.startsWith(u'1'))
        digits.remove(0, 1);
    return digits;
}

bool isProfileLink(QStringView link)
{
    static constexpr QLatin1StringView profiles[] {"linkedin.com/in/"_L1, "linkedin.com/pub/"_L1, "github.com/"_L1,
        "gitlab.com/"_L1, "twitter.com/"_L1, "x.com/"_L1, "facebook.com/"_L1, "instagram.com/"_L1, "orcid.org/"_L1,
        "scholar.google.com/citations"_L1, "researchgate.net/profile/"_L1, "tencoffees.com/"_L1,
        "tenthousandcoffees.com/"_L1};
    const QString key = linkKey(link);
    return std::ranges::any_of(
        profiles, [&key](QLatin1StringView profile) { return key.size() > profile.size() && key.startsWith(profile); });
}

QString linkKey(QStringView link)
{
    QString key = link.trimmed().toString().toLower();
    if (const qsizetype scheme = key.indexOf("://"_L1); scheme >= 0)
        key.remove(0, scheme + 3);
    key = key.section(u'?', 0, 0).section(u'#', 0, 0);
    if (key.startsWith("www."_L1))
        key.remove(0, 4);
    if (const qsizetype host = key.indexOf(".linkedin.com/"_L1); host > 0 && host <= 3)
        key.remove(0, host + 1);
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

} // namespace Demitasse
