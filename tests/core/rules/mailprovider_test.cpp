// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/mailprovider.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(MailProviders, AreKnownByTheDomainOfAnAddress)
{
    const struct
    {
        QString address;
        QString server;
        int port;
    } cases[] = {
        {u"ada@gmail.com"_s, u"smtp.gmail.com"_s, 465},
        {u" Ada@GMail.Com "_s, u"smtp.gmail.com"_s, 465},
        {u"ada@live.ca"_s, u"smtp-mail.outlook.com"_s, 587},
        {u"ada@icloud.com"_s, u"smtp.mail.me.com"_s, 587},
        {u"ada@example.org"_s, {}, 0},
        {u"ada@notgmail.com"_s, {}, 0},
        {u"gmail.com"_s, {}, 0},
        {{}, {}, 0},
    };
    for (const auto &each : cases) {
        const MailProvider found = mailProviderOf(each.address).value_or(MailProvider {});
        EXPECT_EQ(found.server, each.server) << each.address.toStdString();
        EXPECT_EQ(found.port, each.port) << each.address.toStdString();
    }
}

TEST(MailProviders, SayWhatTheyWantForASecret)
{
    EXPECT_EQ(mailProviderOf(u"ada@gmail.com"_s)->wants, MailSecretWanted::AppPassword);
    EXPECT_EQ(mailProviderOf(u"ada@outlook.com"_s)->wants, MailSecretWanted::Token);
    EXPECT_EQ(mailProviderOf(u"ada@gmx.net"_s)->wants, MailSecretWanted::Password);
}

} // namespace
