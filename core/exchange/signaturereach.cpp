// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signaturereach.h"

#include "core/rules/address.h"
#include "core/rules/fold.h"
#include "core/rules/identity.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression reachPattern(const QString &expression)
{
    return QRegularExpression(
        expression, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

class Taker
{
public:
    void take(SignaturePiece &line, SignatureField field, const QString &key, const QString &value, qsizetype start,
        qsizetype length, PhoneKind phone = PhoneKind::Unsaid)
    {
        if (!m_seen.contains(key)) {
            m_seen.insert(key);
            parts.append({field, value, line.start + start, length, Confidence::Sure, phone});
        }
        markRead(line, start, length);
    }

    QList<SignaturePart> parts;

private:
    QSet<QString> m_seen;
};

void takeEmails(SignaturePiece &line, Taker &taker)
{
    static const QRegularExpression address(
        u"[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'’-]*@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"_s);
    static const QRegularExpression spelled = reachPattern(
        u"([\\w.+-]+)\\s*[\\[(]\\s*(?:at|à|arobas)\\s*[\\])]\\s*([\\w-]+(?:\\s*[\\[(]\\s*(?:dot|point)\\s*[\\])]\\s*[\\w-]+|\\.[\\w-]+)+)"_s);
    static const QRegularExpression dot = reachPattern(u"\\s*[\\[(]\\s*(?:dot|point)\\s*[\\])]\\s*"_s);
    for (const QRegularExpressionMatch &match : address.globalMatch(line.text)) {
        QString value = match.captured();
        while (value.endsWith(u'-') || value.endsWith(u'.'))
            value.chop(1);
        if (isSafeAddress(value))
            taker.take(line, SignatureField::Email, emailKey(value), value, match.capturedStart(), value.size());
    }
    for (const QRegularExpressionMatch &match : spelled.globalMatch(line.text)) {
        const QString value = QString(match.captured(1) + u'@' + match.captured(2)).replace(dot, u"."_s);
        if (isSafeAddress(value))
            taker.take(line, SignatureField::Email, emailKey(value), value, match.capturedStart(), match.capturedLength());
    }
}

void takeLinks(SignaturePiece &line, Taker &taker)
{
    static const QRegularExpression link = reachPattern(
        u"\\b(?:https?://[^\\s<>\"|\\x1f]{3,}|www\\.[^\\s<>\"|\\x1f]{3,}|(?<![@\\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+"
        "(?:com|ca|org|net|io|edu|gov|fr|co|ai|dev|info|quebec|uk|eu|ch|be|de|app|me|tech|design|studio|law|health|"
        "example|nl|us|coop|ngo|museum|academy)(?![\\w@.-]*@)\\b(?:/[^\\s<>\"|\\x1f]*)?)"_s);
    static const QRegularExpression leftMailto = reachPattern(u"<?\\b(mailto|tel|fax|callto|sip):[^\\s>]+>?"_s);
    for (const QRegularExpressionMatch &match : link.globalMatch(line.text)) {
        QString value = match.captured();
        while (!value.isEmpty() && u".,;:)]'’*"_s.contains(value.back()))
            value.chop(1);
        if (value.contains(readMark) || value.size() < 4)
            continue;
        taker.take(line, SignatureField::Link, linkKey(value), value, match.capturedStart(), value.size());
    }
    for (const QRegularExpressionMatch &match : leftMailto.globalMatch(line.text))
        markRead(line, match.capturedStart(), match.capturedLength());
}

// What stands right before or after a number.
std::optional<PhoneKind> kindSaid(const QString &around, bool &isFax)
{
    static const QRegularExpression fax = reachPattern(u"^(f|fax|facsimile|télécopieur|télécopie|téléc|tc)$"_s);
    static const QRegularExpression mobile
        = reachPattern(u"^(c|m|cell|cel|cellulaire|cellphone|cell phone|mobile|mob|portable|gsm|text|texto|sms)$"_s);
    static const QRegularExpression home = reachPattern(u"^(h|home|domicile|maison|rés|résidence)$"_s);
    static const QRegularExpression work = reachPattern(
        u"^(o|w|d|b|p|t|ph|tel|tél|telephone|téléphone|phone|office|work|direct|direct line|ligne directe|bur|bureau|travail|"
        "main|reception|réception|switchboard|standard|general|général|desk|toll[- ]?free|sans frais|tty|ats|call|tel/tél|"
        "tél/tel|telephone/téléphone|tel & text)$"_s);
    if (fax.match(around).hasMatch()) {
        isFax = true;
        return PhoneKind::Unsaid;
    }
    if (mobile.match(around).hasMatch())
        return PhoneKind::Mobile;
    if (home.match(around).hasMatch())
        return PhoneKind::Home;
    if (work.match(around).hasMatch())
        return PhoneKind::Work;
    return std::nullopt;
}

struct LabelAround
{
    PhoneKind kind = PhoneKind::Unsaid;
    bool isFax = false;
    bool said = false;
    qsizetype start = 0;
    qsizetype end = 0;
};

LabelAround labelAround(const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression before = reachPattern(u"(?:^|[^\\p{L}])((?:\\p{L}+(?:[ /&-]\\p{L}+)?))[.:)*\\s#-]*[(]?$"_s);
    static const QRegularExpression oneBefore = reachPattern(u"(?:^|[^\\p{L}])(\\p{L}+)[.:)*\\s#-]*[(]?$"_s);
    static const QRegularExpression after = reachPattern(u"^\\s*[(\\[]?\\s*(\\p{L}+(?: \\p{L}+)?)\\s*[)\\]]?(?=$|[\\s,;|•·/\\x1f])"_s);
    LabelAround label {.start = start, .end = end};
    for (const QRegularExpression *expression : {&before, &oneBefore}) {
        const QRegularExpressionMatch match = expression->match(text.first(start));
        if (!match.hasMatch())
            continue;
        if (const auto kind = kindSaid(match.captured(1), label.isFax)) {
            label.kind = *kind;
            label.said = true;
            label.start = match.capturedStart(1);
            return label;
        }
    }
    const QRegularExpressionMatch match = after.match(text.sliced(end));
    if (match.hasMatch()) {
        if (const auto kind = kindSaid(match.captured(1), label.isFax); kind && match.captured(1).size() > 1) {
            label.kind = *kind;
            label.said = true;
            label.end = end + match.capturedLength();
        } else {
            label.isFax = false;
        }
    }
    return label;
}

int digitsIn(QStringView text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }));
}

bool isNumber(const QString &text, bool said)
{
    static const QRegularExpression years(u"^(19|20)\\d\\d\\s*[-–]\\s*(19|20)\\d\\d$"_s);
    static const QRegularExpression date(u"^\\d{4}[-.]\\d\\d[-.]\\d\\d$|^\\d\\d[-.]\\d\\d[-.]\\d{4}$"_s);
    static const QRegularExpression zip(u"^\\d{5}-\\d{4}$"_s);
    static const QRegularExpression whole(u"^(\\+?1[\\s.-]*)?\\(?\\d{3}\\)?[\\s.-]*\\d{3}[\\s.-]*\\d{4}$|^0\\d([\\s.-]?\\d\\d){4}$|^\\+"_s);
    if (years.match(text).hasMatch() || date.match(text).hasMatch() || zip.match(text).hasMatch())
        return false;
    const int digits = digitsIn(text);
    return digits >= 7 && digits <= 15 && (said || whole.match(text).hasMatch());
}

void takePhones(SignaturePiece &line, Taker &taker)
{
    static const QRegularExpression number(
        u"(?<![\\p{L}\\d/#.])(?:(?:\\+?1[\\s.-]{0,2})?\\(?\\d{3}\\)?[\\s.–-]{0,3}\\d{3}[\\s.–-]{0,2}\\d{4}(?![\\d])|"
        "\\+\\(?\\d{1,3}\\)?(?:[\\s.()–-]{0,2}\\d{1,4}){2,6}(?!\\d)|0\\d(?:[\\s.-]?\\d\\d){4}(?!\\d)|"
        "\\d{3}[\\s.-]\\d{4}(?![\\d-]))"_s);
    static const QRegularExpression extension = reachPattern(
        u"^[\\s,;]*(?:\\(?\\s*(?:ext(?:ension)?\\.?|x|poste|p\\.|#)\\s*[:.]?\\s*(\\d{1,6})\\)?)"_s);
    static const QRegularExpression odd(u"[\\s–]+"_s);
    for (const QRegularExpressionMatch &match : number.globalMatch(line.text)) {
        const qsizetype start = match.capturedStart();
        qsizetype end = match.capturedEnd();
        QString value = match.captured().trimmed().replace(odd, u" "_s);
        if (value.count(u'(') < value.count(u')'))
            value.remove(u')');
        const QRegularExpressionMatch more = extension.match(line.text.sliced(end));
        if (more.hasMatch()) {
            const bool french = more.captured().contains("poste"_L1, Qt::CaseInsensitive);
            value += (french ? " poste "_L1 : " ext. "_L1) + more.captured(1);
            end += more.capturedLength();
        }
        const LabelAround label = labelAround(line.text, start, end);
        if (!isNumber(match.captured().trimmed(), label.said))
            continue;
        if (!label.isFax)
            taker.take(line, SignatureField::Phone, phoneKey(value), value, start, end - start, label.kind);
        markRead(line, label.start, label.end - label.start);
    }
}

// Before anything is split, since pronouns are written with slashes, commas and brackets.
void takePronouns(SignaturePiece &line, Taker &taker)
{
    static const QString one = u"(?:she|her|hers|he|him|his|they|them|their|theirs|ze|zir|xe|xem|elle|elles|lui|il|iel|ielle|"
                               "ael|toi|any pronouns|all pronouns|ella|él)"_s;
    static const QRegularExpression several = reachPattern(
        u"(?<![\\p{L}'’])[(\\[]?\\s*("_s + one + u"(?:\\s*[/|,·]\\s*"_s + one + u"){1,3})\\s*[)\\]]?(?![\\p{L}'’])"_s);
    static const QRegularExpression alone = reachPattern(
        u"[(\\[]\\s*("_s + one + u")\\s*[)\\]]|(?:pronouns|pronoms?)(?:/pronoms)?\\s*:\\s*("_s + one + u")(?!\\p{L})|^\\s*(elle|iel)\\s*$"_s);
    static const QRegularExpression label = reachPattern(u"(pronouns|pronoms?)(/pronoms)?\\s*:\\s*$"_s);
    for (const QRegularExpression *expression : {&several, &alone}) {
        const QRegularExpressionMatch match = expression->match(line.text);
        if (!match.hasMatch())
            continue;
        const int group = std::max(1, match.lastCapturedIndex());
        const QString value = match.captured(group).simplified();
        const QRegularExpressionMatch before = label.match(line.text.first(match.capturedStart()));
        taker.take(line, SignatureField::Pronouns, u"pronouns"_s, value, match.capturedStart(group),
            match.capturedLength(group));
        markRead(line, match.capturedStart(), match.capturedLength());
        if (before.hasMatch())
            markRead(line, before.capturedStart(), before.capturedLength());
        return;
    }
}

} // namespace

QList<SignaturePart> takeReach(QList<SignaturePiece> &lines)
{
    Taker taker;
    for (SignaturePiece &line : lines) {
        takeEmails(line, taker);
        takeLinks(line, taker);
        takePhones(line, taker);
        takePronouns(line, taker);
    }
    return taker.parts;
}

} // namespace Demitasse
