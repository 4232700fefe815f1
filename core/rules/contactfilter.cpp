// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/contactfilter.h"

#include "core/rules/fold.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameStart = 8;
constexpr int NameWordStart = 4;
constexpr int NameInside = 2;
constexpr int Elsewhere = 1;

int rankWord(const ContactKey &key, const QString &word)
{
    if (key.name.startsWith(word))
        return NameStart;
    const qsizetype inName = key.name.indexOf(word);
    if (inName > 0 && key.name.contains(u' ' + word))
        return NameWordStart;
    if (inName >= 0)
        return NameInside;
    return key.rest.contains(word) ? Elsewhere : 0;
}

} // namespace

ContactKey contactKey(const Contact &contact, const QString &organization, const QString &introducer)
{
    const QStringList names {displayName(contact), contact.given, contact.family, contact.preferred, contact.fullName};
    QStringList rest {organization, contact.role, contact.city};
    rest += contact.tags + contact.emails;
    if (!introducer.isEmpty())
        rest.append(QString(u"introduced by présenté par "_s + introducer));
    return {fold(names.join(u' ')), fold(rest.join(u' '))};
}

QStringList filterWords(const QString &text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

int rank(const ContactKey &key, const QStringList &words)
{
    int sum = words.isEmpty() ? 1 : 0;
    for (const QString &word : words) {
        const int one = rankWord(key, word);
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum;
}

bool passes(const ContactFilter &filter, const Contact &contact)
{
    return (filter.archived || !contact.archivedAt) && (!filter.stage || contact.stage == *filter.stage)
        && (!filter.introducer || contact.introducer == filter.introducer)
        && (!filter.path || contact.paths.contains(*filter.path));
}

} // namespace Demitasse
