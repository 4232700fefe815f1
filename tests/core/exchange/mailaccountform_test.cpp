// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mailaccountform.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Result<MailAccount> read(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readAccount(device);
}

TEST(MailAccountForm, ComesBackAsItWasWritten)
{
    for (const MailSecurity security : allOf<MailSecurity>()) {
        for (const MailLogin login : allOf<MailLogin>()) {
            const MailAccount account {u"smtp.exämple.org"_s, 2525, security, login, u"léa \"x\""_s,
                u"lea@example.org"_s, u"Léa Nguyễn"_s};
            EXPECT_EQ(read(writeAccount(account)), account);
        }
    }
}

TEST(MailAccountForm, TakesWhatIsLeftOutAsUsual)
{
    const auto account = read(R"({"server":"smtp.example.org","security":"starttls","user":"a","sender":"a@example.org"})");
    ASSERT_TRUE(account.has_value());
    EXPECT_EQ(account->port, 587);
    EXPECT_EQ(account->login, MailLogin::Password);
}

TEST(MailAccountForm, RefusesWhatIsNoAccount)
{
    for (const QByteArray bytes : {"", "[]", "{", "null", R"({"security":"none"})"})
        EXPECT_EQ(read(bytes).error().code, ErrorCode::RecordNotUnderstood) << bytes.toStdString();
    EXPECT_EQ(read("{}").error().code, ErrorCode::ValueMissing);
    EXPECT_EQ(read(R"({"server":"a b","user":"a","sender":"a@example.org"})").error().code, ErrorCode::ValueInvalid);
}

} // namespace
