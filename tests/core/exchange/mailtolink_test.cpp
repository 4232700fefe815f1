// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mailtolink.h"
#include "tests/core/exchange/hostiletexts.h"

#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct LinkCase
{
    QStringList to;
    QString subject;
    QString body;
    QByteArray link;
};

TEST(MailtoLink, IsWrittenAsTheStandardSays)
{
    const LinkCase cases[] {{{u"a@example.org"_s}, {}, {}, "mailto:a@example.org"},
        {{}, u"Hi"_s, {}, "mailto:?subject=Hi"},
        {{u"a@example.org"_s, u"b+c@example.org"_s}, u"One & two = 3 % + ?"_s, u"Dear A,\n\nthanks.\r\nL"_s,
            "mailto:a@example.org,b%2Bc@example.org?subject=One%20%26%20two%20%3D%203%20%25%20%2B%20%3F"
            "&body=Dear%20A%2C%0D%0A%0D%0Athanks.%0D%0AL"},
        {{u"a?b&c/#%@example.org"_s}, {}, u"é"_s, "mailto:a%3Fb%26c%2F%23%25@example.org?body=%C3%A9"},
        {{u"josé@exämple.org"_s}, {}, {}, "mailto:jos%C3%A9@xn--exmple-cua.org"}};
    for (const LinkCase &expected : cases) {
        const Result<QUrl> link = mailtoLink(expected.to, expected.subject, expected.body);
        ASSERT_TRUE(link.has_value()) << expected.link.toStdString();
        EXPECT_EQ(link->toEncoded(), expected.link);
    }
}

TEST(MailtoLink, KeepsHostileTextInItsField)
{
    for (const QString &payload : hostileTexts()) {
        SCOPED_TRACE(payload.left(60).toStdString());
        const Result<QUrl> link = mailtoLink({u"a@example.org"_s}, u"Subject"_s, payload);
        if (!link) {
            EXPECT_EQ(link.error().code, ErrorCode::MailtoTooLong);
            EXPECT_GT(payload.size(), 300);
            continue;
        }
        const QUrlQuery query(*link);
        ASSERT_EQ(query.queryItems().size(), keptText(payload, true).isEmpty() ? 1 : 2);
        EXPECT_EQ(query.queryItemValue(u"subject"_s), u"Subject"_s);
        const QByteArray body = link->toEncoded().split('=').value(2);
        EXPECT_EQ(QString::fromUtf8(QByteArray::fromPercentEncoding(body)).replace(u"\r\n"_s, u"\n"_s),
            keptText(payload, true));
        EXPECT_EQ(link->path(), u"a@example.org"_s);
    }
}

TEST(MailtoLink, RefusesWhatItCannotCarry)
{
    EXPECT_EQ(mailtoLink({u"a b@c"_s}, {}, {}).error(), (Error {ErrorCode::AddressInvalid, {u"a b@c"_s}, {}}));
    EXPECT_EQ(mailtoLink({u"a@b?bcc=x@y"_s}, {}, {}).error().code, ErrorCode::AddressInvalid);
    EXPECT_EQ(mailtoLink({u"a@b"_s}, u"a\nb"_s, {}).error(), (Error {ErrorCode::LineInvalid, {u"subject"_s}, {}}));
    const QString most = u"x"_s.repeated(longestMailtoLink - QByteArrayView("mailto:a@b?body=").size());
    EXPECT_TRUE(mailtoLink({u"a@b"_s}, {}, most).has_value());
    EXPECT_EQ(mailtoLink({u"a@b"_s}, {}, most + u'x').error().code, ErrorCode::MailtoTooLong);
}

} // namespace
