// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mailtolink.h"

#include "core/exchange/mailheader.h"
#include "core/exchange/senttext.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<QUrl> mailtoLink(const QStringList &to, const QString &subject, const QString &body)
{
    QByteArrayList addresses;
    for (const QString &address : to) {
        const QByteArray wire = wireAddress(address);
        if (wire.isEmpty())
            return failure(ErrorCode::AddressInvalid, {address});
        addresses.append(wire.toPercentEncoding("@"));
    }
    if (!isHeaderText(subject))
        return failure(ErrorCode::LineInvalid, {u"subject"_s});

    QByteArrayList fields;
    if (!subject.isEmpty())
        fields.append("subject=" + subject.toUtf8().toPercentEncoding());
    if (const QByteArray text = sentText(body).toUtf8().replace('\n', "\r\n"); !text.isEmpty())
        fields.append("body=" + text.toPercentEncoding());
    QByteArray link = "mailto:" + addresses.join(',');
    if (!fields.isEmpty())
        link += '?' + fields.join('&');
    if (link.size() > longestMailtoLink)
        return failure(ErrorCode::MailtoTooLong);
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace Demitasse
