// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/transfercoding.h"

#include "core/exchange/textdecoder.h"
#include "core/rules/cleantext.h"

#include <QStringDecoder>

#include <optional>

namespace Demitasse {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int letter = (c | 0x20) - 'a';
    return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

// A charset of which no single line of a file can be.
bool isOfWholeFiles(const QByteArray &charset)
{
    return charset.startsWith("UTF-16") || charset.startsWith("UTF-32") || charset.startsWith("UTF-7");
}

std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toUpper();
    if (name.isEmpty() || name == "UTF-8" || isOfWholeFiles(name))
        return std::nullopt;
    // Whoever says Latin-1 means what Windows takes it for.
    QStringDecoder decoder(name == "ISO-8859-1" || name == "LATIN1" ? "WINDOWS-1252" : name.constData());
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString guessed(const QByteArray &bytes)
{
    if (QByteArrayView(bytes).isValidUtf8())
        return QString::fromUtf8(bytes);
    TextDecoder decoder(bytes);
    if (!decoder.isReadable())
        return QString::fromLatin1(bytes);
    const QString text = decoder.decode(bytes);
    return text + decoder.finish();
}

} // namespace

QByteArray fromQuotedPrintable(const QByteArray &coded)
{
    QByteArray bytes;
    bytes.reserve(coded.size());
    for (qsizetype i = 0; i < coded.size(); ++i) {
        if (coded[i] != '=') {
            bytes += coded[i];
            continue;
        }
        const int high = i + 2 < coded.size() ? hexDigit(coded[i + 1]) : -1;
        const int low = i + 2 < coded.size() ? hexDigit(coded[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            bytes += static_cast<char>(high << 4 | low);
            i += 2;
        } else if (i + 1 < coded.size()) {
            bytes += '=';
        }
    }
    return bytes;
}

QString textIn(const QByteArray &bytes, const QByteArray &charset)
{
    const std::optional<QString> said = decoded(bytes, charset);
    return cleanText(said ? *said : guessed(bytes));
}

} // namespace Demitasse
