// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardproperty.h"

#include "core/exchange/contentline.h"
#include "core/exchange/senttext.h"
#include "core/exchange/transfercoding.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// RFC 6868, and the quotes of RFC 6350 section 3.3.
QByteArray plainValue(QByteArray value)
{
    value = value.trimmed();
    value.removeIf([](char c) { return c == '"'; });
    if (!value.contains('^'))
        return value;
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = value[i] == '^' && i + 1 < value.size() ? value[i + 1] : '\0';
        const char meant = next == 'n' ? '\n' : next == '\'' ? '"' : next == '^' ? '^' : '\0';
        plain += meant == '\0' ? value[i] : meant;
        i += meant == '\0' ? 0 : 1;
    }
    return plain;
}

QByteArray parameterName(const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    return equals < 0 ? QByteArray() : parameter.first(equals).trimmed().toUpper();
}

// The text up to a separator that is not escaped; `from` moves behind it.
QString unescapedPart(const QString &raw, qsizetype &from, QStringView separators)
{
    QString part;
    for (; from < raw.size(); ++from) {
        const QChar c = raw[from];
        if (separators.contains(c))
            break;
        const QChar next = c == u'\\' && from + 1 < raw.size() ? raw[from + 1] : QChar();
        if (next == u'n' || next == u'N') {
            part += u'\n';
            ++from;
        } else if (!next.isNull() && QStringView(u"\\,;:").contains(next)) {
            part += next;
            ++from;
        } else {
            part += c;
        }
    }
    ++from;
    return part;
}

} // namespace

VCardProperty::VCardProperty(const QByteArray &line, bool isUtf8)
    : m_isUtf8(isUtf8)
{
    const ContentLine cut = cutContentLine(line);
    m_name = nameOf(cut.name + ':');
    m_parameters = cut.parameters;
    m_value = cut.value;
    for (const QByteArray &parameter : std::as_const(m_parameters))
        takeParameter(parameter);
}

QByteArray VCardProperty::nameOf(QByteArrayView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c == ':' || c == ';'; });
    if (end == line.end())
        return {};
    const QByteArrayView whole = line.first(end - line.begin());
    return whole.sliced(whole.lastIndexOf('.') + 1).trimmed().toByteArray().toUpper();
}

void VCardProperty::takeParameter(const QByteArray &parameter)
{
    const QByteArray name = parameterName(parameter);
    const QByteArray value = plainValue(parameter.sliced(parameter.indexOf('=') + 1));
    const QByteArray upper = value.toUpper();
    const bool isBare = name.isEmpty();
    if (name == "CHARSET") {
        m_charset = value;
    } else if (name == "PREF") {
        m_preference = std::clamp(value.toInt(), 1, 100);
    } else if ((isBare || name == "ENCODING") && upper == "QUOTED-PRINTABLE") {
        m_encoding = Encoding::QuotedPrintable;
    } else if ((isBare && upper == "BASE64") || (name == "ENCODING" && (upper == "BASE64" || upper == "B"))) {
        m_encoding = Encoding::Base64;
    } else if (isBare || name == "TYPE") {
        m_types += upper.split(',');
        if (m_types.contains("PREF"))
            m_preference = std::min(m_preference, 1);
    }
}

QByteArray VCardProperty::parameter(QByteArrayView name) const
{
    QByteArrayList values;
    for (const QByteArray &parameter : m_parameters) {
        if (parameterName(parameter) == name)
            values.append(plainValue(parameter.sliced(parameter.indexOf('=') + 1)));
    }
    return values.join(',');
}

QByteArray VCardProperty::bytes() const
{
    if (m_encoding == Encoding::QuotedPrintable)
        return fromQuotedPrintable(m_value);
    return m_encoding == Encoding::Base64 ? QByteArray::fromBase64(m_value) : m_value;
}

QString VCardProperty::rawText() const
{
    const bool charsetIsKnown = m_isUtf8 && m_encoding == Encoding::None;
    return sentText(textIn(bytes(), charsetIsKnown ? QByteArray() : m_charset));
}

QString VCardProperty::line() const
{
    return text().simplified();
}

QString VCardProperty::text() const
{
    qsizetype from = 0;
    return unescapedPart(rawText(), from, {});
}

QStringList VCardProperty::parts(QStringView separators) const
{
    const QString raw = rawText();
    QStringList parts;
    for (qsizetype from = 0; from <= raw.size();)
        parts.append(unescapedPart(raw, from, separators).simplified());
    return parts;
}

} // namespace Demitasse
