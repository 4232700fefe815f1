// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterfixwords.h"

#include <QRegularExpression>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString inLanguage(LetterLanguage language, const char16_t *english, const char16_t *french)
{
    return QString::fromUtf16(language == LetterLanguage::English ? english : french);
}

bool saysTu(const Letter &letter)
{
    static const QRegularExpression tu(u"\\b(?:tu|toi|ton|tes|t'as)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression vous(u"\\b(?:vous|votre|vos)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return tu.match(letter.body).hasMatch() && !vous.match(letter.body).hasMatch();
}

QString introducedSentence(const Letter &letter)
{
    if (letter.to.introducer.isEmpty() || letter.to.introducerPermission != Permission::Yes)
        return {};
    const bool tu = saysTu(letter);
    return inLanguage(letter.language, u"%1 suggested that I write to you.",
        tu ? u"%1 m'a suggéré de t'écrire." : u"%1 m'a suggéré de vous écrire.")
        .arg(letter.to.introducer);
}

QString sourceSentence(const Letter &letter)
{
    const auto say = [&](const char16_t *english, const char16_t *french) {
        const QString sentence = inLanguage(letter.language, english, french);
        return letter.language == LetterLanguage::French && saysTu(letter)
            ? QString(sentence).replace(u"votre "_s, u"ton "_s)
            : sentence;
    };
    if (const QString introduced = introducedSentence(letter); !introduced.isEmpty())
        return introduced;
    if (!letter.to.howFound)
        return {};
    switch (*letter.to.howFound) {
    case Source::Alumni:
        return say(
            u"I found your name in the alumni directory.", u"J'ai trouvé votre nom dans l'annuaire des diplômés.");
    case Source::Event:
        return say(u"I came across your name at an event.", u"J'ai noté votre nom lors d'un événement.");
    case Source::ProfessionalAssociation:
        return say(u"I found your name through a professional association.",
            u"J'ai trouvé votre nom par une association professionnelle.");
    case Source::IndustryDirectory:
        return say(
            u"I found your name in an industry directory.", u"J'ai trouvé votre nom dans un répertoire du secteur.");
    case Source::JobBoard:
        return say(u"I came across your name on a job board.", u"J'ai vu votre nom sur un site d'emplois.");
    case Source::LinkedIn:
        return say(u"I found your profile on LinkedIn.", u"J'ai trouvé votre profil sur LinkedIn.");
    case Source::TenThousandCoffees:
        return say(
            u"I found your profile on Ten Thousand Coffees.", u"J'ai trouvé votre profil sur Ten Thousand Coffees.");
    case Source::CentreHost:
        return say(u"The career centre gave me your name.", u"Le centre de carrière m'a donné votre nom.");
    case Source::ExistingNetwork:
    case Source::Cold:
        return {};
    }
    std::unreachable();
}

QString personalSentence(const Letter &letter)
{
    if (letter.to.commonGround.isEmpty())
        return {};
    const bool tu = letter.language == LetterLanguage::French && saysTu(letter);
    return inLanguage(letter.language, u"One thing made me think of you: %1.",
        tu ? u"Une chose m'a fait penser à toi\u00a0: %1." : u"Une chose m'a fait penser à vous\u00a0: %1.")
        .arg(letter.to.commonGround);
}

} // namespace

QString missingSentence(const Letter &letter, LetterFault fault)
{
    const auto say
        = [&](const char16_t *english, const char16_t *french) { return inLanguage(letter.language, english, french); };
    switch (fault) {
    case LetterFault::NoSource:
        return sourceSentence(letter);
    case LetterFault::NoLength:
        return say(u"Twenty minutes would be plenty.", u"Une vingtaine de minutes suffirait.");
    case LetterFault::NoModeChoice:
        return say(u"We could talk in person, by phone or by video.",
            u"On pourrait se parler en personne, au téléphone ou en vidéo.");
    case LetterFault::NoWindow:
        return say(u"Any day in the next two weeks would suit me.",
            u"N'importe quel jour d'ici deux semaines me conviendrait.");
    case LetterFault::NothingPersonal:
        return personalSentence(letter);
    case LetterFault::AsksForJob:
    case LetterFault::TooLong:
    case LetterFault::NameMissing:
    case LetterFault::NameWrong:
    case LetterFault::IntroducerUnpermitted:
    case LetterFault::PlaceholderLeft:
    case LetterFault::SearchableQuestion:
    case LetterFault::TemplateUnchanged:
    case LetterFault::SameAsOther:
    case LetterFault::NothingOfTheTalk:
        return {};
    }
    std::unreachable();
}

QString callName(const Addressee &to)
{
    for (const QString &name : {to.preferred, to.given, to.family}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString greetingLine(const Letter &letter)
{
    const QString name = callName(letter.to);
    if (name.isEmpty())
        return {};
    return inLanguage(letter.language, letter.channel == Channel::Email ? u"Dear %1," : u"Hi %1,", u"Bonjour %1,")
        .arg(name);
}

QString unnamedIntroducer(LetterLanguage language)
{
    return inLanguage(language, u"someone we both know", u"une connaissance commune");
}

} // namespace Demitasse
