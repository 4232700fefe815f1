// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mail/sendingline.h"

#include "core/text/errortext.h"
#include "ui/mail/outbox.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *makeRow(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Small);
    return line;
}

/// Something in the account may be the reason.
bool concernsAccount(ErrorCode code)
{
    return code == ErrorCode::MailServerNotFound || code == ErrorCode::MailServerUnreachable
        || code == ErrorCode::MailNotEncrypted || code == ErrorCode::MailCertificateUntrusted
        || code == ErrorCode::MailSenderRefused || code == ErrorCode::MailServerSlow;
}

} // namespace

SendingLine::SendingLine(Outbox &outbox, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_outbox(outbox)
    , m_navigator(navigator)
    , m_state(makeParagraph({}))
    , m_progress(new QProgressBar)
    , m_cancel(quietButton(tr("Cancel")))
    , m_refusal(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_prompt(makeParagraph({}))
    , m_secret(new QLineEdit)
    , m_remember(new QCheckBox(tr("Keep it in the keychain")))
    , m_failure(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_again(usualButton(tr("Try again")))
    , m_arrived(usualButton(tr("It has arrived")))
    , m_settings(usualButton(tr("Look at the account")))
    , m_drop(quietButton(tr("Leave it")))
{
    m_progressRow = buildProgress();
    m_secretRow = buildSecret();
    m_failureRow = buildFailure();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *row : {m_progressRow, m_secretRow, m_failureRow})
        column->addWidget(row);
    hide();
    connect(&outbox, &Outbox::changed, this, &SendingLine::refresh);
    refresh();
}

QWidget *SendingLine::buildProgress()
{
    m_state->setObjectName(u"sendState"_s);
    m_progress->setObjectName(u"sendProgress"_s);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelSending"_s);
    auto *row = new QWidget;
    QHBoxLayout *line = makeRow(row);
    line->addWidget(m_state, 1);
    line->addWidget(m_progress, 1);
    line->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, &m_outbox, &Outbox::cancel);
    return row;
}

QWidget *SendingLine::buildSecret()
{
    m_refusal->setObjectName(u"secretRefused"_s);
    m_secret->setObjectName(u"mailSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(u"rememberSecret"_s);
    auto *give = usualButton(tr("Send"));
    give->setObjectName(u"giveSecret"_s);
    auto *leave = quietButton(tr("Not now"));
    leave->setObjectName(u"dropSecret"_s);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_refusal);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    line->addWidget(m_prompt, 1);
    line->addWidget(m_secret, 1);
    line->addWidget(m_remember);
    line->addWidget(give);
    line->addWidget(leave);
    column->addLayout(line);
    connect(m_secret, &QLineEdit::returnPressed, this, &SendingLine::giveSecret);
    connect(give, &QPushButton::clicked, this, &SendingLine::giveSecret);
    connect(leave, &QPushButton::clicked, &m_outbox, &Outbox::drop);
    return row;
}

QWidget *SendingLine::buildFailure()
{
    m_failure->setObjectName(u"sendError"_s);
    m_again->setObjectName(u"sendAgain"_s);
    m_arrived->setObjectName(u"takeAsSent"_s);
    m_settings->setObjectName(u"lookAtAccount"_s);
    m_drop->setObjectName(u"dropSending"_s);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_failure);
    auto *line = new QHBoxLayout;
    line->addStretch();
    for (Button *button : {m_drop, m_settings, m_arrived, m_again})
        line->addWidget(button);
    column->addLayout(line);
    connect(m_again, &QPushButton::clicked, &m_outbox, &Outbox::sendAgain);
    connect(m_arrived, &QPushButton::clicked, &m_outbox, &Outbox::takeAsSent);
    connect(m_drop, &QPushButton::clicked, &m_outbox, &Outbox::drop);
    connect(m_settings, &QPushButton::clicked, this,
        [this] { m_navigator.go({.kind = Place::Kind::Settings, .text = u"mail"_s}); });
    return row;
}

void SendingLine::follow(const QString &about)
{
    m_about = about;
    refresh();
}

void SendingLine::refresh()
{
    using State = Outbox::State;
    const State state = m_outbox.isAbout(m_about) ? m_outbox.state() : State::Idle;
    const bool hasStopped = state == State::Failed || state == State::Unkept;
    if (state == State::Idle)
        return showRow(nullptr);
    if (hasStopped) {
        showFailure(m_outbox.error().value_or(Error {}));
        return showRow(m_failureRow);
    }
    if (state == State::AsksSecret) {
        if (m_row != m_secretRow)
            askSecret();
        return showRow(m_secretRow);
    }
    showProgress();
    showRow(m_progressRow);
}

/// Whoever has the focus here, or pressed what led here, goes on in the next row.
void SendingLine::showRow(QWidget *row)
{
    if (std::exchange(m_row, row) == row)
        return;
    const bool hadFocus = isVisible() && isAncestorOf(QApplication::focusWidget());
    setVisible(row);
    for (QWidget *each : {m_progressRow, m_secretRow, m_failureRow})
        each->setVisible(each == row);
    QWidget *next = row == m_progressRow ? static_cast<QWidget *>(m_cancel)
        : row == m_secretRow             ? static_cast<QWidget *>(m_secret)
        : row                            ? static_cast<QWidget *>(m_drop)
                                         : m_resting.get();
    if (next && next->isVisible() && (row || hadFocus))
        next->setFocus();
}

void SendingLine::showProgress()
{
    const bool isLeaving = m_outbox.state() == Outbox::State::Sending;
    m_state->setText(isLeaving ? tr("Sending to %1…").arg(m_outbox.parcel().to)
                               : tr("Sent; waiting until the server says that it has it…"));
    // Until the first of it has left, nothing is known.
    m_progress->setRange(0, isLeaving && m_outbox.percent() > 0 ? 100 : 0);
    m_progress->setValue(m_outbox.percent());
    m_progress->setAccessibleName(m_state->text());
    m_cancel->setEnabled(m_outbox.state() != Outbox::State::Keeping);
}

void SendingLine::askSecret()
{
    const MailAccount account = m_outbox.mailing().account().value_or(MailAccount {});
    const QString user = account.user;
    m_prompt->setText(account.login == MailLogin::Token ? tr("Access token of %1").arg(user)
                                                        : tr("Password of %1").arg(user));
    m_secret->setAccessibleName(m_prompt->text());
    m_remember->setVisible(m_outbox.canRemember());
    m_remember->setChecked(false);
    m_refusal->setVisible(m_outbox.error().has_value());
    if (const std::optional<Error> &error = m_outbox.error()) {
        const ErrorText text = errorText(*error);
        m_refusal->setText(text.sentence + u' ' + text.wayOut);
    } else if (!m_outbox.canRemember()) {
        m_refusal->setText({});
    }
    m_secret->clear();
}

void SendingLine::giveSecret()
{
    const QString secret = m_secret->text();
    m_secret->clear();
    if (!secret.isEmpty())
        m_outbox.giveSecret(secret, m_remember->isChecked());
}

void SendingLine::showFailure(const Error &error)
{
    const bool isUnkept = m_outbox.state() == Outbox::State::Unkept;
    const bool isUnknown = error.code == ErrorCode::MailPerhapsSent;
    const ErrorText text = errorText(error);
    const QString sentence = text.sentence + u' ' + text.wayOut;
    m_failure->setText(isUnkept ? tr("It was sent, but that could not be kept here: %1").arg(sentence) : sentence);
    m_again->setVisible(!isUnkept);
    m_again->setText(isUnknown ? tr("Send it again") : tr("Try again"));
    m_arrived->setVisible(isUnkept || isUnknown);
    m_arrived->setText(isUnkept ? tr("Keep it now") : tr("It has arrived"));
    m_settings->setVisible(!isUnkept && concernsAccount(error.code));
    m_drop->setVisible(!isUnkept);
}

} // namespace Demitasse
