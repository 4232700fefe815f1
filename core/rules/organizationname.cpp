// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/organizationname.h"

#include "core/rules/fold.h"
#include "core/rules/personname.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &silentWords()
{
    static const QSet<QString> words {u"the"_s, u"a"_s, u"an"_s, u"of"_s, u"for"_s, u"and"_s, u"in"_s, u"at"_s, u"on"_s,
        u"de"_s, u"du"_s, u"des"_s, u"la"_s, u"le"_s, u"les"_s, u"l"_s, u"d"_s, u"et"_s, u"en"_s, u"au"_s, u"aux"_s,
        u"pour"_s, u"sur"_s, u"und"_s, u"y"_s, u"inc"_s, u"incorporated"_s, u"ltd"_s, u"limited"_s, u"ltee"_s,
        u"limitee"_s, u"llc"_s, u"llp"_s, u"lp"_s, u"plc"_s, u"corp"_s, u"corporation"_s, u"co"_s, u"company"_s,
        u"cie"_s, u"compagnie"_s, u"gmbh"_s, u"ag"_s, u"kg"_s, u"sa"_s, u"sas"_s, u"sarl"_s, u"senc"_s, u"srl"_s,
        u"spa"_s, u"bv"_s, u"nv"_s, u"oy"_s, u"ab"_s, u"pty"_s, u"pvt"_s, u"enr"_s};
    return words;
}

/// What an organization is, in one word for all its spellings.
QString oneWordFor(const QString &word)
{
    static const QHash<QString, QString> words {{u"universite"_s, u"university"_s}, {u"univ"_s, u"university"_s},
        {u"ministere"_s, u"ministry"_s}, {u"min"_s, u"ministry"_s}, {u"departement"_s, u"department"_s},
        {u"dept"_s, u"department"_s}, {u"gouvernement"_s, u"government"_s}, {u"govt"_s, u"government"_s},
        {u"gov"_s, u"government"_s}, {u"hopital"_s, u"hospital"_s}, {u"hosp"_s, u"hospital"_s},
        {u"banque"_s, u"bank"_s}, {u"ville"_s, u"city"_s}, {u"ecole"_s, u"school"_s}, {u"intl"_s, u"international"_s},
        {u"assoc"_s, u"association"_s}, {u"assn"_s, u"association"_s}, {u"institut"_s, u"institute"_s},
        {u"inst"_s, u"institute"_s}, {u"centre"_s, u"center"_s}, {u"ctr"_s, u"center"_s}, {u"sante"_s, u"health"_s},
        {u"natl"_s, u"national"_s}, {u"nationale"_s, u"national"_s}, {u"svcs"_s, u"services"_s},
        {u"bros"_s, u"brothers"_s}, {u"mfg"_s, u"manufacturing"_s}, {u"tech"_s, u"technology"_s},
        {u"technologies"_s, u"technology"_s}, {u"st"_s, u"saint"_s}, {u"ste"_s, u"saint"_s}, {u"grp"_s, u"group"_s},
        {u"groupe"_s, u"group"_s}, {u"fdn"_s, u"foundation"_s}, {u"fondation"_s, u"foundation"_s},
        {u"college"_s, u"college"_s}, {u"societe"_s, u"society"_s}, {u"soc"_s, u"society"_s}};
    return words.value(word, word);
}

/// What many organizations are: no name in itself.
bool isCommon(const QString &word)
{
    static const QSet<QString> words {u"university"_s, u"ministry"_s, u"department"_s, u"government"_s, u"hospital"_s,
        u"bank"_s, u"city"_s, u"school"_s, u"international"_s, u"association"_s, u"institute"_s, u"center"_s,
        u"health"_s, u"national"_s, u"services"_s, u"brothers"_s, u"technology"_s, u"group"_s, u"foundation"_s,
        u"college"_s, u"society"_s, u"canada"_s, u"global"_s, u"systems"_s, u"partners"_s, u"consulting"_s,
        u"solutions"_s, u"media"_s, u"design"_s, u"capital"_s, u"general"_s, u"saint"_s};
    return words.contains(word);
}

bool isPartOf(const QStringList &shorter, const QStringList &longer)
{
    return std::ranges::includes(longer, shorter) && !std::ranges::all_of(shorter, isCommon);
}

/// "IBM" of "International Business Machines", whose words are sorted: any order of the initials will do.
bool areInitials(const QStringList &one, const QStringList &words)
{
    if (one.size() != 1 || words.size() < 3)
        return false;
    QString sorted = one.first();
    std::ranges::sort(sorted);
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    return sorted == initials;
}

/// "Mnistry of Health": all words but one are the same, and that one has a slip.
bool hasSlip(const QStringList &one, const QStringList &other)
{
    if (one.size() != other.size())
        return false;
    QStringList left = one;
    QStringList leftOther;
    for (const QString &word : other) {
        if (!left.removeOne(word))
            leftOther.append(word);
    }
    return left.size() == 1 && isMisspelling(left.first(), leftOther.first());
}

} // namespace

OrganizationName organizationName(const QString &name)
{
    QString plain = fold(name);
    plain.replace(u'&', u" and "_s).replace(u'+', u" and "_s).remove(u'.');
    QStringList words;
    QStringList silent;
    for (const QString &word : withoutUmlauts(spelled(plain)).split(u' ', Qt::SkipEmptyParts))
        (silentWords().contains(word) ? silent : words).append(oneWordFor(word));
    if (words.isEmpty())
        words = silent;
    words.sort();
    return {words, words.join(QString())};
}

OrganizationLikeness likeness(const OrganizationName &one, const OrganizationName &other)
{
    if (one.key == other.key)
        return OrganizationLikeness::Same;
    const bool isLike = isPartOf(one.words, other.words) || isPartOf(other.words, one.words)
        || areInitials(one.words, other.words) || areInitials(other.words, one.words)
        || hasSlip(one.words, other.words);
    return isLike ? OrganizationLikeness::WrittenDifferently : OrganizationLikeness::Different;
}

} // namespace Demitasse
