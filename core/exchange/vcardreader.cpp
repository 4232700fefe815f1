// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardreader.h"

#include "core/exchange/vcardcontact.h"
#include "core/exchange/vcardlines.h"

#include <QIODevice>

#include <optional>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 peekedBytes = 65536;
// What stands before the value of a line that is worth cutting.
constexpr qsizetype longestPropertyHead = 16 * 1024;

class CardFile
{
public:
    explicit CardFile(const ContactSink &sink)
        : m_sink(sink)
    {
    }

    /// False when the sink wants no more.
    bool take(const QByteArray &line, int number, bool isUtf8);
    bool finish() { return !m_card || deliver(); }
    bool hasSeenText() const { return m_hasText; }
    VCardShape shape() const { return m_shape; }

private:
    bool begin(int number);
    bool end();
    bool deliver();
    void takeProperty(const QByteArray &line, const QByteArray &name, bool isUtf8);

    const ContactSink &m_sink;
    VCardShape m_shape;
    std::optional<VCardContact> m_card;
    int m_line = 0;
    // Cards that are open within the card, and whether the last line announced one.
    int m_within = 0;
    bool m_announced = false;
    bool m_hasText = false;
};

bool CardFile::take(const QByteArray &line, int number, bool isUtf8)
{
    m_hasText = m_hasText || !QByteArrayView(line).trimmed().isEmpty();
    const bool announced = std::exchange(m_announced, false);
    if (isVCardBegin(line)) {
        if (m_card && announced) {
            ++m_within;
            return true;
        }
        return begin(number);
    }
    if (!m_card)
        return true;
    if (isVCardEnd(line))
        return end();
    const QByteArray name
        = VCardProperty::nameOf(QByteArrayView(line).first(std::min(line.size(), longestPropertyHead)));
    if (name == "AGENT") {
        const QByteArrayView value = QByteArrayView(line).sliced(line.indexOf(':') + 1).trimmed();
        m_announced = value.isEmpty();
        m_within += isVCardBegin(value) ? 1 : 0;
    } else if (m_within == 0) {
        takeProperty(line, name, isUtf8);
    }
    return true;
}

bool CardFile::begin(int number)
{
    if (!finish())
        return false;
    m_card.emplace();
    m_line = number;
    m_within = 0;
    return true;
}

bool CardFile::end()
{
    if (m_within == 0)
        return deliver();
    --m_within;
    return true;
}

void CardFile::takeProperty(const QByteArray &line, const QByteArray &name, bool isUtf8)
{
    const bool isVersion = name == "VERSION" && m_shape.cards == 0 && m_shape.version.isEmpty();
    if (!isVersion && (m_card->isTooLong() || !VCardContact::takes(name)))
        return;
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || colon > longestPropertyHead)
        return;
    const VCardProperty property(line, isUtf8);
    if (isVersion)
        m_shape.version = property.line().left(8);
    else
        m_card->take(property);
}

bool CardFile::deliver()
{
    ++m_shape.cards;
    Result<ContactCandidate> candidate = std::exchange(m_card, std::nullopt)->candidate();
    if (!candidate)
        return m_sink.rejected({m_line, candidate.error()});
    candidate->line = m_line;
    return m_sink.candidate(std::move(*candidate));
}

} // namespace

bool looksLikeVCards(QIODevice &in)
{
    const QByteArray head = in.peek(peekedBytes);
    TextDecoder decoder(head);
    const QString text = decoder.decode(head).replace(u'\r', u'\n');
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (isVCardBegin(line.trimmed().left(64).toUtf8()))
            return true;
    }
    return false;
}

Result<VCardShape> readVCards(QIODevice &in, const ContactSink &sink)
{
    Result<ByteLines> bytes = ByteLines::open(in);
    if (!bytes)
        return failure(bytes);
    VCardLines lines(std::move(*bytes));
    CardFile file(sink);
    QByteArray line;
    bool wanted = true;
    while (wanted && lines.next(line))
        wanted = file.take(line, lines.number(), lines.source().isTranscoded());
    if (const Result<> read = lines.source().error(); !read)
        return failure(read);
    if (wanted)
        file.finish();

    VCardShape shape = file.shape();
    shape.encoding = lines.source().encoding();
    if (file.hasSeenText() && shape.cards == 0)
        return failure(ErrorCode::FileNotWhatItSays, {}, u"text"_s);
    return shape;
}

} // namespace Demitasse
