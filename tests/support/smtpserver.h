// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QString>

#include <atomic>
#include <mutex>
#include <thread>

class QSslSocket;

namespace Demitasse {

/// What a mail server is told to be like. Its steps are called "GREETING", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT",
/// "DATA", "CONTENT" (in the middle of it), "VERDICT" (after its end) and "QUIT".
struct SmtpScript
{
    bool implicitTls = false;
    /// A file of tests/data/tls.
    QString certificate = QStringLiteral("trusted");
    bool offersStartTls = true;
    QByteArrayList mechanisms {"PLAIN", "LOGIN", "XOAUTH2"};
    QByteArrayList extensions {"8BITMIME", "SMTPUTF8", "SIZE 20000000"};
    QByteArray user = "léa@example.org";
    /// Or the token.
    QByteArray password = "s3cret ü";
    /// Said at a step instead of yes.
    QMap<QByteArray, QByteArray> replies {};
    /// The steps at which it hangs up, or says nothing ever after.
    QByteArray dropAt {};
    QByteArray stallAt {};
};

/// A mail server of RFC 5321 on a loopback port of its own: it really speaks TLS, and may be told to misbehave.
class SmtpServer
{
public:
    /// What happened to it. A message counts only when its end was seen and it was answered with a yes.
    struct Seen
    {
        QByteArrayList commands;
        QByteArrayList secrets;
        QByteArray mechanism;
        QByteArrayList messages;
        qsizetype contentOctets = 0;
        int connections = 0;
        /// The content or a login in the clear.
        bool spokeOpenly = false;
    };

    explicit SmtpServer(SmtpScript script = {});
    ~SmtpServer();
    SmtpServer(const SmtpServer &) = delete;
    SmtpServer &operator=(const SmtpServer &) = delete;

    int port() const { return m_port; }
    Seen seen() const;
    /// Until a step has been reached, at most ten seconds.
    bool awaitStep(const QByteArray &step) const;

private:
    void serve();
    void talk(QSslSocket &socket);
    bool encrypt(QSslSocket &socket);
    /// Says yes, or what the script wants at this step; false when that is nothing or a no.
    bool answer(QSslSocket &socket, const QByteArray &step, const QByteArray &yes);
    bool login(QSslSocket &socket, const QByteArray &command);
    bool takeContent(QSslSocket &socket);
    QByteArray readLine(QSslSocket &socket) const;

    const SmtpScript m_script;
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_closing = false;
    mutable std::mutex m_mutex;
    Seen m_seen;
    QByteArrayList m_steps;
    std::thread m_thread;
};

} // namespace Demitasse
