// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mailheader.h"

#include "core/rules/address.h"

#include <QUrl>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 76;
// With its frame, and the name of the field before it, one encoded word of so many octets fits on a line.
constexpr qsizetype octetsPerWord = 39;
constexpr char nextLine[] = "\r\n ";

bool isPlain(const QString &text)
{
    const bool printable = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    return printable && !text.contains("=?"_L1) && text == text.trimmed();
}

QByteArrayList encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray chunk;
    const auto flush = [&] {
        words.append("=?UTF-8?B?" + chunk.toBase64() + "?=");
        chunk.clear();
    };
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const char32_t c = letter;
        const QByteArray octets = QString::fromUcs4(&c, 1).toUtf8();
        if (chunk.size() + octets.size() > octetsPerWord)
            flush();
        chunk += octets;
    }
    flush();
    return words;
}

QByteArray quoted(const QString &name)
{
    QByteArray text = name.toLatin1();
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray partyText(const MailParty &party)
{
    const QByteArray address = wireAddress(party.address);
    if (party.name.isEmpty())
        return address;
    const QByteArray bracketed = '<' + address + '>';
    const QByteArray plain = quoted(party.name);
    const bool isShort = isPlain(party.name) && plain.size() < octetsPerWord;
    const QByteArray name = isShort ? plain : encodedWords(party.name).join(nextLine);
    return name + (name.size() + bracketed.size() < octetsPerWord ? " " : nextLine) + bracketed;
}

} // namespace

bool isHeaderText(QStringView text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, [](QChar c) {
        const QChar::Category category = c.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || c == QChar::ByteOrderMark;
    });
}

QByteArray wireAddress(const QString &address)
{
    if (!isSafeAddress(address))
        return {};
    const qsizetype at = address.indexOf(u'@');
    const QByteArray domain = QUrl::toAce(address.sliced(at + 1));
    return domain.isEmpty() ? domain : address.first(at + 1).toUtf8() + domain;
}

QByteArray textField(QByteArrayView name, const QString &text)
{
    Q_ASSERT(isHeaderText(text));
    const QByteArray start = name.toByteArray() + ": ";
    if (isPlain(text) && start.size() + text.size() <= longestLine)
        return start + text.toLatin1() + "\r\n";
    return start + encodedWords(text).join(nextLine) + "\r\n";
}

QByteArray partiesField(QByteArrayView name, const QList<MailParty> &parties)
{
    QByteArrayList texts;
    for (const MailParty &party : parties)
        texts.append(partyText(party));
    return name.toByteArray() + ": " + texts.join(",\r\n ") + "\r\n";
}

} // namespace Demitasse
