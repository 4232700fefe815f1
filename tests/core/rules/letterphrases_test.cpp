// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterchecks.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Demitasse;

namespace {

/// Something said in a letter, and whether the advisor would mark the fault in question.
struct Said
{
    const char *text;
    bool faulty;
};

Letter letterSaying(LetterLanguage language, const char *text)
{
    Letter letter;
    letter.language = language;
    letter.to.given = QStringLiteral("Imane");
    letter.to.family = QStringLiteral("Castonguay");
    letter.to.organization = QStringLiteral("Brise Textiles");
    letter.to.role = QStringLiteral("Pattern maker");
    letter.body = (language == LetterLanguage::English ? QStringLiteral("Dear Imane,\n\n") : QStringLiteral("Bonjour Imane,\n\n"))
        + QString::fromUtf8(text);
    return letter;
}

bool has(const Letter &letter, LetterFault fault)
{
    return std::ranges::contains(checkLetter(letter), fault, &LetterFinding::fault);
}

template <size_t Size> void expectEach(LetterFault fault, LetterLanguage language, const Said (&table)[Size])
{
    for (const Said &said : table)
        EXPECT_EQ(has(letterSaying(language, said.text), fault), said.faulty) << said.text;
}

constexpr LetterLanguage en = LetterLanguage::English;
constexpr LetterLanguage fr = LetterLanguage::French;

TEST(LetterPhrases, Jobs)
{
    expectEach(LetterFault::AsksForJob, en, {
        {"I would love to work for you one day.", true},
        {"Do you have any openings this summer?", true},
        {"Is your company hiring at the moment?", true},
        {"Could you pass my name to your hiring manager?", true},
        {"If a position ever comes up, please think of me.", true},
        {"I am looking for a placement for the winter term.", true},
        {"I'd be grateful if you would consider me for the internship.", true},
        {"Would there be a spot for me on your crew?", true},
        {"Are you taking on apprentices in the spring?", true},
        {"I could really use a summer job.", true},
        {"Please let me know if you hear of any vacancies.", true},
        {"I am not asking for anything now, but do keep me in mind.", true},
        {"I've attached my résumé for your reference.", true},
        {"Happy to send along my CV if useful.", true},
        {"Please find my resume enclosed.", true},
        {"Would you look over my résumé before we meet?", true},
        {"Could you put in a good word for me with your boss?", true},
        {"How would I apply for a job with your team?", true},
        {"I'm not looking for a job, only for your view of the trade.", false},
        {"I won't send a résumé; I only want to listen.", false},
        {"How did you get your first job in textiles?", false},
        {"What does your job look like in winter?", false},
        {"My classes resume on the ninth.", false},
        {"You said your hiring work had slowed down.", false},
        {"Is there an opening in your calendar next week?", false},
        {"My grant application made me think of your looms.", false},
        {"I liked the job you did on the theatre curtain.", false},
        {"I'm a co-op student at a mill in Cornwall.", false},
        {"Thank you for telling me about the job shadowing day.", false},
        {"After your advice I rewrote my résumé from scratch.", false},
    });
    expectEach(LetterFault::AsksForJob, fr, {
        {"Je cherche un stage pour l'automne.", true},
        {"Auriez-vous un poste pour une débutante?", true},
        {"Est-ce que vous embauchez cet été?", true},
        {"Si une place se libère, pensez à moi.", true},
        {"Vous trouverez ci-joint mon CV.", true},
        {"Je vous enverrai mon curriculum vitae demain.", true},
        {"Je peux vous laisser mon c.v. en passant.", true},
        {"Pourriez-vous transmettre ma candidature à votre directrice?", true},
        {"J'aimerais beaucoup travailler pour vous.", true},
        {"Connaissez-vous quelqu'un qui recrute?", true},
        {"Gardez-moi en tête si jamais il y a une ouverture.", true},
        {"Je ne demande rien, mais si vous aviez un emploi d'été pour moi, je dirais oui.", true},
        {"Je ne cherche pas d'emploi, seulement à comprendre.", false},
        {"Je ne joins pas de CV.", false},
        {"Comment avez-vous trouvé votre premier emploi?", false},
        {"J'ai lu le résumé de votre conférence.", false},
        {"Votre poste a l'air exigeant.", false},
        {"Vous pouvez me joindre au poste 214.", false},
        {"Mon emploi du temps est assez souple.", false},
        {"Mon stage dans une usine de Granby se termine.", false},
        {"Votre superviseure de stage parlait de vous avec chaleur.", false},
        {"Le concours de recrutement vous occupe, je le comprends.", false},
    });
}

TEST(LetterPhrases, Sources)
{
    expectEach(LetterFault::NoSource, en, {
        {"I found you on LinkedIn.", false},
        {"Your name is in the alumni directory.", false},
        {"We met at the harvest supper.", false},
        {"I heard you speak at the fabric fair.", false},
        {"I read your article on felt.", false},
        {"My aunt, who sings with you, said I should write.", false},
        {"A colleague of yours suggested you.", false},
        {"You taught my evening class in Laval.", false},
        {"The radio did a piece about your looms last week.", false},
        {"I bought a scarf at your stall in June.", false},
        {"You may remember me from the choir.", false},
        {"I watched your demonstration at the museum twice.", false},
        {"You fixed my grandmother's coat when nobody else would.", false},
        {"I saw your name on a poster.", false},
        {"Your profile on the guild's site caught my eye.", false},
        {"Your felt is wonderful and I admire it.", true},
        {"I am a student who wants to learn about textiles.", true},
        {"You weave curtains for theatres in four provinces.", true},
        {"I have admired your work for a long time.", true},
        {"My mother says hello to everyone she meets.", true},
        {"I'd love to hear how you built your first loom.", true},
    });
    expectEach(LetterFault::NoSource, fr, {
        {"Je vous ai trouvée sur LinkedIn.", false},
        {"Votre nom figure dans l'annuaire des diplômés.", false},
        {"On s'est rencontrées au souper des récoltes.", false},
        {"J'ai assisté à votre conférence à Granby.", false},
        {"J'ai lu votre article sur le feutre.", false},
        {"Ma tante, qui chante avec vous, m'a dit de vous écrire.", false},
        {"Une de vos collègues m'a donné votre nom.", false},
        {"Vous m'avez enseigné le tissage à Laval.", false},
        {"Le journal de Granby a parlé de vos métiers à tisser.", false},
        {"Vous vous souvenez peut-être de moi, de la chorale.", false},
        {"J'ai acheté un foulard à votre kiosque en juin.", false},
        {"De la part de votre ancien voisin.", false},
        {"Vous avez réparé le manteau de ma grand-mère.", false},
        {"Votre feutre est magnifique.", true},
        {"Je suis étudiante et je m'intéresse au textile.", true},
        {"Vous tissez des rideaux pour les théâtres.", true},
        {"Ma mère parle sans arrêt de mes études.", true},
        {"Racontez-moi comment vous avez bâti votre premier métier.", true},
    });
}

TEST(LetterPhrases, Lengths)
{
    expectEach(LetterFault::NoLength, en, {
        {"Could we talk for 20 minutes?", false},
        {"Would you have half an hour?", false},
        {"A quick half hour is all I ask.", false},
        {"Might I take 15-20 min of your time?", false},
        {"Could you spare me twenty-five minutes?", false},
        {"Would a quarter of an hour be possible?", false},
        {"Could we talk for a few minutes?", true},
        {"Would you have an hour for me?", true},
        {"Could we chat for 45 minutes?", true},
        {"Could we have a quick chat?", true},
        {"I live a 20-minute walk from you; could we chat?", true},
        {"Your 25-minute talk was a delight; could we chat?", true},
        {"Would XX minutes be possible?", true},
    });
    expectEach(LetterFault::NoLength, fr, {
        {"Auriez-vous une vingtaine de minutes?", false},
        {"Pourrait-on se parler une demi-heure?", false},
        {"Un petit quart d'heure me suffirait.", false},
        {"M'accorderiez-vous 15 à 20 minutes?", false},
        {"Est-ce que vingt-cinq minutes seraient possibles?", false},
        {"Auriez-vous quelques minutes?", true},
        {"Auriez-vous une heure pour moi?", true},
        {"Pourrait-on se parler trois quarts d'heure?", true},
        {"J'habite à 20 minutes de route; pourrait-on jaser?", true},
        {"Votre conférence de trente minutes m'a plu; pourrait-on jaser?", true},
    });
}

TEST(LetterPhrases, WaysToMeet)
{
    expectEach(LetterFault::NoModeChoice, en, {
        {"Could we meet in person, by phone or by video?", false},
        {"Could I phone you or come to the mill?", false},
        {"Would you rather call or Zoom?", false},
        {"We could talk at your loom or over the phone.", false},
        {"Coffee near you, or a call if that is easier?", false},
        {"Could I ask you this at the dye house or on the telephone?", false},
        {"Might I drop in, or ring you one evening?", false},
        {"Could we do a video chat, or I could bike over to you?", false},
        {"Would FaceTime or a visit suit you better?", false},
        {"By phone or beside the river, as you like?", false},
        {"Could I call you on Tuesday or Wednesday?", true},
        {"Could we have a coffee?", true},
        {"Could we talk on Zoom or Teams?", true},
        {"Could I call you for 15 or 20 minutes?", true},
        {"Could I visit you at the mill?", true},
        {"Would a call on Microsoft Teams suit you?", true},
        {"Could we talk somewhere?", true},
    });
    expectEach(LetterFault::NoModeChoice, fr, {
        {"Pourrait-on se voir en personne, au téléphone ou en visio?", false},
        {"Puis-je vous appeler ou passer à l'usine?", false},
        {"Un café ou un appel, à votre choix?", false},
        {"On pourrait se parler à la teinturerie ou au bout du fil?", false},
        {"Préférez-vous Zoom ou une rencontre chez vous?", false},
        {"Pourrais-je vous téléphoner ou aller vous voir au marché?", false},
        {"Par téléphone ou devant vos métiers, comme il vous plaira?", false},
        {"Puis-je vous appeler mardi ou mercredi?", true},
        {"Pourrait-on prendre un café?", true},
        {"Pourrait-on se parler sur Zoom ou sur Teams?", true},
        {"Est-ce que je pourrais vous appeler 15 ou 20 minutes?", true},
        {"Me recevriez-vous à votre atelier?", true},
        {"Pourrait-on se parler?", true},
    });
}

TEST(LetterPhrases, Windows)
{
    expectEach(LetterFault::NoWindow, en, {
        {"Could we talk in the next two weeks?", false},
        {"Could we talk before the end of the month?", false},
        {"Would any day before April 3 suit you?", false},
        {"Could we meet between the 4th and the 15th?", false},
        {"Could we talk before shearing starts?", false},
        {"Would the week of March 9 be possible?", false},
        {"Could I call you on Thursday or Friday?", false},
        {"Could I visit during reading week?", false},
        {"Would you have time this month?", false},
        {"Could we talk whenever you're free?", true},
        {"Could we talk soon?", true},
        {"I saw your looms two weeks ago. Could we talk some day?", true},
        {"We met in June. Could we talk?", true},
        {"Could we talk over the phone at a time that suits you?", true},
    });
    expectEach(LetterFault::NoWindow, fr, {
        {"Pourrait-on se parler d'ici deux semaines?", false},
        {"Pourrait-on se parler avant la fin du mois?", false},
        {"Auriez-vous un moment la semaine du 9 mars?", false},
        {"Pourrait-on se voir entre le 4 et le 15?", false},
        {"Pourrait-on se parler avant la tonte des moutons?", false},
        {"Seriez-vous libre jeudi ou vendredi?", false},
        {"Pourrait-on se voir au cours des trois prochaines semaines?", false},
        {"Auriez-vous un moment ce mois-ci?", false},
        {"Pourrait-on se parler quand cela vous convient?", true},
        {"Pourrait-on se parler bientôt?", true},
        {"Je vous ai vue il y a deux semaines. Pourrait-on se parler un jour?", true},
        {"On s'est croisées en juin. Pourrait-on se parler?", true},
    });
}

TEST(LetterPhrases, WhatIsPersonal)
{
    expectEach(LetterFault::NothingPersonal, en, {
        {"I'd love to hear how you moved from weaving sails to theatre curtains.", false},
        {"Your felt for the Halifax opera house made me change programs.", false},
        {"You dye wool with lichens and walnut shells.", false},
        {"I admire your career and would love to learn from your experience.", true},
        {"I am a student exploring my options and I hope you can share some advice.", true},
        {"Your path is truly inspiring, and I'd be honoured to pick your brain.", true},
        {"I found your profile on LinkedIn and I'd like to know more about your field.", true},
        {"I hope this message finds you well and that you can spare me a moment.", true},
    });
    expectEach(LetterFault::NothingPersonal, fr, {
        {"Racontez-moi comment vous êtes passée des voiles de bateau aux rideaux de théâtre.", false},
        {"Votre feutre pour l'opéra de Halifax m'a fait changer de programme.", false},
        {"Vous teignez la laine avec du lichen et des noix.", false},
        {"J'admire votre parcours et j'aimerais profiter de votre expérience.", true},
        {"Je suis étudiante et j'espère que vous pourrez me donner quelques conseils.", true},
        {"Votre cheminement est très inspirant et je serais honorée de vous parler.", true},
        {"J'ai vu votre profil sur LinkedIn et je souhaite en savoir plus sur votre domaine.", true},
        {"Je me permets de vous écrire afin de solliciter un bref entretien.", true},
    });
}

TEST(LetterPhrases, Placeholders)
{
    expectEach(LetterFault::PlaceholderLeft, en, {
        {"I admire [project].", true},
        {"See you on {{date}}.", true},
        {"I study at ________.", true},
        {"Would XX minutes be fine?", true},
        {"I like your work at <company>.", true},
        {"We met at (event name).", true},
        {"I work at COMPANY NAME.", true},
        {"You wrote \"the river [...] sleeps\".", false},
        {"Chapter XX was my favourite.", false},
        {"I will say hello (and then pause).", false},
        {"Temperatures < 3 degrees make me shiver.", false},
    });
    expectEach(LetterFault::PlaceholderLeft, fr, {
        {"J'aime [projet].", true},
        {"J'étudie à ______.", true},
        {"Auriez-vous XX minutes?", true},
        {"On s'est vus le {{date}}.", true},
        {"J'étudie en NOM DU PROGRAMME.", true},
        {"Vous écriviez : « la rivière [...] dort ».", false},
        {"Au XXe siècle, on tissait ainsi.", false},
    });
}

TEST(LetterPhrases, SearchableQuestions)
{
    expectEach(LetterFault::SearchableQuestion, en, {
        {"What does Brise Textiles make, exactly?", true},
        {"How many people work at your company?", true},
        {"Where is your head office?", true},
        {"What are your opening hours?", true},
        {"When was the company founded?", true},
        {"What does a pattern maker do?", true},
        {"Which degree do I need to become a pattern maker?", true},
        {"Do I need a licence for this?", true},
        {"I'd also like to know what services you offer.", true},
        {"Could you tell me which colleges offer the program?", true},
        {"How did you choose this trade?", false},
        {"What does a Monday look like for you?", false},
        {"I won't ask what Brise Textiles makes; I have read the site.", false},
        {"What do you wish you had studied?", false},
        {"What made you open a second mill?", false},
        {"Which part of your day do you like best?", false},
    });
    expectEach(LetterFault::SearchableQuestion, fr, {
        {"Que fait Brise Textiles, au juste?", true},
        {"Combien d'employés avez-vous?", true},
        {"Où se trouve votre siège social?", true},
        {"Quelles sont vos heures d'ouverture?", true},
        {"En quelle année l'entreprise a-t-elle été fondée?", true},
        {"En quoi consiste le métier de modéliste?", true},
        {"Quel diplôme faut-il pour devenir modéliste?", true},
        {"Faut-il un permis pour exercer?", true},
        {"J'aimerais aussi savoir quels services vous offrez.", true},
        {"Comment avez-vous choisi ce métier?", false},
        {"À quoi ressemble votre lundi?", false},
        {"Promis, je ne vous demanderai pas ce que fait l'entreprise.", false},
        {"Qu'auriez-vous aimé étudier?", false},
        {"Qu'est-ce qui vous a poussée à partir?", false},
    });
}

// tests/data/letters/phrases.txt: fault, language, + or -, and something said in a letter, a line each.
TEST(LetterPhrases, ManyMore)
{
    QFile file(QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/letters/phrases.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u'|');
        ASSERT_EQ(parts.size(), 4);
        const LetterFault fault = fromWord<LetterFault>(parts[0]).value();
        const LetterLanguage language = fromWord<LetterLanguage>(parts[1]).value();
        Letter letter = letterSaying(language, "");
        letter.to.introducer = QStringLiteral("Judith Oakes");
        if (language == fr)
            letter.to.role = QStringLiteral("Modéliste");
        const bool isGreeting = fault == LetterFault::NameMissing || fault == LetterFault::NameWrong;
        letter.body = isGreeting ? parts[3] : letter.body + parts[3];
        EXPECT_EQ(has(letter, fault), parts[2] == QStringLiteral("+")) << qPrintable(parts[3]);
    }
}

} // namespace
