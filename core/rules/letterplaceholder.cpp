// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterplaceholder.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression expression(QStringView pattern)
{
    return QRegularExpression(pattern.toString(), QRegularExpression::UseUnicodePropertiesOption);
}

/// Over plain text: what a template calls its blanks, English and French.
const QString blankWords
    = u"(?:insert|inserer|your|votre|ton|their|his|her|first|last|full|given|family|contact|company|organi[sz]ation|employer|"
      "industry|field|name|nom|prenom|nom de famille|nom complet|date|day|time|jour|heure|lieu|place|location|city|ville|title|titre|"
      "role|poste|job title|position|school|ecole|program|programme|entreprise|organisme|domaine|secteur|sujet|topic|subject|"
      "study|studies|etudes?|d'etudes|specific|specifique|precis|major|degree|diplome|level|niveau|skill|competence|interest|interet|number|numero|phone|telephone|email|e-mail|courriel|link|lien|signature|mr/ms|m\\./mme|month|mois|week|semaine|year|annee|"
      "event|evenement|project|projet|salutation|greeting|recipient|destinataire|amount|minutes|mode|reason|raison|here|ici|"
      "a completer|to complete|to fill in|tbd|tba|todo|xx+|\\.\\.+)"_s;

std::optional<Span> bracketed(const LetterText &text)
{
    static const QRegularExpression square = expression(u"\\[([^\\]\\[\\n]{0,80})\\]");
    static const QRegularExpression omission = expression(u"^\\s*(?:\\.{2,}|\u2026|sic|sic!|ndlr|[a-z]{1,2}|\\d{1,3})\\s*$");
    static const QRegularExpression aside = expression(u"^(?:the|and|or|our|my|sic|les?|la|et|ou|nos|mes) ");
    for (auto matches = square.globalMatch(text.plain()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isQuoted = QStringView(text.plain()).first(match.capturedStart()).count(u'"') % 2 == 1;
        if (!omission.match(match.captured(1)).hasMatch() && !(isQuoted && aside.match(match.captured(1)).hasMatch()))
            return Span {match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

} // namespace

std::optional<Span> placeholderIn(const LetterText &text)
{
    static const QList<QRegularExpression> overPlain {
        expression(u"\\{[^}\\n]{0,80}\\}+"),
        expression(u"<(?![3\\-/])[^<>@:/\\n]{1,60}>"),
        expression(u"_{3,}|(?<![\\w_])__(?!\\w)|(?<!\\w)(?:19|20)xx(?!\\w)"),
        expression(u"(?<!\\w)(?:at|in|on|the|of|about|a|en|au|le|la|chez|de|sur) \\?{2,}"),
        expression(u"\\((?:add|insert|ajouter|inserer|mettre) [^)\\n]{1,30}\\)|\\([^()\\n]{1,30} (?:a (?:ajouter|completer|inserer|preciser|venir|confirmer)|to (?:add|come|be added|fill in))\\)"),
        expression(u"(?<!\\w)insert (?:[\\w']+ ){1,3}here(?!\\w)|\\((?:a |to be )?(?:remplacer|completer|remplir|changer|verifier|preciser|confirmer|determiner|inserer|confirmed|decided|added|filled in|fill in|replace|change|complete|check)[^)\\n]{0,30}\\)"),
        expression(u"\\.{6,}|\u2026{2,}|\u2026\\.{3,}|(?:\\. ){4,}\\."),
        expression(u"(?<!\\w)x{2,4}[- ]?(?:min\\w*|hours?|heures?|h(?!\\w)|days?|jours?|weeks?|semaines?|%|\\$|students?|years?|ans(?!\\w))"),
        expression(u"(?<!\\w)(?:x{2,}[:h/.-]x{2,}|x{4,}|(?:%|\\$|#|@@)[a-z_]{3,}(?:%|\\$|#|@@))(?!\\w)"),
        expression(QString(u"\\(\\s*"_s + blankWords + u"(?: (?:of|or|ou|de|du|des|here|ici|the|la|le|and|et|(?:l'|d')?"_s + blankWords
            + u"))*\\s*\\)"_s)),
        expression(QString(u"\"\\s*"_s + blankWords + u"\\s*\""_s)),
        expression(QString(u"\\*\\s*(?:"_s + blankWords + u" ?){1,3}\\*"_s)),
    };
    static const QList<QRegularExpression> overOriginal {
        expression(u"(?<!\\w)(?:FIRST NAME|LAST NAME|FULL NAME|YOUR NAME|COMPANY NAME|JOB TITLE|INSERT [A-Z]+|NAME HERE|TBD|TBC|TODO|XYZ|"
                   "PRÉNOM|PRENOM|NOM DE L['’]ENTREPRISE|NOM DE FAMILLE|VOTRE NOM|À COMPLÉTER|A COMPLETER|ENTREPRISE|COMPANY|NAME|NOM|DATE|TIME|PLACE|TOPIC|CITY|EVENT|TITLE|SCHOOL|INDUSTRY|FIELD|HEURE|LIEU|SUJET|VILLE|TITRE|DOMAINE|ÉVÉNEMENT|ÉCOLE|"
                   "PROGRAMME|FirstName|LastName|CompanyName)(?!\\w)"),
        expression(u"(?<![\\w.])(?:le|at|on|à|at|the|de|of|Mr\\.?|Ms\\.?|Mme|M\\.|Dr\\.?|Bonjour|Hi|Hello|Dear) X{2,3}(?!\\w)(?! ?(?:e|ième|th|century|siècle))"),
    };
    if (const std::optional<Span> found = bracketed(text))
        return found;
    for (const QRegularExpression &blank : overPlain) {
        if (const QRegularExpressionMatch match = blank.match(text.plain()); match.hasMatch())
            return Span {match.capturedStart(), match.capturedLength()};
    }
    for (const QRegularExpression &blank : overOriginal) {
        if (const QRegularExpressionMatch match = blank.match(text.original()); match.hasMatch())
            return Span {match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

} // namespace Demitasse
