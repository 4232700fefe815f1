// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/mailtrial.h"

#include "core/rules/accountcheck.h"
#include "core/text/errortext.h"
#include "core/workflow/mailing.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

MailTrial::MailTrial(Mailing &mailing, QWidget *parent)
    : QWidget(parent)
    , m_mailing(mailing)
    , m_said(makeParagraph({}))
    , m_try(usualButton(tr("Try it")))
    , m_keep(quietButton(tr("Keep it untried")))
    , m_forget(quietButton(tr("Forget this account")))
    , m_cancel(quietButton(tr("Cancel")))
{
    m_said->setObjectName(u"mailSaid"_s);
    m_try->setObjectName(u"tryMail"_s);
    m_keep->setObjectName(u"keepMail"_s);
    m_forget->setObjectName(u"forgetMail"_s);
    m_cancel->setObjectName(u"cancelTrial"_s);
    m_try->setToolTip(tr("Connects and signs in, sends nothing, and keeps the account when that works"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    for (Button *button : {m_try, m_cancel, m_keep, m_forget})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    m_said->hide();
    setBusy(false);
    connect(m_try, &QPushButton::clicked, this, &MailTrial::tryWanted);
    connect(m_keep, &QPushButton::clicked, this, &MailTrial::keepWanted);
    connect(m_forget, &QPushButton::clicked, this, &MailTrial::forget);
    connect(m_cancel, &QPushButton::clicked, this, &MailTrial::cancel);
}

MailTrial::~MailTrial()
{
    m_stop.request_stop();
}

void MailTrial::showAccount()
{
    m_forget->setVisible(m_mailing.account().has_value());
}

void MailTrial::setBusy(bool busy)
{
    const bool hadFocus = m_cancel->hasFocus() || m_try->hasFocus();
    // Whoever takes the place of the other also takes its focus.
    Button *comes = busy ? m_cancel : m_try;
    comes->show();
    if (hadFocus)
        comes->setFocus();
    (busy ? m_try : m_cancel)->hide();
    m_keep->setEnabled(!busy);
    m_forget->setEnabled(!busy);
}

void MailTrial::tell(const QString &sentence, bool isGood)
{
    m_said->setTone(isGood ? Tone::Good : Tone::Bad);
    m_said->setText(sentence);
    m_said->show();
}

void MailTrial::explain(const Error &error)
{
    const ErrorText text = errorText(error);
    tell(text.sentence + u' ' + text.wayOut, false);
}

void MailTrial::tryOut(const MailAccount &account, const QString &secret, bool remember)
{
    if (const Result<> checked = checkAccount(account); !checked)
        return explain(checked.error());
    m_typed = secret;
    m_remembers = remember;
    m_stop = {};
    setBusy(true);
    m_said->setTone(Tone::Quiet);
    m_said->setText(tr("Asking %1…").arg(account.server));
    m_said->show();
    if (!secret.isEmpty())
        return signIn(account, Secret(secret));
    comeHome(m_mailing.secretOf(account), this,
        [this, account, token = m_stop.get_token()](const Result<std::optional<Secret>> &found) {
            if (token.stop_requested())
                return;
            if (found && *found)
                return signIn(account, **found);
            setBusy(false);
            tell(tr("Type the password or token first."), false);
        });
}

void MailTrial::signIn(const MailAccount &account, const Secret &secret)
{
    whenDone(
        m_mailing.signIn(account, secret, m_stop.get_token()), this,
        [this, account] {
            setBusy(false);
            store(account, tr("It works: %1 let you in. Nothing was sent, and the account is kept.").arg(account.server));
        },
        [this](const Error &error) {
            setBusy(false);
            if (error.code == ErrorCode::Cancelled)
                return m_said->hide();
            explain(error);
        });
}

void MailTrial::keep(const MailAccount &account, const QString &secret, bool remember)
{
    if (const Result<> checked = checkAccount(account); !checked)
        return explain(checked.error());
    m_typed = secret;
    m_remembers = remember;
    store(account, tr("The account is kept, and was not tried."));
}

void MailTrial::store(const MailAccount &account, const QString &success)
{
    tell(success, true);
    storeSecret(account);
    whenDone(
        m_mailing.setAccount(account), this, [] {}, [this](const Error &error) { explain(error); });
    emit kept();
}

void MailTrial::storeSecret(const MailAccount &account)
{
    if (m_typed.isEmpty())
        return;
    const Secret secret(std::exchange(m_typed, {}));
    if (!m_remembers)
        return m_mailing.hold(account, secret);
    whenDone(
        m_mailing.remember(account, secret), this, [] {},
        [this](const Error &) {
            tell(m_said->text() + u' '
                    + tr("There is no keychain on this computer, so the password is asked for each time the program "
                         "runs."),
                true);
        });
}

void MailTrial::forget()
{
    whenDone(
        m_mailing.forgetAccount(), this, [this] { tell(tr("The account is forgotten, and its password."), true); },
        [this](const Error &) { tell(tr("The account is forgotten. There is no keychain to forget a password."), true); });
    emit forgotten();
}

void MailTrial::cancel()
{
    m_stop.request_stop();
    setBusy(false);
    m_said->hide();
}

} // namespace Demitasse
