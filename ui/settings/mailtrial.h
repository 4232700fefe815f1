// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/mailaccount.h"

#include <QWidget>

#include <stop_token>

namespace Demitasse {

class Button;
class Label;
class Mailing;
class Secret;

/// Tries an account by signing in, keeps it, forgets it, and says how that went.
class MailTrial : public QWidget
{
    Q_OBJECT

public:
    explicit MailTrial(Mailing &mailing, QWidget *parent = nullptr);
    /// Whoever goes away no longer waits for a server.
    ~MailTrial() override;

    /// Whether there is one to forget.
    void showAccount();
    /// Signs in with what was typed, or with what is known when that is nothing; an account that works is kept.
    void tryOut(const MailAccount &account, const QString &secret, bool remember);
    void keep(const MailAccount &account, const QString &secret, bool remember);

signals:
    void tryWanted();
    void keepWanted();
    void kept();
    void forgotten();

private:
    void signIn(const MailAccount &account, const Secret &secret);
    void store(const MailAccount &account, const QString &success);
    void storeSecret(const MailAccount &account);
    void forget();
    void cancel();
    void setBusy(bool busy);
    void tell(const QString &sentence, bool isGood);
    void explain(const Error &error);

    Mailing &m_mailing;
    Label *m_said;
    Button *m_try;
    Button *m_keep;
    Button *m_forget;
    Button *m_cancel;
    QString m_typed;
    bool m_remembers = false;
    std::stop_source m_stop;
};

} // namespace Demitasse
