// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smtpserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

namespace Demitasse {

namespace {

constexpr int shortWait = 20;

class Listener : public QTcpServer
{
public:
    std::unique_ptr<QSslSocket> take()
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSocketDescriptor(m_waiting);
        m_waiting = -1;
        return socket;
    }
    bool hasWaiting() const { return m_waiting >= 0; }

protected:
    void incomingConnection(qintptr descriptor) override { m_waiting = descriptor; }

private:
    qintptr m_waiting = -1;
};

QByteArray tlsFile(const QString &name)
{
    QFile file(QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void say(QSslSocket &socket, const QByteArray &text)
{
    socket.write(text + "\r\n");
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) { }
}

} // namespace

SmtpServer::SmtpServer(SmtpScript script)
    : m_script(std::move(script))
    , m_thread([this] { serve(); })
{
    while (m_port == 0)
        QThread::msleep(1);
}

SmtpServer::~SmtpServer()
{
    m_closing = true;
    m_thread.join();
}

SmtpServer::Seen SmtpServer::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

bool SmtpServer::awaitStep(const QByteArray &step) const
{
    QElapsedTimer waiting;
    for (waiting.start(); waiting.elapsed() < 10'000; QThread::msleep(1)) {
        const std::lock_guard lock(m_mutex);
        if (m_steps.contains(step))
            return true;
    }
    return false;
}

void SmtpServer::serve()
{
    Listener listener;
    listener.listen(QHostAddress::LocalHost);
    m_port = listener.serverPort();
    while (!m_closing) {
        listener.waitForNewConnection(shortWait);
        if (!listener.hasWaiting())
            continue;
        const std::unique_ptr<QSslSocket> socket = listener.take();
        {
            const std::lock_guard lock(m_mutex);
            ++m_seen.connections;
        }
        talk(*socket);
        socket->abort();
    }
}

QByteArray SmtpServer::readLine(QSslSocket &socket) const
{
    while (!socket.canReadLine() && !m_closing && socket.state() == QAbstractSocket::ConnectedState)
        socket.waitForReadyRead(shortWait);
    return socket.canReadLine() ? socket.readLine() : QByteArray();
}

bool SmtpServer::encrypt(QSslSocket &socket)
{
    socket.setLocalCertificate(QSslCertificate(tlsFile(m_script.certificate + QStringLiteral(".pem"))));
    socket.setPrivateKey(QSslKey(tlsFile(QStringLiteral("server.key")), QSsl::Ec));
    socket.startServerEncryption();
    return socket.waitForEncrypted(5000);
}

bool SmtpServer::answer(QSslSocket &socket, const QByteArray &step, const QByteArray &yes)
{
    {
        const std::lock_guard lock(m_mutex);
        m_steps.append(step);
    }
    if (m_script.dropAt == step)
        return false;
    // Not by waiting for the socket, which would read on.
    while (m_script.stallAt == step && !m_closing)
        QThread::msleep(shortWait);
    if (m_closing || m_script.stallAt == step)
        return false;
    const QByteArray reply = m_script.replies.value(step, yes);
    say(socket, reply);
    return reply.startsWith('2') || reply.startsWith('3');
}

bool SmtpServer::login(QSslSocket &socket, const QByteArray &command)
{
    const QByteArray mechanism = command.split(' ').value(1);
    QByteArrayList parts = command.split(' ').sliced(2);
    const qsizetype wanted = mechanism == "LOGIN" ? 2 : 1;
    while (parts.size() < wanted) {
        say(socket, mechanism == "LOGIN" ? (parts.isEmpty() ? "334 VXNlcm5hbWU6" : "334 UGFzc3dvcmQ6") : "334 ");
        parts.append(readLine(socket).trimmed());
    }
    QByteArrayList secrets;
    for (const QByteArray &part : std::as_const(parts))
        secrets.append(QByteArray::fromBase64(part));
    const QByteArray expected = mechanism == "PLAIN" ? '\0' + m_script.user + '\0' + m_script.password
        : mechanism == "LOGIN"                       ? m_script.user + '|' + m_script.password
                               : "user=" + m_script.user + "\1auth=Bearer " + m_script.password + "\1\1";
    const bool right = secrets.join('|') == expected;
    {
        const std::lock_guard lock(m_mutex);
        m_seen.mechanism = mechanism;
        m_seen.secrets = secrets;
        m_seen.spokeOpenly |= !socket.isEncrypted();
    }
    return answer(socket, "AUTH", right ? "235 2.7.0 welcome" : "535 5.7.8 Username and password not accepted");
}

bool SmtpServer::takeContent(QSslSocket &socket)
{
    if (!answer(socket, "DATA", "354 go on"))
        return m_script.replies.contains("DATA");
    QByteArray content;
    bool ended = false;
    while (!ended) {
        QByteArray line = readLine(socket);
        if (line.isEmpty())
            return false;
        ended = line == ".\r\n";
        if (line.startsWith('.'))
            line.remove(0, 1);
        if (!ended)
            content += line;
        const std::lock_guard lock(m_mutex);
        m_seen.contentOctets = content.size();
        m_seen.spokeOpenly |= !socket.isEncrypted();
        if (content.size() > 100 && (m_script.dropAt == "CONTENT" || m_script.stallAt == "CONTENT"))
            break;
    }
    if (!ended)
        return answer(socket, "CONTENT", {});
    if (m_script.dropAt != "VERDICT" && m_script.stallAt != "VERDICT" && !m_script.replies.contains("VERDICT")) {
        const std::lock_guard lock(m_mutex);
        m_seen.messages.append(content);
    }
    return answer(socket, "VERDICT", "250 2.0.0 queued") || m_script.replies.contains("VERDICT");
}

void SmtpServer::talk(QSslSocket &socket)
{
    if (m_script.implicitTls && !encrypt(socket))
        return;
    if (!answer(socket, "GREETING", "220 localhost ready"))
        return;
    for (QByteArray line = readLine(socket); !line.isEmpty(); line = readLine(socket)) {
        line = line.trimmed();
        {
            const std::lock_guard lock(m_mutex);
            m_seen.commands.append(line.startsWith("AUTH") ? "AUTH" : line);
        }
        const QByteArray verb = line.split(' ').first().toUpper();
        bool goesOn = true;
        if (verb == "EHLO") {
            QByteArrayList offers {"localhost"};
            offers += m_script.extensions;
            if (m_script.offersStartTls && !socket.isEncrypted())
                offers.append("STARTTLS");
            if (!m_script.mechanisms.isEmpty())
                offers.append("AUTH " + m_script.mechanisms.join(' '));
            QByteArray reply = "250-" + offers.sliced(0, offers.size() - 1).join("\r\n250-");
            goesOn = answer(socket, verb, reply + "\r\n250 " + offers.last());
        } else if (verb == "STARTTLS")
            goesOn = answer(socket, verb, "220 go on") && encrypt(socket);
        else if (verb == "AUTH")
            goesOn = login(socket, line) || m_script.dropAt.isEmpty();
        else if (verb == "DATA")
            goesOn = takeContent(socket);
        else
            goesOn = answer(socket, verb, verb == "QUIT" ? "221 bye" : "250 fine") || m_script.replies.contains(verb);
        if (!goesOn || verb == "QUIT")
            return;
    }
}

} // namespace Demitasse
