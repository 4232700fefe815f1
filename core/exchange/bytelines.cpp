// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bytelines.h"

#include "core/exchange/filekind.h"
#include "core/exchange/textreader.h"

#include <QIODevice>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lineBytesAtOnce = 65536;
// Those of the longest line end.
constexpr qsizetype lineEndBytes = 3;

qsizetype endOfLine(QByteArrayView bytes, qsizetype from)
{
    const auto end = std::find_if(bytes.begin() + from, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    return end - bytes.begin();
}

} // namespace

Result<ByteLines> ByteLines::open(QIODevice &in)
{
    const Result<QByteArray> head = readHead(in);
    if (!head)
        return failure(head);
    TextDecoder judge(*head);
    const QString kind = foreignKind(*head, judge.decode(*head));
    if (!kind.isEmpty() && kind != "vcard"_L1)
        return failure(ErrorCode::FileNotWhatItSays, {}, kind);
    return ByteLines(in, *head);
}

ByteLines::ByteLines(QIODevice &in, const QByteArray &head)
    : m_in(&in)
    , m_encoding(TextDecoder(head).encoding())
{
    if (m_encoding.startsWith("UTF-16"_L1) || m_encoding.startsWith("UTF-32"_L1))
        m_decoder.emplace(head);
    constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");
    takeText(head.startsWith(utf8Mark) ? QByteArrayView(head).sliced(utf8Mark.size()) : QByteArrayView(head));
    if (!m_decoder)
        m_encoding = u"UTF-8"_s;
}

void ByteLines::takeText(QByteArrayView bytes)
{
    if (m_decoder)
        m_bytes += m_decoder->decode(bytes).toUtf8();
    else
        m_bytes += bytes;
}

bool ByteLines::fill()
{
    if (m_ended)
        return false;
    m_bytes.remove(0, std::exchange(m_at, 0));
    QByteArray piece(lineBytesAtOnce, Qt::Uninitialized);
    const qint64 got = m_in->read(piece.data(), piece.size());
    m_failed = got < 0;
    m_ended = got <= 0;
    if (!m_ended)
        takeText(QByteArrayView(piece).first(got));
    else if (m_decoder)
        m_bytes += m_decoder->finish().toUtf8();
    return !m_failed;
}

void ByteLines::skipLineEnd()
{
    while (m_bytes.size() - m_at < lineEndBytes && fill()) { }
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_at);
    if (rest.startsWith("\r\r\n"))
        m_at += 3;
    else
        m_at += rest.startsWith("\r\n") ? 2 : 1;
}

bool ByteLines::next(QByteArray &line)
{
    line.resize(0);
    while (true) {
        const qsizetype end = endOfLine(m_bytes, m_at);
        const qsizetype room = longest - line.size();
        line += QByteArrayView(m_bytes).sliced(m_at, std::min(end - m_at, room));
        m_at = end;
        if (m_at < m_bytes.size()) {
            skipLineEnd();
            break;
        }
        if (m_ended || !fill()) {
            if (line.isEmpty())
                return false;
            break;
        }
    }
    if (line.contains('\0'))
        line.removeIf([](char c) { return c == '\0'; });
    ++m_number;
    return !m_failed;
}

Result<> ByteLines::error() const
{
    if (m_failed)
        return failure(ErrorCode::FileUnreadable, {}, m_in->errorString());
    return {};
}

} // namespace Demitasse
