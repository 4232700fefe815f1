// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/notepeople.h"

#include "core/rules/address.h"
#include "core/rules/lettertext.h"
#include "core/rules/notethings.h"

#include <QSet>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPiece = 60;
constexpr qsizetype MostNameWords = 4;
/// What is cut out leaves this behind, so that the words on both sides are no phrase.
constexpr QChar Cut = u';';

const Phrases &forbidding()
{
    static const Phrases phrases(uR"(
@their = my|his|her|their|the|our|mon|son|leur|le|notre
@name = (?:@their )?(?:name|nom)|(?:[a-z]+'s) name|(?:@their )?nom de [a-z]+
@use = use|using|mention|mentioning|say|saying|drop|give|giving|utiliser|mentionner|dire|donner|citer|prononcer|se servir de
(?:do not|don't|dont|not|never|cannot|can't|may not|must not|without|rather not|prefers? not|prefers? not to|ne pas|pas|sans|jamais)(?: to)?(?: [a-z]+){0,2}? (?:@use) (?:@name)
(?:ne )?(?:peux|peut|dois|doit|veut) pas (?:@use) (?:@name)
@name not to be (?:used|mentioned)
)");
    return phrases;
}

const Phrases &allowing()
{
    static const Phrases phrases(uR"(
@their = my|his|her|their|the|our|mon|son|leur|le|notre
@name = (?:@their )?(?:name|nom)|(?:[a-z]+'s) name
@may = (?:and |et )?(?:(?:i|she|he|they|you|we|je|j'|elle|il|on) )?(?:said )?(?:(?:i|we|je) )?(?:may|can|could|ok to|okay to|happy for me to|fine to|peux|peut|puis|pourrais|d'accord pour)
(?:@may )?(?:use|mention|drop|give|utiliser|mentionner|donner|citer|dire|me servir de) (?:@name)
(?:@may )?(?:say|tell (?:her|him|them)) (?:that )?(?:i|we|she|he|they) sent (?:me|you|us)?
@name (?:may|can) be (?:used|mentioned)
name ok|ok name|name is (?:ok|okay|fine)|nom ok|ok pour le nom
(?:@may )?(?:ecrire |appeler |venir )?de (?:ma|sa|leur) part
)");
    return phrases;
}

/// Takes the words that `phrases` find out of the text, with the rest of their clause.
bool cutOut(QString &text, const Phrases &phrases)
{
    const std::optional<Span> found = phrases.find(plainText(text));
    if (!found)
        return false;
    static const QRegularExpression clauseEnd(u"[,;.)]"_s);
    const qsizetype end = text.indexOf(clauseEnd, found->end());
    text.replace(found->start, (end < 0 ? text.size() : end) - found->start, Cut);
    return true;
}

QString takeOut(QString &text, const QRegularExpression &expression)
{
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QString found = match.captured();
    text.replace(match.capturedStart(), match.capturedLength(), Cut);
    return found;
}

/// Words that begin with a capital and name nobody.
bool isOrdinary(const QString &plainWord)
{
    static const QSet<QString> words = [] {
        const QString all = u"talk speak ask contact call email e-mail write meet see try know she he her his him they them their "
                            "my our i we you the a an who also maybe perhaps suggested suggests recommended recommends introduce "
                            "introduces introduced intro referral connect reach good former old new colleague friend boss "
                            "mr mrs ms mx dr prof professor monsieur madame mme mlle m me dre pr "
                            "parler voir appeler contacter ecrire joindre rencontrer demander elle il ils elles son sa ses leur "
                            "mon ma mes notre un une le la les qui aussi peut-etre suggere recommande presenter presente "
                            "collegue ami amie ancien ancienne patron patronne then and or et ou but mais at chez name nom "
                            "could can should might will would"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(plainWord);
}

struct Word
{
    Span span;
    QString text;
    QString plain;
    bool isName = false;
    bool isParticle = false;
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}][\\p{L}\\p{M}’'\\-]*"_s);
    static const QSet<QString> particles {u"de"_s, u"da"_s, u"di"_s, u"du"_s, u"des"_s, u"van"_s, u"von"_s, u"der"_s,
        u"den"_s, u"la"_s, u"le"_s, u"el"_s, u"al"_s, u"bin"_s, u"ben"_s, u"dos"_s, u"ter"_s};
    QList<Word> words;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        Word its {{match.capturedStart(), match.capturedLength()}, match.captured(), plainText(match.captured())};
        const bool isInitial = its.text.size() == 1 && text.mid(its.span.end(), 1) == "."_L1;
        if (isInitial)
            ++its.span.length;
        // "Priya's sister" is somebody else.
        const bool isOwner = its.plain.endsWith("'s"_L1);
        its.isName = its.text.front().isUpper() && !isOwner && (isInitial || !isOrdinary(its.plain));
        its.isParticle = particles.contains(its.text);
        words.append(its);
    }
    return words;
}

/// From the word `at` on, the words that could be one name: capitals with nothing but a space between them.
qsizetype nameEnd(const QList<Word> &words, qsizetype at)
{
    qsizetype end = at + 1;
    qsizetype reached = end;
    while (reached < words.size() && reached - at < MostNameWords
        && words[reached].span.start == words[reached - 1].span.end() + 1
        && (words[reached].isName || words[reached].isParticle)) {
        ++reached;
        if (words[reached - 1].isName)
            end = reached;
    }
    return end;
}

bool namesAPlace(const QList<Word> &words, qsizetype at)
{
    static const QSet<QString> before {u"at"_s, u"chez"_s, u"from"_s, u"of"_s, u"for"_s, u"in"_s};
    qsizetype last = at - 1;
    while (last > 0 && (words[last].plain == "the"_L1 || words[last].plain == "la"_L1 || words[last].plain == "le"_L1))
        --last;
    return last >= 0 && before.contains(words[last].plain);
}

/// Where the name stands: the first that has a family name too, else the first.
std::optional<Span> nameIn(const QString &text)
{
    const QList<Word> words = wordsOf(text);
    std::optional<Span> single;
    for (qsizetype at = 0; at < words.size();) {
        if (!words[at].isName) {
            ++at;
            continue;
        }
        const qsizetype end = nameEnd(words, at);
        const Span span {words[at].span.start, words[end - 1].span.end() - words[at].span.start};
        if (!namesAPlace(words, at)) {
            if (end - at > 1)
                return span;
            single = single ? single : std::optional(span);
        }
        at = end;
    }
    return single;
}

/// Of a note in small letters: who stands before the first mark, given capitals.
QString withCapitals(const QString &text)
{
    static const Phrases leadIns(uR"(
(?:talk|speak|write|reach out) (?:to|with)|contact|meet|ask|call|see|try|(?:her|his|my|their) (?:colleague|friend|boss)
(?:parler|ecrire) (?:a|avec)|contacter|rencontrer|appeler|voir|joindre|(?:son|sa|ma|mon) (?:collegue|ami|amie|patron|patronne)
)");
    const QString plain = plainText(text);
    const std::optional<Span> lead = leadIns.find(plain);
    const qsizetype from = lead ? lead->end() : 0;
    static const QRegularExpression end(u"[,;(:–]| - | at | chez | from "_s);
    const qsizetype to = text.indexOf(end, from);
    QStringList words = text.mid(from, to < 0 ? -1 : to - from).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 3)
        return text;
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ') + (to < 0 ? QString() : text.mid(to));
}

QString trimmedPiece(QString piece)
{
    static const QRegularExpression edges(u"^[\\s,;:.(/–—-]+|[\\s,;:.)(/–—-]+$"_s);
    static const QRegularExpression opening(
        u"^(?:(?:who is|who's|is|was|the|an?|qui est|est|l[ae]|une?)\\s+|l['’])+"_s, QRegularExpression::CaseInsensitiveOption);
    return piece.remove(edges).remove(opening).remove(edges);
}

struct Standing
{
    QString role;
    QString organization;
};

/// "policy lead at Health Canada"; nothing of the organization where the words name none.
Standing standingIn(const QString &piece)
{
    static const QRegularExpression small(u"(?:^|\\s)(?:@|at|chez)\\s*(?:the\\s+|la\\s+|le\\s+|l['’])?(?=\\S)"_s);
    static const QRegularExpression capital(
        u"(?:^|\\s)(?:at|with|from|chez|de chez|à|au|aux|@)\\s*(?:the\\s+|la\\s+|le\\s+|l['’])?(?=[\\p{Lu}\\d])"_s);
    QRegularExpressionMatch match = capital.match(piece);
    if (!match.hasMatch() && piece == piece.toLower())
        match = small.match(piece);
    const QString before = trimmedPiece(match.hasMatch() ? piece.first(match.capturedStart()) : piece);
    // "à Ottawa" by itself is where they live.
    const bool isPlace = before.isEmpty() && match.captured().trimmed().startsWith(u'à');
    if (!match.hasMatch() || isPlace)
        return {isPlace ? QString() : before, {}};
    return {before, trimmedPiece(piece.sliced(match.capturedEnd()))};
}

/// What goes on telling is no role.
bool tellsOn(const QString &piece)
{
    static const Phrases going(uR"(
^(?:who|whom|because|for|to|about|re|on|in|near|and|before|after|when|if|she|he|they|i|will|would|could|can|may|knows|works|has|did|does)
^(?:qui|parce|car|pour|au sujet|a|au|sur|et|avant|apres|quand|si|elle|il|ils|je|va|peut|connait|travaille)
)");
    return going.isIn(plainText(piece).trimmed());
}

bool isTitle(const QString &piece)
{
    static const Phrases titles(uR"(
(?:[a-z]+ )*(?:director|manager|lead|head|analyst|advisor|adviser|officer|engineer|scientist|researcher|designer|consultant|coordinator|professor|president|partner|specialist|planner|nurse|teacher|chief|editor|developer|economist)
(?:directeur|directrice|gestionnaire|chef|cheffe|responsable|analyste|conseiller|conseillere|agent|agente|ingenieur|ingenieure|chercheur|chercheuse|coordonnateur|coordonnatrice|professeur|professeure|president|presidente|specialiste|adjoint|adjointe|economiste|redacteur|redactrice)
)");
    return titles.isIn(plainText(piece));
}

void readStanding(PersonNamed &person, const QString &behind)
{
    static const QRegularExpression marks(u"[,;()|/]|\\.(?=\\s|$)|\\s[–—-]\\s"_s);
    QStringList loose;
    for (const QString &part : behind.split(marks, Qt::SkipEmptyParts)) {
        const Standing standing = standingIn(part);
        if (!standing.organization.isEmpty()) {
            if (person.organization.isEmpty())
                person.organization = standing.organization;
            if (!standing.role.isEmpty() && !tellsOn(standing.role) && person.role.isEmpty())
                person.role = standing.role;
        } else if (!standing.role.isEmpty() && !tellsOn(standing.role) && standing.role.size() <= LongestPiece) {
            loose.append(standing.role);
        }
    }
    for (const QString &piece : std::as_const(loose)) {
        const bool isNameLike = piece.front().isUpper() && !isTitle(piece);
        QString &place = isNameLike ? person.organization : person.role;
        if (place.isEmpty())
            place = piece;
    }
}

} // namespace

PersonNamed personNamedIn(const QString &note)
{
    static const QRegularExpression email(u"[^\\s<>,;()]+@[^\\s<>,;()]+\\.[\\p{L}]{2,}"_s);
    PersonNamed person;
    QString text = note.simplified();
    person.link = takeLink(text);
    person.email = takeOut(text, email);
    if (!isSafeAddress(person.email))
        person.email.clear();
    if (cutOut(text, forbidding()))
        person.permission = Permission::No;
    else if (cutOut(text, allowing()))
        person.permission = Permission::Yes;
    if (text == text.toLower())
        text = withCapitals(text);
    const std::optional<Span> name = nameIn(text);
    if (!name)
        return person;
    person.name = text.sliced(name->start, name->length);
    readStanding(person, text.sliced(name->end()));
    if (person.organization.isEmpty())
        person.organization = standingIn(text.first(name->start)).organization;
    return person;
}

} // namespace Demitasse
