// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signaturedomain.h"

#include "core/exchange/signaturewords.h"
#include "core/rules/fold.h"
#include "core/rules/identity.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString lettersAndDigits(const QString &text)
{
    QString key = fold(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

bool isEverybodys(const QString &label)
{
    static const QStringList providers {u"gmail"_s, u"googlemail"_s, u"outlook"_s, u"hotmail"_s, u"live"_s, u"yahoo"_s,
        u"icloud"_s, u"me"_s, u"mac"_s, u"proton"_s, u"protonmail"_s, u"pm"_s, u"aol"_s, u"gmx"_s, u"videotron"_s,
        u"sympatico"_s, u"bell"_s, u"rogers"_s, u"shaw"_s, u"telus"_s, u"cogeco"_s, u"orange"_s, u"free"_s,
        u"laposte"_s, u"wanadoo"_s, u"sfr"_s, u"fastmail"_s, u"zoho"_s, u"msn"_s, u"linkedin"_s, u"github"_s,
        u"calendly"_s, u"twitter"_s, u"x"_s, u"facebook"_s, u"instagram"_s, u"example"_s};
    return providers.contains(label);
}

} // namespace

QString employerInDomain(const QString &addressOrLink)
{
    QString host = addressOrLink.contains(u'@') ? addressOrLink.section(u'@', -1) : linkKey(addressOrLink).section(u'/', 0, 0);
    QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    labels.removeLast();
    static const QStringList second {u"co"_s, u"gc"_s, u"gouv"_s, u"gov"_s, u"qc"_s, u"on"_s, u"bc"_s, u"ab"_s, u"ac"_s,
        u"edu"_s, u"com"_s, u"org"_s, u"net"_s};
    while (labels.size() > 1 && second.contains(labels.last()))
        labels.removeLast();
    return isEverybodys(labels.last()) ? QString() : labels.last();
}

bool isNamedByDomain(const QString &name, const QString &employer)
{
    const QString letters = lettersAndDigits(name);
    QString label = employer;
    label.remove(u'-');
    if (label.size() < 2 || letters.size() < 2)
        return false;
    if (letters == label || (letters.size() > 2 && label.startsWith(letters)) || (label.size() > 2 && letters.startsWith(label))
        || (label.size() > 3 && letters.contains(label)))
        return true;
    QString initials;
    QString capitals;
    static const QStringList small {u"of"_s, u"the"_s, u"and"_s, u"for"_s, u"de"_s, u"du"_s, u"des"_s, u"la"_s,
        u"le"_s, u"les"_s, u"et"_s, u"pour"_s};
    for (const QString &word : signatureWords(name)) {
        if (!small.contains(word))
            initials += word.front();
    }
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper())
            capitals += word.front().toLower();
    }
    return initials == label || fold(capitals) == label;
}

QString nameOfEmployer(const QString &employer)
{
    QString name = employer;
    if (name.size() <= 3)
        return name.toUpper();
    name[0] = name[0].toUpper();
    return name;
}

} // namespace Demitasse
