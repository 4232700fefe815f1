// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/secret.h"
#include "core/domain/error.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace Demitasse {

/// A message on its way: the envelope, and the bytes that writeMessage gave.
struct OutgoingMail
{
    QString sender;
    QStringList recipients;
    QByteArray content;

    friend bool operator==(const OutgoingMail &, const OutgoingMail &) = default;
};

/// Takes messages out of the house. A message goes to all its recipients or to none.
class MailSender
{
public:
    virtual ~MailSender() = default;

    /// Returns at once. The future's progress is the number of octets of the content that have left; its result comes
    /// from another thread: success only when the server has confirmed that it took the message over. Whoever waits no
    /// longer asks `stop` (cancelling the future stops nothing): the result is then Cancelled, and nothing was sent,
    /// unless the message was out already. MailPerhapsSent means that nobody here can know.
    virtual QFuture<Result<>> send(OutgoingMail mail, Secret secret, std::stop_token stop) = 0;
    /// Goes as far as being let in, and leaves again: nothing is sent. Fails as `send` would on the way there.
    virtual QFuture<Result<>> signIn(Secret secret, std::stop_token stop) = 0;
};

} // namespace Demitasse
