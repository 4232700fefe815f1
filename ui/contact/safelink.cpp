// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/safelink.h"

#include "core/rules/address.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString &text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c == u'\\'; });
}

} // namespace

std::optional<QUrl> safeLink(const QString &text)
{
    if (text.isEmpty() || !isPlain(text) || text.startsWith(u'/'))
        return std::nullopt;
    const bool hasScheme = text.contains("://"_L1) || text.section(u'/', 0, 0).contains(u':');
    const QUrl url(hasScheme ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    const bool isWritten = hasScheme || url.host().contains(u'.');
    return isWritten ? std::optional(url) : std::nullopt;
}

QString hostOf(const QUrl &link)
{
    return link.host(QUrl::FullyEncoded);
}

std::optional<QUrl> mailLink(const QString &address)
{
    if (!isSafeAddress(address))
        return std::nullopt;
    // Encoded by hand, since "?" and "&" would begin what is not the address.
    const QByteArray encoded = QUrl::toPercentEncoding(address, "@");
    const QUrl url = QUrl::fromEncoded("mailto:" + encoded, QUrl::StrictMode);
    return url.isValid() ? std::optional(url) : std::nullopt;
}

} // namespace Demitasse
