// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterfix.h"

#include "core/rules/letterchecks.h"
#include "core/rules/letterfixwords.h"
#include "core/rules/lettergreeting.h"

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The same fault may stand in a letter more than once; so often it is mended at one stroke.
constexpr int mostPlaces = 5;

const QString &fieldOf(const Letter &letter, LetterField field)
{
    return field == LetterField::Subject ? letter.subject : letter.body;
}

std::optional<LetterFinding> findingOf(const Letter &letter, LetterFault fault)
{
    const QList<LetterFinding> findings = checkLetter(letter);
    const auto at = std::ranges::find(findings, fault, &LetterFinding::fault);
    return at == findings.cend() ? std::nullopt : std::optional(*at);
}

bool bringsNewFault(const Letter &before, const Letter &after)
{
    const QList<LetterFinding> known = checkLetter(before);
    return std::ranges::any_of(checkLetter(after), [&](const LetterFinding &finding) {
        return !std::ranges::contains(known, finding.fault, &LetterFinding::fault);
    });
}

/// What turns the one text into the other, as short as can be.
LetterEdit difference(LetterField field, const QString &before, const QString &after)
{
    const auto [left, right] = std::ranges::mismatch(before, after);
    qsizetype start = left - before.begin();
    if (start > 0 && before.at(start - 1).isHighSurrogate())
        --start;
    qsizetype tail = 0;
    while (tail < std::min(before.size(), after.size()) - start
        && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {field, start, before.size() - tail - start, after.sliced(start, after.size() - tail - start)};
}

LetterEdit insertion(qsizetype at, const QString &text)
{
    return {LetterField::Body, at, 0, text};
}

/// Behind the question that asks, or else behind the last whole sentence.
std::optional<LetterEdit> insertSentence(const Letter &letter, LetterFault fault)
{
    const QString sentence = missingSentence(letter, fault);
    if (sentence.isEmpty())
        return std::nullopt;
    std::optional<qsizetype> at;
    bool asked = false;
    const LetterText body(letter.body);
    for (const Span &known : body.sentences()) {
        const QChar last = letter.body.at(known.end() - 1);
        const bool asks = last == u'?';
        if (asks || (!asked && (last == u'.' || last == u'!')))
            at = known.end();
        asked = asked || asks;
    }
    return at ? insertion(*at, u' ' + sentence) : insertion(letter.body.size(), u'\n' + sentence);
}

std::optional<LetterEdit> removeSentence(const Letter &letter, const LetterFinding &finding)
{
    if (finding.field == LetterField::Subject)
        return std::nullopt;
    const QString &body = letter.body;
    const LetterText text(body);
    for (const Span &sentence : text.sentences()) {
        if (finding.start < sentence.start || finding.start >= sentence.end())
            continue;
        qsizetype end = sentence.end();
        while (end < body.size() && body.at(end) == u' ')
            ++end;
        qsizetype start = sentence.start;
        const bool alone = (start == 0 || body.at(start - 1) == u'\n') && (end == body.size() || body.at(end) == u'\n');
        while (alone && end < body.size() && body.at(end) == u'\n')
            ++end;
        while (!alone && start > 0 && body.at(start - 1) == u' ' && (end == body.size() || body.at(end) == u'\n'))
            --start;
        return LetterEdit{LetterField::Body, start, end - start, {}};
    }
    return std::nullopt;
}

/// In the place of a blank or a "there" behind the hello; behind a hello that stands alone; else before everything.
std::optional<LetterEdit> insertGreeting(const Letter &letter)
{
    static const QRegularExpression lone(
        u"^\\s*[\\w'-]+(?= ?[,!.:]| ?\\n|$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression nameless(
        u"^\\s*[\\w'-]+ (there|all|everyone|\\[[^\\]\\n]*\\]|\\{+[^}\\n]*\\}+|<[^>\\n]*>)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const LetterPhrases &phrases = letterPhrases(letter.language);
    const LetterText body(letter.body);
    const QString name = callName(letter.to);
    if (name.isEmpty())
        return std::nullopt;
    const std::optional<Span> hello = phrases.hello.find(body.plain());
    if (hello && hello->start == 0) {
        if (const auto blank = nameless.match(letter.body); blank.hasMatch())
            return LetterEdit{LetterField::Body, blank.capturedStart(1), blank.capturedLength(1), name};
        if (const auto alone = lone.match(letter.body); alone.hasMatch())
            return insertion(alone.capturedEnd(), u' ' + name);
    }
    return insertion(0, greetingLine(letter) + (letter.channel == Channel::Email ? u"\n\n"_s : u" "_s));
}

/// The name that was meant: the nearest in spelling, or what fits behind a title.
std::optional<LetterEdit> rightName(const Letter &letter, const LetterFinding &finding)
{
    static const QRegularExpression title(
        u"(?:^|\\s)(?:Mr|Mrs|Ms|Miss|Mx|Dr|Dre|Prof|Professor|M|Mme|Mlle|Monsieur|Madame|Docteure?|"
        "Professeure?|Captain|Capitaine)\\.? $"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString wrong = plainText(letter.body.sliced(finding.start, finding.length));
    const bool titled = title.matchView(QStringView(letter.body).first(finding.start)).hasMatch();
    QStringList names{titled ? letter.to.family : callName(letter.to)};
    names += {letter.to.preferred, letter.to.given, letter.to.family};
    names.removeAll(QString());
    if (names.isEmpty())
        return std::nullopt;
    const auto nearest = std::ranges::min_element(names, {}, [&](const QString &name) {
        const qsizetype distance = editDistance(wrong, plainText(name));
        return distance <= 2 ? distance : 3;
    });
    return LetterEdit{LetterField::Body, finding.start, finding.length, *nearest};
}

std::optional<LetterEdit> unnamed(const Letter &letter, const LetterFinding &finding)
{
    static const QRegularExpression before(
        u"(\\bde )?((?:\\b(?:Mr|Mrs|Ms|Miss|Dr|Dre|Prof|Professor|M|Mme|Mlle|Monsieur|Madame|[A-Z])\\.? )*)$"_s);
    const QString &text = fieldOf(letter, finding.field);
    const auto lead = before.match(text.first(finding.start));
    QString stand = unnamedIntroducer(letter.language);
    qsizetype start = lead.capturedStart(2) < 0 ? finding.start : lead.capturedStart(2);
    if (letter.language == LetterLanguage::French && lead.capturedLength(1) > 0) {
        start = lead.capturedStart(1);
        stand.prepend(u"d'"_s);
    }
    const QStringView ahead = QStringView(text).first(start).trimmed();
    if (ahead.isEmpty() || u".!?\n"_s.contains(ahead.last(1).at(0)) || (start > 0 && text.at(start - 1) == u'\n'))
        stand[0] = stand.at(0).toUpper();
    return LetterEdit{finding.field, start, finding.start + finding.length - start, stand};
}

/// What the words of a blank ask for, as far as it is on record.
QString wordsForBlank(const QString &blank, const Addressee &to)
{
    static const QRegularExpression words(u"[a-z]+"_s);
    QStringList asked;
    for (auto matches = words.globalMatch(plainText(blank)); matches.hasNext();)
        asked.append(matches.next().captured());
    const QString all = asked.join(u' ');
    static const QSet<QString> given{
        u"given"_s, u"given name"_s, u"first name"_s, u"prenom"_s, u"name"_s, u"contact name"_s};
    static const QSet<QString> family{u"family"_s, u"family name"_s, u"last name"_s, u"surname"_s, u"nom de famille"_s};
    static const QSet<QString> whole{
        u"full name"_s, u"nom"_s, u"nom complet"_s, u"prenom nom"_s, u"first name last name"_s};
    static const QSet<QString> organization{u"company"_s, u"company name"_s, u"organization"_s, u"organisation"_s,
        u"employer"_s, u"entreprise"_s, u"organisme"_s, u"nom de l entreprise"_s, u"name of company"_s};
    static const QSet<QString> role{
        u"role"_s, u"title"_s, u"job title"_s, u"position"_s, u"occupation"_s, u"titre"_s, u"poste"_s, u"metier"_s};
    if (given.contains(all))
        return callName(to);
    if (family.contains(all))
        return to.family;
    if (whole.contains(all))
        return QString(to.given + u' ' + to.family).trimmed();
    if (organization.contains(all))
        return to.organization;
    return role.contains(all) ? to.role : QString();
}

std::optional<LetterEdit> filled(const Letter &letter, const LetterFinding &finding)
{
    const QString words
        = wordsForBlank(fieldOf(letter, finding.field).sliced(finding.start, finding.length), letter.to);
    if (words.isEmpty())
        return std::nullopt;
    return LetterEdit{finding.field, finding.start, finding.length, words};
}

std::optional<LetterEdit> oneEdit(const Letter &letter, const LetterFinding &finding)
{
    switch (finding.fault) {
    case LetterFault::AsksForJob:
    case LetterFault::SearchableQuestion:
        return removeSentence(letter, finding);
    case LetterFault::TooLong:
    case LetterFault::TemplateUnchanged:
    case LetterFault::SameAsOther:
    case LetterFault::NothingOfTheTalk:
        return std::nullopt;
    case LetterFault::NoSource:
    case LetterFault::NoLength:
    case LetterFault::NoModeChoice:
    case LetterFault::NoWindow:
    case LetterFault::NothingPersonal:
        return insertSentence(letter, finding.fault);
    case LetterFault::NameMissing:
        return insertGreeting(letter);
    case LetterFault::NameWrong:
        return rightName(letter, finding);
    case LetterFault::IntroducerUnpermitted:
        return unnamed(letter, finding);
    case LetterFault::PlaceholderLeft:
        return filled(letter, finding);
    }
    std::unreachable();
}

} // namespace

Letter edited(const Letter &letter, const LetterEdit &edit)
{
    Letter changed = letter;
    (edit.field == LetterField::Subject ? changed.subject : changed.body)
        .replace(edit.start, edit.length, edit.replacement);
    return changed;
}

std::optional<LetterEdit> letterFix(const Letter &letter, const LetterFinding &finding)
{
    Letter changed = letter;
    std::optional<LetterFinding> left = finding;
    for (int place = 0; left && place < mostPlaces; ++place) {
        const std::optional<LetterEdit> edit = left->field == finding.field ? oneEdit(changed, *left) : std::nullopt;
        if (!edit)
            return std::nullopt;
        changed = edited(changed, *edit);
        left = findingOf(changed, finding.fault);
    }
    if (left || bringsNewFault(letter, changed))
        return std::nullopt;
    return difference(finding.field, fieldOf(letter, finding.field), fieldOf(changed, finding.field));
}

} // namespace Demitasse
