// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lettertext.h"

#include <QCoreApplication>

namespace Demitasse {

namespace {

struct Letters
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

LetterFaultText tooLongText(Channel channel, const LetterLength &length)
{
    const QString title = Letters::tr("Too long");
    const int excess = static_cast<int>(length.excess());
    switch (channel) {
    case Channel::Phone:
        return {title,
            Letters::tr("On the phone, %1 words are about as much as someone listens to at one go.").arg(length.limit),
            Letters::tr("Take out %n words.", nullptr, excess)};
    case Channel::Social:
        return {title, Letters::tr("A note with an invitation to connect holds %1 characters.").arg(length.limit),
            Letters::tr("Take out %n characters.", nullptr, excess)};
    case Channel::Email:
    case Channel::InPerson:
        return {title, Letters::tr("A busy person reads an e-mail of up to %1 words.").arg(length.limit),
            Letters::tr("Take out %n words.", nullptr, excess)};
    }
    Q_UNREACHABLE_RETURN({});
}

LetterFaultText missingText(LetterFault fault)
{
    switch (fault) {
    case LetterFault::NoSource:
        return {Letters::tr("Does not say how you found them"),
            Letters::tr("People are readier to answer when they know how you came upon their name."),
            Letters::tr("Say where you met, who suggested them, or where you read about them.")};
    case LetterFault::NoLength:
        return {Letters::tr("No length"), Letters::tr("It is easier to say yes to a talk whose end is known."),
            Letters::tr("Ask for 15 to 30 minutes.")};
    case LetterFault::NoModeChoice:
        return {Letters::tr("No choice of how to meet"), Letters::tr("What is easy for you may not be easy for them."),
            Letters::tr("Offer at least two of in person, phone and video.")};
    case LetterFault::NoWindow:
        return {Letters::tr("No time frame"), Letters::tr("A talk without a date is easily put off."),
            Letters::tr("Name a period, such as the next two weeks.")};
    case LetterFault::NothingPersonal:
        return {Letters::tr("Nothing about them"),
            Letters::tr("This letter could go to anyone, and it reads that way."),
            Letters::tr("Mention one thing of their work or their path that made you write.")};
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
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

LetterFaultText againText(const QString &otherReader)
{
    const QString reason = otherReader.isEmpty()
        ? Letters::tr("Most of it stands word for word in a letter to somebody else.")
        : Letters::tr("Most of it stands word for word in your letter to %1.").arg(otherReader);
    return {Letters::tr("The same letter again"), reason,
        Letters::tr("Say what you would ask this person and nobody else.")};
}

} // namespace

LetterFaultText letterFaultText(
    LetterFault fault, Channel channel, const LetterLength &length, const QString &otherReader)
{
    switch (fault) {
    case LetterFault::AsksForJob:
        return {Letters::tr("Asks for a job"),
            Letters::tr("An informational interview asks for what someone knows; a plea for work or a résumé puts them "
                        "on the spot."),
            Letters::tr("Take it out; bring a résumé only if they ask for one.")};
    case LetterFault::TooLong:
        return tooLongText(channel, length);
    case LetterFault::NoSource:
    case LetterFault::NoLength:
    case LetterFault::NoModeChoice:
    case LetterFault::NoWindow:
    case LetterFault::NothingPersonal:
        return missingText(fault);
    case LetterFault::NameMissing:
        return {Letters::tr("No name in the greeting"), Letters::tr("A greeting without a name looks like a circular."),
            Letters::tr("Greet them by name.")};
    case LetterFault::NameWrong:
        return {Letters::tr("Wrong name in the greeting"),
            Letters::tr("A name that is not theirs, or is misspelled, is the first thing they will see."),
            Letters::tr("Write their name as it is on record.")};
    case LetterFault::IntroducerUnpermitted:
        return {Letters::tr("Names the introducer without leave"),
            Letters::tr("You have not noted that this person may be named."),
            Letters::tr("Ask them first, or leave the name out.")};
    case LetterFault::PlaceholderLeft:
        return {Letters::tr("A blank is left"), Letters::tr("Something that was meant to be filled in is still there."),
            Letters::tr("Fill it in or take it out.")};
    case LetterFault::SearchableQuestion:
        return {Letters::tr("A question that a search answers"),
            Letters::tr("Their time is best spent on what cannot be read anywhere."),
            Letters::tr("Look it up beforehand, and ask about their own path and days.")};
    case LetterFault::TemplateUnchanged:
        return {Letters::tr("Not in your own words yet"),
            Letters::tr("It is the template nearly word for word, and others may send the same."),
            Letters::tr("Say a sentence or two the way you would say them aloud.")};
    case LetterFault::SameAsOther:
        return againText(otherReader);
    case LetterFault::NothingOfTheTalk:
        return {Letters::tr("Nothing of what you talked about"),
            Letters::tr("A thank-you that names one thing that was said is remembered; one that fits everybody is not."),
            Letters::tr("Put in a note of the conversation, then say it in your own words.")};
    }
    Q_UNREACHABLE_RETURN({});
}

QString situationText(Situation situation)
{
    switch (situation) {
    case Situation::WarmRequest: return Letters::tr("Request to someone you know");
    case Situation::ColdRequest: return Letters::tr("Request to someone you do not know");
    case Situation::ThroughIntroducer: return Letters::tr("Request through an introducer");
    case Situation::AskIntroducer: return Letters::tr("Asking for an introduction");
    case Situation::FollowUp: return Letters::tr("Friendly reminder");
    case Situation::DeclineThanks: return Letters::tr("Thanks for an answer, asking for another name");
    case Situation::OnHoldReply: return Letters::tr("Coming back to it later");
    case Situation::Reschedule: return Letters::tr("Another time for the conversation");
    case Situation::Confirmation: return Letters::tr("Confirmation the day before");
    case Situation::ThankYou: return Letters::tr("Thank-you");
    case Situation::IntroducerNews: return Letters::tr("News for the introducer");
    case Situation::KeepInTouch: return Letters::tr("Keeping in touch");
    }
    Q_UNREACHABLE_RETURN({});
}

QString packTemplateName(const QString &name, const QString &pack)
{
    return Letters::tr("%1, from %2", "a template and its pack").arg(name, pack);
}

QString letterLanguageText(LetterLanguage language)
{
    return language == LetterLanguage::French ? Letters::tr("French") : Letters::tr("English");
}

} // namespace Demitasse
