// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signaturenoise.h"

#include "core/exchange/signaturewords.h"
#include "core/rules/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &expression)
{
    return QRegularExpression(
        expression, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString foldedLine(const QString &line)
{
    QString folded = fold(line);
    return folded.replace(u'’', u'\'');
}

bool matches(const QRegularExpression &expression, const QString &line)
{
    return expression.match(foldedLine(line)).hasMatch();
}

qsizetype wordCount(const QString &line)
{
    return signatureWords(line).size();
}

} // namespace

std::optional<LeadingLabel> leadingLabel(const QString &line)
{
    struct Named
    {
        SignatureLabel label;
        QRegularExpression expression;
    };
    static const std::array labels {
        Named {SignatureLabel::Sender, pattern(u"^\\s*\\*?(from|de|expéditeur)\\*?\\s*:\\*?\\s*"_s)},
        Named {SignatureLabel::Name, pattern(u"^\\s*(full name|name|nom complet|nom et prénom|nom|contact)\\s*:\\s*"_s)},
        Named {SignatureLabel::Role,
            pattern(u"^\\s*(job title|title|position|role|titre|fonction|poste|rôle)\\s*:\\s*(?![\\d#])"_s)},
        Named {SignatureLabel::Organization,
            pattern(u"^\\s*(company|organi[sz]ation|employer|entreprise|organisme|employeur|société)\\s*:\\s*"_s)},
        Named {SignatureLabel::Unit, pattern(u"^\\s*(department|dept|division|branch|département|service)\\s*:\\s*"_s)},
        Named {SignatureLabel::Place, pattern(u"^\\s*(location|city|address|lieu|ville|adresse)\\s*:\\s*"_s)},
        Named {SignatureLabel::Reach,
            pattern(u"^\\s*(e-?mail|courriel|mél|web(?:site)?|site(?: web)?|linkedin|url|www)\\s*:\\s*"_s)},
    };
    for (const Named &named : labels) {
        const QRegularExpressionMatch match = named.expression.match(line);
        if (match.hasMatch())
            return LeadingLabel {named.label, match.capturedLength()};
    }
    return std::nullopt;
}

bool isOtherHeader(const QString &line)
{
    static const QRegularExpression header = pattern(
        u"^\\s*\\*?(to|cc|bcc|sent|date|subject|reply-to|a|cci|envoye(?: le)?|objet|importance|attachments?|"
        "pieces? jointes?)\\*?\\s*:"_s);
    return matches(header, line);
}

bool beginsOlderMail(const QString &line)
{
    static const QRegularExpression older = pattern(
        u"^(on .{6,200} wrote ?:|le .{6,200} a ecrit ?:|-{3,} ?(original|forwarded|message)|_{10,}$|begin forwarded)"_s);
    return matches(older, line);
}

std::optional<qsizetype> closingLength(const QString &line)
{
    static const QRegularExpression closing = pattern(
        u"^\\s*[-–—]*\\s*((with )?(best|kind|kindest|warm|warmest|many|most)?\\s*(regards|wishes)|(very )?"
        "(sincerely|respectfully|truly)( yours)?|yours( sincerely| truly| faithfully)?|best|all the best|cheers|"
        "(many )?thanks( again| so much| in advance| very much| and .{3,30})?|thank you( again| so much| for .{3,40})?|warmly|take care|"
        "talk soon|respectfully|in solidarity|(bien )?(cordialement|amicalement|sincèrement)( vôtre| à vous)?|bien à (vous|toi)|"
        "(mes |nos )?((très )?(cordiales|meilleures|sincères)) (salutations|pensées)|salutations( distinguées| cordiales)?|"
        "(un grand )?merci( beaucoup| d'avance| à l'avance| encore)?( et .{3,30})?|au plaisir|bonne (journée|soirée|fin de journée)|"
        "à (bientôt|très bientôt)|avec mes (remerciements|salutations)|respectueusement|chaleureusement|cdlt|bàv)"
        "\\s*([,.!;:–—-]+\\s*|$)"_s);
    const QRegularExpressionMatch match = closing.match(line);
    if (!match.hasMatch() || match.capturedLength(1) == 0)
        return std::nullopt;
    return wordCount(line.sliced(match.capturedLength())) <= 12 ? std::optional(match.capturedLength()) : std::nullopt;
}

bool isGreeting(const QString &line)
{
    static const QRegularExpression greeting = pattern(
        u"^(hi|hello|hey|dear|good (morning|afternoon|evening)|bonjour|bonsoir|salut|allo|chere?s?|madame,? monsieur)\\b"
        "[^|@]{0,60}[,!.:–—-]?$"_s);
    return matches(greeting, line) && wordCount(line) <= 8;
}

bool beginsFooter(const QString &line)
{
    static const QRegularExpression footer = pattern(
        u"confidentialit|\\b(strictly|may be|is|are|and|et|est|sont) (strictly )?(confidenti|privileged)|"
        "(intended|designated) (only |solely )?(recipient|for)|intended recipient|destinataire (vise|prevu|designe)|"
        "destine[es]* (exclusivement|uniquement|a l'usage)|this (e-?mail|message|communication|transmission)\\b|"
        "(ce|le present) (courriel|message|courrier)\\b|\\bdisclaimer\\b|unauthori[sz]ed|non autorisee|"
        "(before|avant d'|prior to) ?(you )?(print|imprim)|consider the environment|pensez a l'environnement|"
        "unsubscribe|desabonner|received this .{0,20}error|recu .{0,30}par erreur|virus-free|^notice ?:|^avis ?:|"
        "caution ?:|external (e-?mail|sender)|courriel externe"_s);
    return matches(footer, line);
}

bool isNoise(const QString &line)
{
    static const QRegularExpression noise = pattern(
        u"^(sent|get|envoye|sent via|envoye via|telecharger?|obtenez|obtenir|provenance) .{0,20}"
        "(from|for|my|iphone|ipad|android|outlook|mobile|samsung|appareil|telephone|ios|yahoo|proton)|"
        "\\b(registered (in|office|charity|company)|company (no|number|reg)|siret|siren|rcs |tva |vat |reg\\. no|"
        "all rights reserved|tous droits reserves|licen[cs]e (no|number|#)|numero d'entreprise|neq |gst|capital social|"
        "numero de charite|charitable)|©|"
        "\\b(acknowledge|reconna(is|it|issons)|territoire (traditionnel|non cede|ancestral)|traditional (territor|land)|"
        "unceded|treaty \\d)|"
        "\\b(office|working|business) hours\\b|heures (de bureau|d'ouverture)|out of office|(absent|away|vacation|conge).{0,30}\\d|"
        "^(i work|my work|je travaille|mon horaire)|"
        "\\d(st|nd|rd|th)?\\+? (degree )?(connection|relation)|^\\W*(1st|2nd|3rd\\+?|1er|2e|3e\\+?)$|\\bfollowers?$|abonnes?$|"
        "mutual connection|relations? en commun|^(contact info|coordonnees|message|messagerie|follow|suivre|connect|"
        "se connecter|more|plus|open to|open to work|a l'ecoute d'opportunites|verified|premium|about|infos|pending|"
        "add profile section|voir le profil|view profile|hiring|we're hiring|follow us.*|suivez-nous.*|find us.*|connect with (me|us).*|"
        "book (a|time|some).*|prendre (un )?rendez-vous.*|schedule .*|visit us.*|join us.*|lets? connect.*)\\W*$"_s);
    return matches(noise, line);
}

bool isProse(const QString &line)
{
    static const QRegularExpression separators(u"[|•·@\\t]|  "_s);
    if (separators.match(line).hasMatch())
        return false;
    const QString text = line.trimmed();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (text.startsWith(u'"') || text.startsWith(u'“') || text.startsWith(u'«'))
        return words.size() > 3;
    const auto small = std::ranges::count_if(words, [](const QString &word) { return word.front().isLower(); });
    const bool ends = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u'…');
    const bool mostlySmall = small * 2 > words.size();
    if (words.size() > 14 && !line.contains(u','))
        return true;
    static const QRegularExpression person(
        u"\\b(i|i'm|i'll|we|we're|you|your|please|let me|let's|je|j'ai|j'espère|nous|vous|votre|n'hésitez)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.size() >= 4 && (person.match(text).hasMatch() || (ends && mostlySmall) || (mostlySmall && words.size() > 8));
}

} // namespace Demitasse
