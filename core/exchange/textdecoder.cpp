// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textdecoder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// Windows-1252 between 0x80 and 0x9f; the five codes it does not define stand for themselves.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};

QChar fromWindows1252(uchar byte)
{
    return QChar(byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : byte);
}

enum class SequenceKind
{
    Whole,
    Cut,
    Broken
};

struct Utf8Sequence
{
    SequenceKind kind = SequenceKind::Broken;
    qsizetype length = 1;
    char32_t letter = 0;
};

qsizetype sequenceLength(uchar lead)
{
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

// The sequence that begins with a byte of 0x80 or more.
Utf8Sequence sequenceAt(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [bytes](qsizetype i) { return static_cast<uchar>(bytes[i]); };
    const uchar lead = byte(at);
    const qsizetype length = sequenceLength(lead);
    if (length == 1)
        return {};
    char32_t letter = lead & (0xffU >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        if (at + i == bytes.size())
            return {SequenceKind::Cut, length, 0};
        if ((byte(at + i) & 0xc0) != 0x80)
            return {};
        letter = letter << 6 | (byte(at + i) & 0x3f);
        const bool overlong = (length == 3 && i == 1 && letter < 0x20) || (length == 4 && i == 1 && letter < 0x10);
        if (overlong)
            return {};
    }
    if (letter > 0x10ffff || QChar::isSurrogate(letter))
        return {};
    return {SequenceKind::Whole, length, letter};
}

struct Mark
{
    QByteArrayView bytes;
    QLatin1StringView name;
    QStringDecoder::Encoding encoding;
};

// UTF-32 first, as its little-endian mark begins with that of UTF-16.
constexpr std::array marks{
    Mark{QByteArrayView("\xff\xfe\0\0", 4), QLatin1StringView("UTF-32LE"), QStringDecoder::Utf32LE},
    Mark{QByteArrayView("\0\0\xfe\xff", 4), QLatin1StringView("UTF-32BE"), QStringDecoder::Utf32BE},
    Mark{QByteArrayView("\xff\xfe", 2), QLatin1StringView("UTF-16LE"), QStringDecoder::Utf16LE},
    Mark{QByteArrayView("\xfe\xff", 2), QLatin1StringView("UTF-16BE"), QStringDecoder::Utf16BE},
    Mark{QByteArrayView("\xef\xbb\xbf", 3), QLatin1StringView("UTF-8"), QStringDecoder::Utf8},
};

// In UTF-16 every Latin letter, separator and line end has a NUL, always on the same side.
const Mark *markOfNuls(QByteArrayView sample)
{
    const QByteArrayView head = sample.first(std::min<qsizetype>(sample.size(), 4096) & ~qsizetype(1));
    qsizetype first = 0;
    qsizetype second = 0;
    qsizetype neither = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        first += head[i] == '\0' && head[i + 1] != '\0';
        second += head[i + 1] == '\0' && head[i] != '\0';
        neither += static_cast<uchar>(head[i]) - 1U < 0x7f && static_cast<uchar>(head[i + 1]) - 1U < 0x7f;
    }
    const qsizetype more = std::max(first, second);
    const bool wide = more >= 2 && more > neither && more * 8 >= head.size() && std::min(first, second) * 20 <= more;
    return wide ? &marks[second > first ? 2 : 3] : nullptr;
}

constexpr auto shiftJisName = "Shift_JIS"_L1;

// Letters of two bytes, and those among them that stand beside another.
struct ShiftJisSigns
{
    qsizetype pairs = 0;
    qsizetype inRuns = 0;
    qsizetype low = 0;
    bool broken = false;
};

ShiftJisSigns shiftJisSigns(QByteArrayView sample)
{
    ShiftJisSigns signs;
    bool afterPair = false;
    for (qsizetype i = 0; i < sample.size() && !signs.broken; ++i) {
        const auto lead = static_cast<uchar>(sample[i]);
        const bool opens = (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc);
        const bool isHalfWidthKana = lead >= 0xa1 && lead <= 0xdf;
        if (!opens) {
            signs.broken = lead >= 0x80 && !isHalfWidthKana;
            afterPair = false;
            continue;
        }
        if (i + 1 == sample.size())
            break;
        const auto trail = static_cast<uchar>(sample[++i]);
        signs.broken = trail < 0x40 || trail == 0x7f || trail > 0xfc;
        ++signs.pairs;
        signs.low += lead <= 0x9f;
        signs.inRuns += afterPair;
        afterPair = true;
    }
    return signs;
}

// In Windows-1252 the low leads are quotes and dashes, which stand alone among letters, and an accented letter stands
// alone too.
bool isShiftJis(QByteArrayView sample)
{
    const ShiftJisSigns signs = shiftJisSigns(sample);
    return !signs.broken && signs.pairs > 1 && signs.low * 2 >= signs.pairs && signs.inRuns * 3 >= signs.pairs;
}

} // namespace

TextDecoder::TextDecoder(QByteArrayView sample)
{
    const auto found
        = std::ranges::find_if(marks, [sample](const Mark &mark) { return sample.startsWith(mark.bytes); });
    const Mark *mark = found != marks.end() ? &*found : markOfNuls(sample);
    m_marked = mark != nullptr;
    if (mark && mark->encoding != QStringDecoder::Utf8) {
        m_wide.emplace(mark->encoding);
        m_wideName = mark->name;
        return;
    }
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (static_cast<uchar>(sample[i]) < 0x80)
            continue;
        const Utf8Sequence sequence = sequenceAt(sample, i);
        m_valid += sequence.kind == SequenceKind::Whole;
        m_invalid += sequence.kind == SequenceKind::Broken;
        i += sequence.length - 1;
    }
    if (!m_marked && m_invalid > m_valid && isShiftJis(sample)) {
        m_wideName = shiftJisName;
        m_wide.emplace(shiftJisName);
    }
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    QString text = m_wide ? QString(m_wide->decode(bytes)) : decodeBytes(bytes, false);
    if (!m_begun) {
        while (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        m_begun = !text.isEmpty();
    }
    return text;
}

QString TextDecoder::finish()
{
    return m_wide ? QString() : decodeBytes({}, true);
}

QString TextDecoder::encoding() const
{
    if (m_wide)
        return m_wideName;
    return isWindows1252() ? u"windows-1252"_s : u"UTF-8"_s;
}

QString TextDecoder::decodeBytes(QByteArrayView bytes, bool last)
{
    QByteArray joined = std::exchange(m_waiting, {});
    const bool cut = !joined.isEmpty();
    if (cut)
        joined += bytes;
    const QByteArrayView all = cut ? QByteArrayView(joined) : bytes;

    QString text;
    text.reserve(all.size());
    for (qsizetype i = 0; i < all.size();) {
        const auto byte = static_cast<uchar>(all[i]);
        if (byte < 0x80 || isWindows1252()) {
            text += fromWindows1252(byte);
            ++i;
            continue;
        }
        const Utf8Sequence sequence = sequenceAt(all, i);
        if (sequence.kind == SequenceKind::Cut && !last) {
            m_waiting = all.sliced(i).toByteArray();
            break;
        }
        if (sequence.kind == SequenceKind::Whole) {
            ++m_valid;
            text += QChar::fromUcs4(sequence.letter);
            i += sequence.length;
        } else {
            ++m_invalid;
            text += fromWindows1252(byte);
            ++i;
        }
    }
    return text;
}

} // namespace Demitasse
