// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/mimereader.h"

#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QByteArray unquotedPrintable(const QByteArray &text)
{
    QByteArray plain = text;
    plain.replace("=\r\n", "");
    for (qsizetype at = plain.indexOf('='); at >= 0; at = plain.indexOf('=', at + 1))
        plain.replace(at, 3, QByteArray::fromHex(plain.sliced(at + 1, 2)));
    return plain;
}

/// Splits at a sign that is not within quotes.
QByteArrayList splitOutsideQuotes(const QByteArray &value, char sign)
{
    QByteArrayList pieces {QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && quoted)
            pieces.last() += value[i++];
        else if (value[i] == '"')
            quoted = !quoted;
        if (value[i] == sign && !quoted)
            pieces.append(QByteArray());
        else
            pieces.last() += value[i];
    }
    return pieces;
}

QByteArray unquoted(QByteArray text)
{
    text = text.trimmed();
    if (!text.startsWith('"'))
        return text;
    QByteArray plain;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        plain += text[i];
    }
    return plain;
}

void readType(MimePart &part)
{
    const QByteArrayList pieces = splitOutsideQuotes(part.field("content-type"), ';');
    if (pieces.first().isEmpty())
        return;
    part.type = pieces.first().trimmed().toLower();
    for (const QByteArray &piece : pieces.sliced(1)) {
        const qsizetype equals = piece.indexOf('=');
        part.parameters.insert(piece.first(equals).trimmed().toLower(), unquoted(piece.sliced(equals + 1)));
    }
}

void readBody(MimePart &part, const QByteArray &body)
{
    const QByteArray boundary = "\r\n--" + part.parameters.value("boundary");
    const QByteArray encoding = part.field("content-transfer-encoding").toLower();
    if (!part.type.startsWith("multipart/")) {
        part.body = encoding == "base64" ? QByteArray::fromBase64(body)
            : encoding == "quoted-printable" ? unquotedPrintable(body)
                                             : body;
        return;
    }
    const QByteArray whole = "\r\n" + body;
    qsizetype from = whole.indexOf(boundary);
    while (from >= 0 && whole.sliced(from + boundary.size()).startsWith("\r\n")) {
        const qsizetype start = from + boundary.size() + 2;
        const qsizetype next = whole.indexOf(boundary, start);
        part.parts.append(readMime(whole.sliced(start, next - start)));
        from = next;
    }
}

} // namespace

QByteArray MimePart::field(QByteArrayView name) const
{
    for (const auto &[fieldName, value] : fields) {
        if (fieldName == name)
            return value;
    }
    return {};
}

QByteArrayList MimePart::names() const
{
    QByteArrayList all;
    for (const auto &[fieldName, value] : fields)
        all.append(fieldName);
    return all;
}

MimePart readMime(const QByteArray &bytes)
{
    MimePart part;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    QByteArray head = bytes.first(std::max<qsizetype>(end, 0));
    head.replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : head.replace("\r\n", "\n").split('\n')) {
        const qsizetype colon = line.indexOf(':');
        part.fields.append({line.first(std::max<qsizetype>(colon, 0)).toLower(), line.sliced(colon + 1).trimmed()});
    }
    readType(part);
    readBody(part, bytes.sliced(end + 4));
    return part;
}

QString decodedWords(const QByteArray &value)
{
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=(\\s+(?==\\?))?"_s);
    const QString text = QString::fromUtf8(value);
    QString plain;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        plain += text.sliced(from, match.capturedStart() - from);
        plain += QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
        from = match.capturedEnd();
    }
    return plain + text.sliced(from);
}

QList<std::pair<QString, QString>> readParties(const QByteArray &value)
{
    QList<std::pair<QString, QString>> parties;
    for (const QByteArray &piece : splitOutsideQuotes(value, ',')) {
        const qsizetype angle = piece.lastIndexOf('<');
        const QByteArray name = piece.first(std::max<qsizetype>(angle, 0)).trimmed();
        QByteArray address = piece.sliced(angle + 1).trimmed();
        if (angle >= 0)
            address.chop(1);
        parties.append({name.startsWith('"') ? QString::fromLatin1(unquoted(name)) : decodedWords(name),
            QString::fromUtf8(address)});
    }
    return parties;
}

QString fileNameOf(const QByteArray &value)
{
    const QByteArrayList pieces = splitOutsideQuotes(value, ';');
    const QByteArray piece = pieces.value(1).trimmed();
    if (pieces.size() != 2)
        return {};
    if (piece.startsWith("filename*=UTF-8''"))
        return QString::fromUtf8(QByteArray::fromPercentEncoding(piece.sliced(17)));
    return piece.startsWith("filename=") ? QString::fromLatin1(unquoted(piece.sliced(9))) : QString();
}

} // namespace Demitasse
