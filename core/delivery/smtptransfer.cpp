// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/smtptransfer.h"

#include "core/exchange/mailheader.h"

#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace Demitasse {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

// How often a look is taken at the clock; a token that asks is noticed at once.
constexpr int pollMilliseconds = 100;

QByteArray urlOf(const MailAccount &account)
{
    const QByteArray host
        = account.server.contains(u':') ? '[' + account.server.toLatin1() + ']' : QUrl::toAce(account.server);
    // The path is what the client calls itself: an address literal that tells nothing, in brackets.
    return (account.security == MailSecurity::Tls ? "smtps://" : "smtp://") + host + ':'
        + QByteArray::number(account.port) + "/%5B127.0.0.1%5D";
}

QByteArray enveloped(const QString &address) { return '<' + wireAddress(address) + '>'; }

} // namespace

struct SmtpTransfer::Handles
{
    Handles()
    {
        prepare();
        easy = curl_easy_init();
        multi = curl_multi_init();
    }
    ~Handles()
    {
        curl_multi_remove_handle(multi, easy);
        curl_easy_cleanup(easy);
        curl_multi_cleanup(multi);
        curl_slist_free_all(recipients);
    }
    Handles(const Handles &) = delete;
    Handles &operator=(const Handles &) = delete;

    CURL *easy = nullptr;
    CURLM *multi = nullptr;
    curl_slist *recipients = nullptr;
    std::array<char, CURL_ERROR_SIZE> complaint {};
};

void SmtpTransfer::prepare()
{
    [[maybe_unused]] static const CURLcode begun = curl_global_init(CURL_GLOBAL_DEFAULT);
}

SmtpTransfer::SmtpTransfer(
    const MailAccount &account, const OutgoingMail *mail, const Secret &secret, const SmtpTerms &terms)
    : m_account(account)
    , m_mail(mail)
    , m_terms(terms)
    , m_handles(std::make_unique<Handles>())
{
    configure(secret);
    listen();
}

SmtpTransfer::~SmtpTransfer() = default;

void SmtpTransfer::configure(const Secret &secret)
{
    CURL *easy = m_handles->easy;
    curl_easy_setopt(easy, CURLOPT_URL, urlOf(m_account).constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, 0x7fffffffL);
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, 3600L);
    curl_easy_setopt(easy, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_terms.authorities.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, m_terms.authorities.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    }
    configureLogin(secret);
    if (m_mail)
        configureMessage();
    else
        curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
}

void SmtpTransfer::configureMessage()
{
    CURL *easy = m_handles->easy;
    curl_easy_setopt(easy, CURLOPT_MAIL_FROM, enveloped(m_mail->sender).constData());
    for (const QString &recipient : m_mail->recipients)
        m_handles->recipients = curl_slist_append(m_handles->recipients, enveloped(recipient).constData());
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, m_handles->recipients);
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_mail->content.size()));
}

void SmtpTransfer::configureLogin(const Secret &secret)
{
    CURL *easy = m_handles->easy;
    if (m_account.login == MailLogin::None)
        return;
    curl_easy_setopt(easy, CURLOPT_USERNAME, m_account.user.toUtf8().constData());
    if (m_account.login == MailLogin::Token) {
        curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, secret.octets());
        curl_easy_setopt(easy, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
        return;
    }
    curl_easy_setopt(easy, CURLOPT_PASSWORD, secret.octets());
    curl_easy_setopt(easy, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
}

void SmtpTransfer::listen()
{
    using Listener = int (*)(CURL *, curl_infotype, char *, size_t, void *);
    using Asker = int (*)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    using Giver = size_t (*)(char *, size_t, size_t, void *);
    const Listener listener = [](CURL *, curl_infotype kind, char *data, size_t size, void *self) {
        auto *transfer = static_cast<SmtpTransfer *>(self);
        const QByteArrayView octets(data, static_cast<qsizetype>(size));
        if (kind == CURLINFO_HEADER_OUT)
            transfer->m_dialogue.sent(octets);
        else if (kind == CURLINFO_HEADER_IN)
            transfer->m_dialogue.received(octets);
        if (transfer->m_dialogue.stage() != SmtpStage::Connecting)
            transfer->m_lastSign = steady_clock::now();
        return 0;
    };
    const Giver giver = [](char *buffer, size_t size, size_t count, void *self) {
        return static_cast<SmtpTransfer *>(self)->give(buffer, size * count);
    };
    const Asker asker = [](void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<SmtpTransfer *>(self)->givesUp() ? 1 : 0;
    };
    CURL *easy = m_handles->easy;
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, asker);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, listener);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, giver);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_handles->complaint.data());
}

size_t SmtpTransfer::give(char *buffer, size_t room)
{
    const QByteArray &content = m_mail->content;
    const auto left = static_cast<size_t>(content.size() - m_given);
    const size_t count = std::min(left, room);
    std::memcpy(buffer, content.constData() + m_given, count);
    m_given += static_cast<qsizetype>(count);
    if (m_given == content.size())
        m_dialogue.contentEnded();
    m_progress(m_given);
    return count;
}

Result<> SmtpTransfer::run(std::stop_token stop, std::stop_token closing, Progress progress)
{
    m_stop = std::move(stop);
    m_closing = std::move(closing);
    m_progress = std::move(progress);
    m_lastSign = steady_clock::now();
    curl_multi_add_handle(m_handles->multi, m_handles->easy);
    const auto wake = [this] { curl_multi_wakeup(m_handles->multi); };
    const std::stop_callback onStop(m_stop, wake);
    const std::stop_callback onClosing(m_closing, wake);
    const SmtpEnd end = converse();
    if (!m_mail && !m_givenUp && end == SmtpEnd::Finished)
        return {};
    return m_dialogue.outcome(m_givenUp.value_or(end), m_account, m_detail);
}

SmtpEnd SmtpTransfer::converse()
{
    CURLM *multi = m_handles->multi;
    for (int running = 1; running > 0;) {
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            return SmtpEnd::Dropped;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, pollMilliseconds, nullptr);
    }
    int left = 0;
    const CURLMsg *message = curl_multi_info_read(multi, &left);
    return message ? endOf(message->data.result) : SmtpEnd::Dropped;
}

// Asked by curl all the time, also where it waits inside itself. Only from here does it leave a message alone for
// good: a handle that is merely removed waits for the server's answer, and may send the end mark.
bool SmtpTransfer::givesUp()
{
    const bool nobodyWaits = m_stop.stop_requested() || m_closing.stop_requested();
    // Once the message is out, its fate is worth a little patience.
    if (nobodyWaits && m_dialogue.stage() < SmtpStage::Verdict)
        m_givenUp = SmtpEnd::Cancelled;
    else if (isTooSlow(nobodyWaits))
        m_givenUp = SmtpEnd::TooSlow;
    return m_givenUp.has_value();
}

bool SmtpTransfer::isTooSlow(bool nobodyWaits) const
{
    const SmtpPatience &patience = m_terms.patience;
    const auto silence = steady_clock::now() - m_lastSign;
    if (m_dialogue.stage() == SmtpStage::Connecting)
        return silence > patience.connect;
    if (m_dialogue.stage() != SmtpStage::Verdict)
        return silence > patience.reply;
    return silence > (nobodyWaits ? std::min(patience.farewell, patience.verdict) : patience.verdict);
}

SmtpEnd SmtpTransfer::endOf(int curlCode)
{
    const auto code = static_cast<CURLcode>(curlCode);
    m_detail = u"curl %1: %2"_s.arg(curlCode).arg(QString::fromUtf8(curl_easy_strerror(code)));
    if (code == CURLE_OK)
        return SmtpEnd::Finished;
    if (code == CURLE_COULDNT_RESOLVE_HOST)
        return SmtpEnd::NotFound;
    if (code == CURLE_COULDNT_CONNECT)
        return SmtpEnd::NotReached;
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_ISSUER_ERROR) {
        m_detail += u" ("_s + QString::fromUtf8(m_handles->complaint.data()) + u')';
        return SmtpEnd::NotTrusted;
    }
    if (code == CURLE_USE_SSL_FAILED || code == CURLE_SSL_CONNECT_ERROR || code == CURLE_SSL_CIPHER)
        return SmtpEnd::NotEncrypted;
    if (code == CURLE_LOGIN_DENIED)
        return SmtpEnd::Refused;
    return code == CURLE_OPERATION_TIMEDOUT ? SmtpEnd::TooSlow : SmtpEnd::Dropped;
}

} // namespace Demitasse
