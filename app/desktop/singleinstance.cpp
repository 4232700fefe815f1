// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 500;
constexpr qint64 LongestMessage = 4096;
/// What a Wayland desktop gives to whoever may take the focus.
constexpr auto ActivationVariable = "XDG_ACTIVATION_TOKEN";

/// Tells nothing about the path, and is short enough for a socket's name.
QString instanceName(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"demitasse-"_s + QString::fromLatin1(hash.first(12).toHex());
}

} // namespace

SingleInstance::SingleInstance(const QString &workspacePath, QObject *parent)
    : QObject(parent)
{
    const QString name = instanceName(workspacePath);
    m_isSecond = askFirst(name);
    if (m_isSecond)
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (m_server.listen(name))
        return;
    // Nobody answers there, so it was left behind by one that did not end well.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

bool SingleInstance::askFirst(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(qgetenv(ActivationVariable) + '\n');
    socket.waitForBytesWritten(PatienceMs);
    return true;
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray token = socket->read(LongestMessage).trimmed();
            if (!token.isEmpty())
                qputenv(ActivationVariable, token);
            emit raiseWanted();
            socket->disconnectFromServer();
        });
    }
}

} // namespace Demitasse
