// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/filekind.h"

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct Magic
{
    QByteArrayView bytes;
    QLatin1StringView kind;
};

constexpr std::array magics{
    Magic{QByteArrayView("PK\x03\x04"), QLatin1StringView("zip")},
    Magic{QByteArrayView("PK\x05\x06"), QLatin1StringView("zip")},
    Magic{QByteArrayView("\x1f\x8b"), QLatin1StringView("gzip")},
    Magic{QByteArrayView("BZh"), QLatin1StringView("bzip2")},
    Magic{QByteArrayView("7z\xbc\xaf\x27\x1c"), QLatin1StringView("7z")},
    Magic{QByteArrayView("Rar!\x1a\x07"), QLatin1StringView("rar")},
    Magic{QByteArrayView("\xfd\x37zXZ"), QLatin1StringView("xz")},
    Magic{QByteArrayView("\x28\xb5\x2f\xfd"), QLatin1StringView("zstd")},
    Magic{QByteArrayView("\x89PNG"), QLatin1StringView("png")},
    Magic{QByteArrayView("\xff\xd8\xff"), QLatin1StringView("jpeg")},
    Magic{QByteArrayView("GIF8"), QLatin1StringView("gif")},
    Magic{QByteArrayView("%PDF-"), QLatin1StringView("pdf")},
    Magic{QByteArrayView("%!PS"), QLatin1StringView("postscript")},
    Magic{QByteArrayView("{\\rtf"), QLatin1StringView("rtf")},
    Magic{QByteArrayView("SQLite format 3"), QLatin1StringView("sqlite")},
    Magic{QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), QLatin1StringView("ole")},
    Magic{QByteArrayView("\x7f"
                         "ELF"),
        QLatin1StringView("elf")},
    Magic{QByteArrayView("bplist00"), QLatin1StringView("plist")},
};

constexpr std::array markups{
    Magic{QByteArrayView("<!doctype"), QLatin1StringView("html")},
    Magic{QByteArrayView("<html"), QLatin1StringView("html")},
    Magic{QByteArrayView("<head"), QLatin1StringView("html")},
    Magic{QByteArrayView("<body"), QLatin1StringView("html")},
    Magic{QByteArrayView("<table"), QLatin1StringView("html")},
    Magic{QByteArrayView("<!--"), QLatin1StringView("html")},
    Magic{QByteArrayView("<?xml"), QLatin1StringView("xml")},
    Magic{QByteArrayView("begin:vcard"), QLatin1StringView("vcard")},
    Magic{QByteArrayView("begin:vcalendar"), QLatin1StringView("icalendar")},
};

bool looksLikeJson(QStringView text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return false;
    const QStringView inside = text.sliced(1).trimmed();
    return inside.startsWith(u'"') || inside.startsWith(u'{') || inside.startsWith(u'[');
}

bool isStrangeControl(QChar c)
{
    return c.unicode() < 0x20 && !u"\0\t\n\v\f\r\x1a\x1b"_s.contains(c);
}

// Text has hardly any controls, and NULs only where a program slipped.
bool isBinary(QStringView text)
{
    const auto controls = std::ranges::count_if(text, isStrangeControl);
    const auto nuls = std::ranges::count(text, QChar());
    return controls * 50 > text.size() || nuls * 3 > text.size();
}

} // namespace

QString foreignKind(QByteArrayView bytes, QStringView text)
{
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.bytes))
            return magic.kind;
    }
    const QStringView begun = text.first(std::min<qsizetype>(text.size(), 1024)).trimmed();
    for (const Magic &markup : markups) {
        if (begun.startsWith(QLatin1StringView(markup.bytes), Qt::CaseInsensitive))
            return markup.kind;
    }
    if (looksLikeJson(begun))
        return u"json"_s;
    const bool saysItIsText = bytes.startsWith("\xef\xbb\xbf");
    return !saysItIsText && isBinary(text) ? u"binary"_s : QString();
}

} // namespace Demitasse
