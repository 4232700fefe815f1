// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace Demitasse {

/// One property of a vCard 2.1, 3.0 or 4.0 with what its parameters say of it, in whichever of the three ways:
/// `TEL;CELL;PREF:`, `TEL;TYPE=cell,pref:`, `TEL;TYPE="cell";PREF=1:`.
class VCardProperty
{
public:
    /// Of an unfolded line. `isUtf8`: the bytes are UTF-8 whatever the line says, unless they are encoded.
    VCardProperty(const QByteArray &line, bool isUtf8);

    /// The name of the property on a line, upper case, without the group before it: EMAIL of `item1.EMAIL;…`. Empty
    /// when the line is no property.
    static QByteArray nameOf(QByteArrayView line);

    const QByteArray &name() const { return m_name; }
    /// Unquoted, with RFC 6868 undone; several values joined by commas. Empty when it is not there.
    QByteArray parameter(QByteArrayView name) const;
    /// Upper case.
    bool isOfType(const QByteArray &type) const { return m_types.contains(type); }
    /// Of several properties of one name, those with the lowest come first: 1 to 100 as PREF says, 1 for a mere "pref".
    int preference() const { return m_preference; }

    /// Bytes of the value as it stands, and how these begin.
    qsizetype size() const { return m_value.size(); }
    bool startsWith(QByteArrayView bytes) const { return m_value.startsWith(bytes); }

    /// The value as bytes, quoted-printable and base64 undone.
    QByteArray bytes() const;
    /// As bytes() in their charset and as fit to be sent on (`sentText`), but with backslashes still escaping.
    QString rawText() const;
    /// The whole value, unescaped, on one line without spaces around it.
    QString line() const;
    /// The value, unescaped, with its line breaks as "\n".
    QString text() const;
    /// The value cut at each of these separators that is not escaped; each part as line() would have it.
    QStringList parts(QStringView separators) const;

private:
    enum class Encoding
    {
        None,
        QuotedPrintable,
        Base64
    };

    void takeParameter(const QByteArray &parameter);

    QByteArray m_name;
    QByteArrayList m_parameters;
    QByteArrayList m_types;
    QByteArray m_value;
    QByteArray m_charset;
    Encoding m_encoding = Encoding::None;
    int m_preference = 101;
    bool m_isUtf8 = false;
};

} // namespace Demitasse
