// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/identity.h"

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
