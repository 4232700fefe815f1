// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/accountcheck.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

MailAccount account()
{
    return {u"smtp.example.org"_s, 465, MailSecurity::Tls, MailLogin::Password, u"léa"_s, u"lea@example.org"_s};
}

TEST(AccountCheck, TakesServersByNameAndByNumber)
{
    for (const QString &server : {u"smtp.example.org"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"courriel.exämple.ca"_s}) {
        MailAccount one = account();
        one.server = server;
        EXPECT_TRUE(checkAccount(one).has_value()) << server.toStdString();
    }
    for (const QString &server : {u"a b"_s, u"smtp.example.org/x"_s, u"user@smtp.example.org"_s, u"a:1"_s, u"a\nb"_s,
             u"%61"_s, u"a?b"_s, u"[::1]"_s, u"x"_s.repeated(300)}) {
        MailAccount one = account();
        one.server = server;
        const Result<> checked = checkAccount(one);
        ASSERT_FALSE(checked.has_value()) << server.toStdString();
        EXPECT_EQ(checked.error(), (Error {ErrorCode::ValueInvalid, {u"server"_s, server}, {}}));
    }
}

TEST(AccountCheck, NamesWhatIsMissingOrWrong)
{
    const auto found = [](auto change) {
        MailAccount one = account();
        change(one);
        const Result<> checked = checkAccount(one);
        return checked ? Error {} : checked.error();
    };
    EXPECT_EQ(found([](MailAccount &a) { a.server.clear(); }), (Error {ErrorCode::ValueMissing, {u"server"_s}, {}}));
    EXPECT_EQ(found([](MailAccount &a) { a.port = 0; }), (Error {ErrorCode::ValueInvalid, {u"port"_s, u"0"_s}, {}}));
    EXPECT_EQ(found([](MailAccount &a) { a.port = 65536; }).code, ErrorCode::ValueInvalid);
    EXPECT_EQ(found([](MailAccount &a) { a.user.clear(); }), (Error {ErrorCode::ValueMissing, {u"user"_s}, {}}));
    EXPECT_EQ(found([](MailAccount &a) { a.user = u"a\1b"_s; }).code, ErrorCode::ValueInvalid);
    EXPECT_EQ(found([](MailAccount &a) { a.senderName = u"Léa\r\nBcc: all@example.org"_s; }).code, ErrorCode::ValueInvalid);
    EXPECT_EQ(found([](MailAccount &a) { a.sender = u"lea"_s; }), (Error {ErrorCode::AddressInvalid, {u"lea"_s}, {}}));
    EXPECT_EQ(found([](MailAccount &a) {
        a.login = MailLogin::None;
        a.user.clear();
    }),
        Error {});
}

} // namespace
