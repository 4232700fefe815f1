// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/personname.h"

#include "core/rules/fold.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &titles()
{
    static const QSet<QString> words {u"dr"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"mx"_s, u"miss"_s, u"prof"_s,
        u"professor"_s, u"mme"_s, u"mlle"_s, u"sir"_s, u"dame"_s, u"rev"_s, u"hon"_s, u"docteur"_s, u"professeur"_s};
    return words;
}

const QSet<QString> &degrees()
{
    static const QSet<QString> words {u"phd"_s, u"md"_s, u"mba"_s, u"cpa"_s, u"ca"_s, u"peng"_s, u"ing"_s, u"esq"_s,
        u"jd"_s, u"llb"_s, u"llm"_s, u"rn"_s, u"pmp"_s, u"cfa"_s, u"msc"_s, u"bsc"_s, u"ma"_s, u"ba"_s, u"mph"_s,
        u"msw"_s, u"rsw"_s, u"dds"_s, u"dvm"_s, u"med"_s, u"beng"_s, u"cissp"_s, u"cphr"_s, u"shrm"_s};
    return words;
}

int generationOf(const QString &word)
{
    static const QHash<QString, int> words {{u"sr"_s, 1}, {u"senior"_s, 1}, {u"pere"_s, 1}, {u"jr"_s, 2},
        {u"junior"_s, 2}, {u"fils"_s, 2}, {u"ii"_s, 2}, {u"iii"_s, 3}, {u"iv"_s, 4}};
    return words.value(word);
}

QString onlyLetters(const QString &folded, bool keepHyphens)
{
    QString letters;
    letters.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || (keepHyphens && c == u'-'))
            letters += c;
        else if (c != u'\'' && c != u'’' && c != u'ʼ' && c != u'`')
            letters += u' ';
    }
    return letters;
}

bool isOwnWord(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul || c.isSurrogate();
}

QStringList parts(const QString &word)
{
    if (word.isEmpty() || !isOwnWord(word.front()))
        return {word};
    QStringList characters;
    for (const QChar c : word)
        characters.append(c);
    return characters;
}

void appendWords(PersonName &name, const QString &text, bool isFamily)
{
    const QString plain = onlyLetters(fold(text), true);
    for (const QString &compound : plain.split(u' ', Qt::SkipEmptyParts)) {
        bool isFirst = true;
        for (const QString &word : compound.split(u'-', Qt::SkipEmptyParts)) {
            for (const QString &part : parts(spelled(word))) {
                name.words.append({withoutUmlauts(part), part, isFamily, !isFirst && !isFamily});
                isFirst = false;
            }
        }
    }
}

/// Takes "(Bob)" or "“Bob”" out of a text.
QString takeAside(QString &text)
{
    static constexpr std::array<std::pair<QChar, QChar>, 4> marks {
        {{u'(', u')'}, {u'“', u'”'}, {u'«', u'»'}, {u'"', u'"'}}};
    for (const auto &[opens, closes] : marks) {
        const qsizetype from = text.indexOf(opens);
        const qsizetype to = from < 0 ? -1 : text.indexOf(closes, from + 1);
        if (to < 0)
            continue;
        const QString aside = text.mid(from + 1, to - from - 1);
        text.replace(from, to - from + 1, u' ');
        return aside;
    }
    return {};
}

/// "Léanne Nguyen, PhD" without what follows the comma; "Nguyen, Léanne" as it is.
QString withoutDegrees(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma <= 0)
        return text;
    const QStringList after = onlyLetters(fold(text.mid(comma + 1)).remove(u'.'), false).split(u' ', Qt::SkipEmptyParts);
    const bool onlyDegrees = std::ranges::all_of(
        after, [](const QString &word) { return degrees().contains(word) || generationOf(word) > 0; });
    const auto generation = std::ranges::find_if(after, [](const QString &word) { return generationOf(word) > 0; });
    if (!onlyDegrees)
        return text;
    return generation == after.end() ? text.left(comma) : text.left(comma) + u' ' + *generation;
}

void dropTitles(PersonName &name)
{
    while (name.words.size() > 1 && titles().contains(name.words.first().text))
        name.words.removeFirst();
    if (name.words.size() < 3)
        return;
    if (const int generation = generationOf(name.words.last().text)) {
        name.generation = generation;
        name.words.removeLast();
    }
}

} // namespace

QString spelled(QStringView text)
{
    return onlyLetters(fold(text), false).simplified();
}

QString withoutUmlauts(QString spelledText)
{
    for (const QLatin1StringView pair : {"ae"_L1, "oe"_L1, "ue"_L1})
        spelledText.replace(pair, pair.left(1));
    return spelledText;
}

bool NameWord::isInitial() const
{
    return text.size() == 1 && !isOwnWord(text.front());
}

PersonName personName(const Contact &contact)
{
    PersonName name;
    QString given = contact.given;
    QString family = contact.family;
    if (given.isEmpty() && family.isEmpty()) {
        const NameParts split = splitName(withoutDegrees(contact.fullName));
        given = split.given;
        family = split.family;
        if (generationOf(spelled(family)) > 0) {
            const NameParts again = splitName(given);
            given = again.given;
            family = again.family + u' ' + family;
        }
    }
    family = withoutDegrees(family);
    const QString aside = takeAside(given);
    for (const QString &called : {aside, contact.preferred}) {
        if (const QString word = withoutUmlauts(spelled(called)); !word.isEmpty())
            name.alsoCalled.append(word);
    }
    const QString composed = (given + u' ' + family).toLower().normalized(QString::NormalizationForm_C);
    name.written = onlyLetters(composed, false).simplified();
    appendWords(name, given, false);
    appendWords(name, family, true);
    dropTitles(name);
    return name;
}

} // namespace Demitasse
