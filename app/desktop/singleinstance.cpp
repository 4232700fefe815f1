// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSocketNotifier>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

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
    m_isSecond = Doorbell::ring(name, qgetenv(ActivationVariable));
    if (m_isSecond)
        return;
    m_doorbell = Doorbell::hang(name);
    if (!m_doorbell.isOpen())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_doorbell.handle(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::answer()
{
    const QByteArray token = m_doorbell.answer();
    if (!token.isEmpty())
        qputenv(ActivationVariable, token);
    emit raiseWanted();
}

} // namespace Demitasse
