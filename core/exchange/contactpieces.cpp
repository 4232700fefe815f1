// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactpieces.h"

#include "core/rules/address.h"

#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// How Google joins several values in one cell.
constexpr auto joint = ":::"_L1;

QString joined(const QString &first, const QString &second)
{
    return QString(first + u' ' + second).trimmed();
}

// Whether a whole name says no more than its parts do.
bool saysTheSame(const QString &whole, const Contact &contact)
{
    return whole == joined(contact.given, contact.family) || whole == joined(contact.family, contact.given)
        || whole == QString(contact.family + ", "_L1 + contact.given);
}

QString bareAddress(QString text)
{
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text.remove(0, 7);
    while (text.size() > 1 && text.startsWith(u'\'') && text.endsWith(u'\''))
        text = text.sliced(1, text.size() - 2);
    return text;
}

QStringList addressesIn(const QString &part)
{
    if (!part.contains(u'<'))
        return splitValues(part, u" ,;\t");
    static const QRegularExpression inBrackets(u"<([^<>]*)>"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : inBrackets.globalMatch(part))
        found.append(match.captured(1).trimmed());
    return found;
}

} // namespace

void appendNew(QStringList &list, const QStringList &more)
{
    QSet<QString> seen;
    for (const QString &text : std::as_const(list))
        seen.insert(text.toCaseFolded());
    for (const QString &text : more) {
        const qsizetype before = seen.size();
        seen.insert(text.toCaseFolded());
        if (seen.size() > before)
            list.append(text);
    }
}

bool isPlaceholder(const QString &text)
{
    if (text.size() > 8)
        return false;
    static const QStringList placeholders{u"-"_s, u"--"_s, u"."_s, u"?"_s, u"—"_s, u"n/a"_s, u"na"_s, u"n.a."_s,
        u"none"_s, u"null"_s, u"nil"_s, u"unknown"_s, u"aucun"_s, u"s/o"_s, u"inconnu"_s};
    return placeholders.contains(text, Qt::CaseInsensitive);
}

QStringList splitValues(QString text, QStringView separators)
{
    text.replace(joint, u"\n"_s);
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'\n' && !separators.contains(text[i]))
            continue;
        const QString part = text.sliced(begin, i - begin).simplified();
        if (!part.isEmpty())
            parts.append(part);
        begin = i + 1;
    }
    return parts;
}

void settleNames(Contact &contact, QString whole, const QString &middle)
{
    if (isSafeAddress(whole))
        whole.clear();
    if (whole.isEmpty() && !middle.isEmpty())
        whole = joined(joined(contact.given, middle), contact.family);
    const bool isOneWord = contact.family == whole && !whole.contains(u' ');
    if (contact.given.isEmpty() && !whole.isEmpty() && !isOneWord) {
        const NameParts parts = splitName(whole);
        const bool endsInFamily = !contact.family.isEmpty() && whole.endsWith(u' ' + contact.family);
        contact.given = endsInFamily ? whole.chopped(contact.family.size() + 1) : parts.given;
        contact.family = endsInFamily ? contact.family : parts.family;
    } else if (saysTheSame(whole, contact)) {
        whole.clear();
    }
    contact.fullName = whole;
}

QStringList takeEmails(Contact &contact, const QStringList &texts)
{
    QStringList bad;
    for (const QString &text : texts) {
        for (const QString &part : splitValues(text, u"")) {
            const QStringList written = addressesIn(part);
            QStringList good;
            QStringList strange;
            for (const QString &one : written) {
                const QString address = bareAddress(one);
                (isSafeAddress(address) ? good : strange).append(isSafeAddress(address) ? address : one);
            }
            const qsizetype before = contact.emails.size();
            appendNew(contact.emails, good);
            if (strange.isEmpty() && contact.emails.size() == before && !written.isEmpty())
                continue;
            if (contact.emails.size() == before)
                strange = {part};
            strange.removeIf(isPlaceholder);
            bad += strange;
        }
    }
    return bad;
}

} // namespace Demitasse
