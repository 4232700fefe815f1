// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/keychainpasswords.h"
#include "tests/support/fakepasswords.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

template <class T> T awaited(const QFuture<T> &future)
{
    QElapsedTimer waiting;
    for (waiting.start(); !future.isFinished() && waiting.elapsed() < 10'000;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
    return future.isFinished() ? future.result() : T(failure(ErrorCode::StorageBusy));
}

bool holds(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

/// A home without a keychain: nothing answers on the bus.
class NoKeychain : public testing::Test
{
protected:
    void SetUp() override
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.path().toUtf8() + "/nothing");
    }
    void TearDown() override
    {
        for (const auto &[name, value] : m_before.asKeyValueRange())
            value.isNull() ? qunsetenv(name.constData()) : qputenv(name.constData(), value);
    }

    QTemporaryDir m_home;
    const QMap<QByteArray, QByteArray> m_before {{"HOME", qgetenv("HOME")},
        {"XDG_CONFIG_HOME", qgetenv("XDG_CONFIG_HOME")},
        {"DBUS_SESSION_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")}};
};

TEST_F(NoKeychain, IsSaidAndNothingIsWrittenElsewhere)
{
    KeychainPasswords passwords;
    QElapsedTimer passed;
    passed.start();
    const Result<> kept = awaited(passwords.keep(u"smtp:a@b"_s, Secret(u"hush-unmistakable"_s)));
    const Result<std::optional<Secret>> read = awaited(passwords.read(u"smtp:a@b"_s));
    const Result<> forgotten = awaited(passwords.forget(u"smtp:a@b"_s));
    std::cout << "no keychain, three answers in " << passed.elapsed() << " ms\n";
    ASSERT_FALSE(kept.has_value() || read.has_value() || forgotten.has_value());
    for (const Error &error : {kept.error(), read.error(), forgotten.error()}) {
        EXPECT_EQ(error.code, ErrorCode::KeychainUnavailable);
        EXPECT_TRUE(error.detail.startsWith("keychain error "_L1)) << error.detail.toStdString();
    }
    EXPECT_FALSE(holds(m_home.path(), "hush-unmistakable"));
}

// What every keychain must do; the system's own is tried where there is one to try.
void expectAKeychain(Passwords &passwords)
{
    const QString name = u"smtp:test@demitasse.invalid"_s;
    EXPECT_EQ(awaited(passwords.read(name)).value(), std::nullopt);
    EXPECT_TRUE(awaited(passwords.keep(name, Secret(u"first"_s))).has_value());
    EXPECT_TRUE(awaited(passwords.keep(name, Secret(u"sécond"_s))).has_value());
    EXPECT_EQ(awaited(passwords.read(name)).value(), Secret(u"sécond"_s));
    EXPECT_TRUE(awaited(passwords.forget(name)).has_value());
    EXPECT_TRUE(awaited(passwords.forget(name)).has_value());
    EXPECT_EQ(awaited(passwords.read(name)).value(), std::nullopt);
}

TEST(Keychain, KeepsGivesAndForgets)
{
    FakePasswords fake;
    expectAKeychain(fake);
    if (qEnvironmentVariableIsEmpty("DEMITASSE_KEYCHAIN"))
        GTEST_SKIP() << "set DEMITASSE_KEYCHAIN to try the keychain of this session";
    KeychainPasswords passwords;
    expectAKeychain(passwords);
}

TEST(Keychain, NamesASecretByUserAndServer)
{
    MailAccount account;
    account.server = u"SMTP.example.org"_s;
    account.user = u"Ada"_s;
    EXPECT_EQ(passwordName(account), u"smtp:Ada@smtp.example.org"_s);
}

} // namespace
