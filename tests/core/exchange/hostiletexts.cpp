// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/hostiletexts.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

QStringList hostileTexts()
{
    QStringList texts{u"x\r\nATTENDEE:mailto:evil@example.org"_s, u"x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil"_s,
        u"x\rATTACH:file:///etc/passwd"_s, u"x\\nATTENDEE:mailto:evil@example.org"_s, u"x\r\n BEGIN:VALARM"_s,
        u"x\u2028ATTENDEE:mailto:evil@example.org"_s, u"x\u0085ATTENDEE:mailto:evil@example.org"_s, u"\";X-EVIL=\"1"_s,
        u"\":mailto:evil@example.org"_s, u"\\"_s, u"x\\"_s, u"x;\\"_s, u"\\\\;,:\""_s, u"a;b,c:d"_s, u"^n^'^^"_s,
        u"'single' \"double\""_s, u";TYPE=x"_s, u":"_s, u";"_s, u","_s, u"="_s, u"a\tb"_s, u"a\vb\fc"_s,
        u"\u0001\u0002\u001f\u007fx"_s, u"a\u0000b"_s, u"<script>alert(1)</script>"_s, u"=1+1"_s, u"%0d%0aX:1"_s,
        u"\u202egnp.exe"_s, u"\ufeffx"_s, u"é\U0001f600字"_s, u"a"_s.repeated(5'000), u"é"_s.repeated(200) + u";\\"_s,
        u"BEGIN:VCALENDAR"_s, u"=?utf-8?q?x?="_s, u"--boundary"_s, u"{{7*7}}"_s, u"$(id)`id`"_s, u"a\\,b\\;c\\nd\\Ne"_s,
        QString(QChar(0xd800)) + u"x"_s, u"x\ufffe"_s, u"x\r\nEMAIL:evil@example.org"_s,
        u"x\nEND:VCARD\nBEGIN:VCARD\nFN:evil"_s, u"\\\nNOTE:evil"_s, u"a\\nb"_s, u"AGENT:"_s, u"=0D=0ANOTE:evil"_s,
        u"one  two"_s, u"שלום ۝ \u2067x\u2069"_s, u"line\n"_s.repeated(800), u"😀,;\\"_s.repeated(700)};
    return texts;
}

QString keptText(QString text, bool manyLines)
{
    text.replace("\r\n"_L1, "\n"_L1);
    QString kept;
    for (const QChar c : std::as_const(text)) {
        const bool newline = c == u'\n' || c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
        if (newline)
            kept += manyLines ? u'\n' : u' ';
        else if (c == u'\t')
            kept += manyLines ? u'\t' : u' ';
        else if (c.isSurrogate() && text.size() < 10 && !text.isValidUtf16())
            kept += QChar::ReplacementCharacter;
        else if (c.category() != QChar::Other_Control && c != QChar(0xfffe) && c != QChar(0xfeff))
            kept += c;
    }
    return manyLines ? kept : kept.trimmed();
}

} // namespace Demitasse
