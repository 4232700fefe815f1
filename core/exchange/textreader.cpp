// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textreader.h"

#include "core/exchange/filekind.h"

#include <QIODevice>

namespace Demitasse {

namespace {

constexpr qint64 bytesAtOnce = 65536;

std::unexpected<Error> unreadable(const QIODevice &in)
{
    return failure(ErrorCode::FileUnreadable, {}, in.errorString());
}

} // namespace

Result<QByteArray> readHead(QIODevice &in)
{
    QByteArray head;
    while (head.size() < bytesAtOnce) {
        QByteArray piece(bytesAtOnce - head.size(), Qt::Uninitialized);
        const qint64 got = in.read(piece.data(), piece.size());
        if (got < 0)
            return unreadable(in);
        if (got == 0)
            break;
        head += QByteArrayView(piece).first(got);
    }
    return head;
}

Result<TextReader> TextReader::open(QIODevice &in)
{
    const Result<QByteArray> read = readHead(in);
    if (!read)
        return failure(read);
    const QByteArray &head = *read;
    TextDecoder judge(head);
    if (!judge.isReadable())
        return failure(ErrorCode::EncodingUnreadable, {judge.encoding()});
    const QString kind = foreignKind(head, judge.decode(head));
    if (!kind.isEmpty())
        return failure(ErrorCode::FileNotWhatItSays, {}, kind);
    return TextReader(in, head);
}

TextReader::TextReader(QIODevice &in, const QByteArray &head)
    : m_in(&in)
    , m_decoder(head)
    , m_bytes(head)
{
}

bool TextReader::more(QString &text)
{
    if (m_ended)
        return false;
    qint64 got = m_bytes.size();
    if (got == 0) {
        m_bytes.resize(bytesAtOnce);
        got = m_in->read(m_bytes.data(), m_bytes.size());
    }
    m_failed = got < 0;
    m_ended = got <= 0;
    QString piece = m_ended ? m_decoder.finish() : m_decoder.decode(QByteArrayView(m_bytes).first(got));
    m_bytes.clear();
    piece.remove(QChar());
    text += piece;
    return !m_failed && (!m_ended || !piece.isEmpty());
}

Result<> TextReader::error() const
{
    if (m_failed)
        return unreadable(*m_in);
    return {};
}

} // namespace Demitasse
