// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/mailsection.h"

#include "core/workflow/mailing.h"
#include "ui/mail/outbox.h"
#include "ui/settings/languagebox.h"
#include "ui/settings/mailtrial.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int HighestPort = 65535;

QString hintOf(const MailProvider &provider)
{
    switch (provider.wants) {
    case MailSecretWanted::Password:
        return {};
    case MailSecretWanted::AppPassword:
        return MailSection::tr("This provider wants a password made for programs. Make one where your account's security "
                               "is set; your usual password will be refused.");
    case MailSecretWanted::Token:
        return MailSection::tr("This provider no longer takes passwords from programs, only an access token. Where you "
                               "have none, open letters in your mail program instead.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MailSection::MailSection(UiContext &context, QWidget *parent)
    : SettingsSection(tr("Mail"), context, parent)
{
    addBelow(makeParagraph(tr("To send letters and invitations from here. Kept on this computer, not in the workspace; "
                              "nothing is sent unless you press Send."),
        TypeRole::Body, Tone::Quiet));
    addSender();
    addServer();
    addSecret();
    m_trial = new MailTrial(context.outbox.mailing());
    setObjectName(u"mail"_s);
    setFocusProxy(m_sender);
    addBelow(m_trial);
    listen();
}

void MailSection::addSender()
{
    m_sender = add(tr("Your address"), new QLineEdit);
    m_sender->setObjectName(u"mailSender"_s);
    m_name = add(tr("Your name"), new QLineEdit);
    m_name->setObjectName(u"mailName"_s);
    m_hint = makeParagraph({}, TypeRole::Caption, Tone::Warn);
    m_hint->setObjectName(u"mailHint"_s);
    addBelow(m_hint);
}

void MailSection::addServer()
{
    m_server = add(tr("Server for outgoing mail"), new QLineEdit);
    m_server->setObjectName(u"mailServer"_s);
    m_server->setPlaceholderText(u"smtp.example.org"_s);
    m_security = add(tr("Encryption"), new QComboBox, tr("Nothing is ever sent unencrypted."));
    m_security->setObjectName(u"mailSecurity"_s);
    m_security->addItem(tr("From the start (TLS)"), word(MailSecurity::Tls));
    m_security->addItem(tr("After a greeting (STARTTLS)"), word(MailSecurity::StartTls));
    m_port = add(tr("Port"), new QSpinBox);
    m_port->setObjectName(u"mailPort"_s);
    m_port->setRange(1, HighestPort);
    m_login = add(tr("Sign in with"), new QComboBox);
    m_login->setObjectName(u"mailLogin"_s);
    m_login->addItem(tr("Password"), word(MailLogin::Password));
    m_login->addItem(tr("Access token (XOAUTH2)"), word(MailLogin::Token));
    m_login->addItem(tr("Nothing: the server asks for none"), word(MailLogin::None));
    m_user = add(tr("User name"), new QLineEdit);
    m_user->setObjectName(u"mailUser"_s);
}

void MailSection::addSecret()
{
    m_secret = add(tr("Password or token"), new QLineEdit);
    m_secret->setObjectName(u"mailPassword"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_remember = add({}, new QCheckBox(tr("Keep it in this computer's keychain")));
    m_remember->setObjectName(u"mailRemember"_s);
    m_remember->setChecked(true);
}

void MailSection::listen()
{
    for (QLineEdit *field : {m_sender, m_name, m_server, m_user, m_secret})
        connect(field, &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
    connect(m_sender, &QLineEdit::editingFinished, this, &MailSection::suggest);
    connect(m_security, &QComboBox::activated, this, &MailSection::fitPort);
    connect(m_login, &QComboBox::activated, this, &MailSection::showLogin);
    connect(m_trial, &MailTrial::tryWanted, this,
        [this] { m_trial->tryOut(account(), m_secret->text(), m_remember->isChecked()); });
    connect(m_trial, &MailTrial::keepWanted, this,
        [this] { m_trial->keep(account(), m_secret->text(), m_remember->isChecked()); });
    connect(m_trial, &MailTrial::kept, this, [this] {
        m_isTouched = false;
        m_secret->clear();
        showKept();
    });
    connect(m_trial, &MailTrial::forgotten, this, [this] {
        m_isTouched = false;
        show({});
        arrive();
    });
}

void MailSection::arrive()
{
    showKept();
    if (m_isTouched)
        return;
    if (const std::optional<MailAccount> &kept = context().outbox.mailing().account())
        return show(*kept);
    ask([](Desk &desk) { return desk.profile.student(); }, [this](const Student &student) { begin(student); });
}

void MailSection::begin(const Student &student)
{
    if (m_isTouched || !m_sender->text().isEmpty())
        return;
    show({});
    m_sender->setText(student.email);
    m_name->setText(student.name);
    suggest();
}

void MailSection::show(const MailAccount &account)
{
    m_sender->setText(account.sender);
    m_name->setText(account.senderName);
    m_server->setText(account.server);
    choose(m_security, word(account.security));
    m_port->setValue(account.port);
    choose(m_login, word(account.login));
    m_user->setText(account.user);
    m_suggestedServer.clear();
    m_suggestedUser.clear();
    suggest();
    showLogin();
}

MailAccount MailSection::account() const
{
    MailAccount account;
    account.server = m_server->text().trimmed();
    account.port = m_port->value();
    account.security = fromWord<MailSecurity>(m_security->currentData().toString()).value_or(MailSecurity::Tls);
    account.login = fromWord<MailLogin>(m_login->currentData().toString()).value_or(MailLogin::Password);
    account.user = m_user->text().trimmed();
    account.sender = m_sender->text().trimmed();
    account.senderName = m_name->text().trimmed();
    return account;
}

/// What somebody wrote there stays.
void MailSection::suggest()
{
    const QString address = m_sender->text().trimmed();
    const std::optional<MailProvider> provider = mailProviderOf(address);
    m_hint->setText(provider ? hintOf(*provider) : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (m_user->text() == m_suggestedUser) {
        m_user->setText(address);
        m_suggestedUser = address;
    }
    if (!provider || m_server->text() != m_suggestedServer)
        return;
    m_server->setText(provider->server);
    m_suggestedServer = provider->server;
    m_port->setValue(provider->port);
    choose(m_security, word(provider->security));
    choose(m_login, word(provider->wants == MailSecretWanted::Token ? MailLogin::Token : MailLogin::Password));
    showLogin();
}

void MailSection::fitPort()
{
    const MailAccount chosen = account();
    if (chosen.port == usualPort(MailSecurity::Tls) || chosen.port == usualPort(MailSecurity::StartTls))
        m_port->setValue(usualPort(chosen.security));
}

void MailSection::showLogin()
{
    const bool isAsked = account().login != MailLogin::None;
    for (QWidget *field : {static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_secret),
             static_cast<QWidget *>(m_remember)})
        field->setEnabled(isAsked);
}

void MailSection::showKept()
{
    Mailing &mailing = context().outbox.mailing();
    m_trial->showAccount();
    m_secret->setPlaceholderText(tr("Asked for when you send"));
    if (!mailing.account())
        return;
    comeHome(mailing.secretOf(*mailing.account()), this, [this](const Result<std::optional<Secret>> &found) {
        m_remember->setVisible(found.has_value());
        if (!found)
            m_secret->setPlaceholderText(tr("No keychain here: asked for once each time the program runs"));
        else if (*found)
            m_secret->setPlaceholderText(tr("Known; type here to replace it"));
    });
}

} // namespace Demitasse
