// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/mailaccount.h"
#include "core/rules/mailprovider.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Demitasse {

class Label;
class MailTrial;

/// The account that mail is sent through from this machine: suggested from the address, tried without sending
/// anything, kept beside the settings and never in the workspace, and forgotten again.
class MailSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit MailSection(UiContext &context, QWidget *parent = nullptr);

    void arrive() override;

private:
    void addSender();
    void addServer();
    void addSecret();
    void listen();
    void show(const MailAccount &account);
    void begin(const Student &student);
    MailAccount account() const;
    void suggest();
    void showLogin();
    void fitPort();
    void showKept();

    QLineEdit *m_sender;
    QLineEdit *m_name;
    QLineEdit *m_server;
    QSpinBox *m_port;
    QComboBox *m_security;
    QComboBox *m_login;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QCheckBox *m_remember;
    Label *m_hint;
    MailTrial *m_trial;
    /// What was filled in by us, and may be replaced by us.
    QString m_suggestedServer;
    QString m_suggestedUser;
    bool m_isTouched = false;
};

} // namespace Demitasse
