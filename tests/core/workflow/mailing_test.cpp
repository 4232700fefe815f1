// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/mailing.h"

#include "tests/support/desktest.h"
#include "tests/support/fakepasswords.h"

#include <QFile>

namespace Demitasse {

using namespace Qt::StringLiterals;

/// Takes every message over at once, and lets everybody in who knows the word.
class ObligingSender : public MailSender
{
public:
    explicit ObligingSender(QList<OutgoingMail> &taken)
        : m_taken(taken)
    {
    }
    QFuture<Result<>> send(OutgoingMail mail, Secret, std::stop_token) override
    {
        m_taken.append(mail);
        return QtFuture::makeReadyValueFuture(Result<> {});
    }
    QFuture<Result<>> signIn(Secret secret, std::stop_token) override
    {
        const bool right = secret == Secret(u"open"_s);
        return QtFuture::makeReadyValueFuture(right ? Result<> {} : failure(ErrorCode::MailLoginRefused));
    }

private:
    QList<OutgoingMail> &m_taken;
};

class MailingTest : public testing::Test
{
protected:
    MailingTest() { renew(); }
    /// As after another start of the program.
    void renew()
    {
        mailing.emplace(folder.filePath(u"settings/mail.json"_s), passwords, [this](const MailAccount &its) {
            made.append(its);
            return std::make_unique<ObligingSender>(taken);
        });
    }
    QByteArray fileText() const
    {
        QFile file(folder.filePath(u"settings/mail.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::optional<Secret> secret() { return valueOf(mailing->secretOf(account).result()); }

    const MailAccount account {u"smtp.example.org"_s, 465, MailSecurity::Tls, MailLogin::Password, u"ada"_s,
        u"ada@example.org"_s, u"Ada"_s};
    QTemporaryDir folder;
    FakePasswords passwords;
    QList<MailAccount> made;
    QList<OutgoingMail> taken;
    std::optional<Mailing> mailing;
};

TEST_F(MailingTest, KeepsTheAccountOnThisMachineAndNeverItsSecret)
{
    EXPECT_EQ(mailing->account(), std::nullopt);
    ASSERT_TRUE(succeeded(mailing->setAccount(account).result()));
    ASSERT_TRUE(succeeded(mailing->remember(account, Secret(u"s3cret"_s)).result()));
    EXPECT_TRUE(fileText().contains("smtp.example.org"));
    EXPECT_FALSE(fileText().contains("s3cret"));
    renew();
    EXPECT_EQ(mailing->account(), account);
    EXPECT_EQ(secret(), Secret(u"s3cret"_s));
}

TEST_F(MailingTest, RefusesAnAccountThatCannotBeUsed)
{
    ASSERT_TRUE(succeeded(mailing->setAccount(account).result()));
    MailAccount wrong = account;
    wrong.server = u"a b"_s;
    EXPECT_TRUE(failsAs(ErrorCode::ValueInvalid, mailing->setAccount(wrong).result()));
    EXPECT_EQ(mailing->account(), account);
}

TEST_F(MailingTest, SaysThatTheAccountCannotBeWritten)
{
    QFile inTheWay(folder.filePath(u"settings"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_TRUE(failsAs(ErrorCode::FileNotWritten, mailing->setAccount(account).result()));
    EXPECT_EQ(mailing->account(), account) << "it holds until the program ends";
}

TEST_F(MailingTest, TakesADamagedFileForNoAccount)
{
    ASSERT_TRUE(succeeded(mailing->setAccount(account).result()));
    QFile file(folder.filePath(u"settings/mail.json"_s));
    ASSERT_TRUE(file.resize(20));
    renew();
    EXPECT_EQ(mailing->account(), std::nullopt);
}

TEST_F(MailingTest, HoldsASecretOnlyAsLongAsTheProgramRunsWhereThereIsNoKeychain)
{
    passwords.isThere = false;
    EXPECT_TRUE(failsAs(ErrorCode::KeychainUnavailable, mailing->remember(account, Secret(u"s3cret"_s)).result()));
    EXPECT_EQ(secret(), Secret(u"s3cret"_s));
    renew();
    EXPECT_TRUE(failsAs(ErrorCode::KeychainUnavailable, mailing->secretOf(account).result()));
}

TEST_F(MailingTest, ForgetsEverythingOfAnAccount)
{
    ASSERT_TRUE(succeeded(mailing->setAccount(account).result()));
    ASSERT_TRUE(succeeded(mailing->remember(account, Secret(u"s3cret"_s)).result()));
    ASSERT_TRUE(succeeded(mailing->forgetAccount().result()));
    EXPECT_EQ(mailing->account(), std::nullopt);
    EXPECT_TRUE(passwords.kept.isEmpty());
    renew();
    EXPECT_EQ(mailing->account(), std::nullopt);
    EXPECT_EQ(fileText(), QByteArray());
}

TEST_F(MailingTest, LetsGoOfASecretThatWasWrong)
{
    ASSERT_TRUE(succeeded(mailing->remember(account, Secret(u"wrong"_s)).result()));
    EXPECT_TRUE(failsAs(ErrorCode::MailLoginRefused, mailing->signIn(account, *secret(), {}).result()));
    mailing->dismiss(account);
    EXPECT_EQ(secret(), std::nullopt);
    mailing->hold(account, Secret(u"open"_s));
    EXPECT_TRUE(succeeded(mailing->signIn(account, *secret(), {}).result()));
    EXPECT_TRUE(passwords.kept.isEmpty());
}

TEST_F(MailingTest, HandsMessagesToTheAccountThatIsSetNow)
{
    const OutgoingMail mail {u"ada@example.org"_s, {u"priya@example.com"_s}, "x"};
    ASSERT_TRUE(succeeded(mailing->setAccount(account).result()));
    ASSERT_TRUE(succeeded(mailing->send(mail, {}, {}).result()));
    MailAccount other = account;
    other.server = u"mail.example.net"_s;
    ASSERT_TRUE(succeeded(mailing->setAccount(other).result()));
    ASSERT_TRUE(succeeded(mailing->send(mail, {}, {}).result()));
    ASSERT_TRUE(succeeded(mailing->send(mail, {}, {}).result()));
    EXPECT_EQ(made, (QList {account, other}));
    EXPECT_EQ(taken.size(), 3);
}

} // namespace Demitasse
