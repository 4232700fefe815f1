// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/mutator.h"

#include <algorithm>
#include <array>

namespace Demitasse {

namespace {

constexpr std::array telling{"\r\n", "\r", "\n ", "\n\n", "=\r\n", "=", "=0D=0A", "=3D", "\"", "\"\"", "\\", "\\n",
    "\\,", ";", ",", ":", "^n", "\t", " ", "BEGIN:VCARD\n", "\nEND:VCARD\n", "\nAGENT:\nBEGIN:VCARD\n",
    "\nFN:", "\nN:;;;;", ";ENCODING=QUOTED-PRINTABLE:", ";ENCODING=BASE64:", ";ENCODING=b:", ";CHARSET=Shift_JIS:",
    ";CHARSET=UTF-16:", "\nPHOTO;ENCODING=b:/9j/", "\nitem1.EMAIL;TYPE=\"pref", "\nKIND:group\n", "\xef\xbb\xbf",
    "\xff\xfe", "\xc3", "\xe2\x80\xa8", "\xed\xa0\x80", "\x82\xa0", "sep=;\n", "First Name,Last Name,Email\n",
    " ::: ", "=HYPERLINK(1)", "\x1a"};

} // namespace

QByteArray Mutator::next()
{
    QByteArray bytes = file();
    for (int i = m_random.bounded(1, 9); i > 0; --i)
        damage(bytes);
    return bytes;
}

void Mutator::damage(QByteArray &bytes)
{
    const qsizetype at = place(bytes);
    const qsizetype length = std::min<qsizetype>(m_random.bounded(1, 200), bytes.size() - at);
    switch (m_random.bounded(8)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_random.bounded(8)));
        break;
    case 1:
        bytes.insert(at, static_cast<char>(m_random.bounded(256)));
        break;
    case 2:
        bytes.truncate(at);
        break;
    case 3:
        bytes.remove(at, length);
        break;
    case 4:
        bytes.insert(at, bytes.sliced(at, length).repeated(m_random.bounded(1, 20)));
        break;
    case 5:
        bytes.insert(place(bytes), bytes.sliced(at, length));
        break;
    case 6: {
        const QByteArray &other = file();
        bytes = bytes.first(at) + other.sliced(m_random.bounded(other.size() + 1));
        break;
    }
    case 7:
        bytes.insert(at, telling[static_cast<size_t>(m_random.bounded(static_cast<int>(telling.size())))]);
        break;
    }
}

} // namespace Demitasse
