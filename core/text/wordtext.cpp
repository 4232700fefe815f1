// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordtext.h"

#include "core/text/steptext.h"
#include "core/text/namestext.h"

#include <QCoreApplication>

namespace Demitasse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The stage of that word; a word that this program does not know stays as it is.
QString stageNamed(const QString &stageWord)
{
    const auto stage = fromWord<Stage>(stageWord);
    return stage ? stageText(*stage) : stageWord;
}

QString organizationMoveText(const QString &name, const QString &parent)
{
    return parent.isEmpty() ? Words::tr("Moved %1 to the top").arg(name)
                            : Words::tr("Moved %1 under %2").arg(name, parent);
}

QString importText(const QStringList &args)
{
    const int count = args.value(0).toInt();
    const QString files = args.value(1);
    // One is worded apart, so that English reads well without a translation of its plural forms.
    if (files.isEmpty())
        return count == 1 ? Words::tr("Imported one contact") : Words::tr("Imported %n contacts", nullptr, count);
    return (count == 1 ? Words::tr("Imported one contact from %1")
                       : Words::tr("Imported %n contacts from %1", nullptr, count))
        .arg(files);
}

QString undoneText(const ChangeGroup &group)
{
    // The first argument that names something; an import begins with a count.
    QString what;
    for (const QString &arg : group.args) {
        bool isCount = false;
        arg.toInt(&isCount);
        if (what.isEmpty() && !isCount)
            what = arg;
    }
    return what.isEmpty() ? Words::tr("Took back a change") : Words::tr("Took back a change: %1").arg(what);
}

} // namespace

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Identified: return Words::tr("Identified", "stage");
    case Stage::Researching: return Words::tr("Researching", "stage");
    case Stage::IntroductionAsked: return Words::tr("Introduction asked", "stage");
    case Stage::Invited: return Words::tr("Invited", "stage");
    case Stage::FollowedUp: return Words::tr("Followed up", "stage");
    case Stage::Scheduled: return Words::tr("Scheduled", "stage");
    case Stage::Met: return Words::tr("Met", "stage");
    case Stage::Thanked: return Words::tr("Thanked", "stage");
    case Stage::InTouch: return Words::tr("In touch", "stage");
    case Stage::Declined: return Words::tr("Declined", "stage");
    case Stage::NoReply: return Words::tr("No reply", "stage");
    case Stage::OnHold: return Words::tr("On hold", "stage");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::ExistingNetwork: return Words::tr("Someone I know", "how found");
    case Source::Alumni: return Words::tr("Alumni", "how found");
    case Source::Event: return Words::tr("At an event", "how found");
    case Source::ProfessionalAssociation: return Words::tr("Professional association", "how found");
    case Source::IndustryDirectory: return Words::tr("Industry directory", "how found");
    case Source::JobBoard: return Words::tr("Job board", "how found");
    case Source::LinkedIn: return Words::tr("LinkedIn", "how found");
    case Source::TenThousandCoffees: return Words::tr("Ten Thousand Coffees", "how found");
    case Source::CentreHost: return Words::tr("Host of the career centre", "how found");
    case Source::Cold: return Words::tr("Found on my own", "how found");
    }
    Q_UNREACHABLE_RETURN({});
}

QString warmthText(Warmth warmth)
{
    switch (warmth) {
    case Warmth::KnowWell: return Words::tr("Know well", "warmth");
    case Warmth::Met: return Words::tr("Have met", "warmth");
    case Warmth::Introduced: return Words::tr("Introduced", "warmth");
    case Warmth::CommonGround: return Words::tr("Common ground", "warmth");
    case Warmth::Cold: return Words::tr("Cold", "warmth");
    }
    Q_UNREACHABLE_RETURN({});
}

QString offerText(Offer offer)
{
    switch (offer) {
    case Offer::KnowsTheJob: return Words::tr("Knows the job");
    case Offer::InsiderView: return Words::tr("Has an insider’s view");
    case Offer::Connector: return Words::tr("Knows many people");
    case Offer::HiringCapacity: return Words::tr("Hires people");
    }
    Q_UNREACHABLE_RETURN({});
}

QString permissionText(Permission permission)
{
    switch (permission) {
    case Permission::Unknown: return Words::tr("Not asked yet", "permission to use a name");
    case Permission::Yes: return Words::tr("Yes", "permission to use a name");
    case Permission::No: return Words::tr("No", "permission to use a name");
    }
    Q_UNREACHABLE_RETURN({});
}

QString modeText(Mode mode)
{
    switch (mode) {
    case Mode::InPerson: return Words::tr("In person", "way to meet");
    case Mode::Phone: return Words::tr("Phone", "way to meet");
    case Mode::Video: return Words::tr("Video", "way to meet");
    }
    Q_UNREACHABLE_RETURN({});
}

QString meetingStatusText(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Tentative: return Words::tr("Tentative", "meeting");
    case MeetingStatus::Booked: return Words::tr("Booked", "meeting");
    case MeetingStatus::Cancelled: return Words::tr("Cancelled", "meeting");
    case MeetingStatus::Held: return Words::tr("Held", "meeting");
    }
    Q_UNREACHABLE_RETURN({});
}

QString attendeeStatusText(AttendeeStatus status)
{
    switch (status) {
    case AttendeeStatus::NeedsAction: return Words::tr("Has not answered", "invitation");
    case AttendeeStatus::Accepted: return Words::tr("Accepted", "invitation");
    case AttendeeStatus::Tentative: return Words::tr("Perhaps", "invitation");
    case AttendeeStatus::Declined: return Words::tr("Declined", "invitation");
    case AttendeeStatus::Delegated: return Words::tr("Passed on to someone else", "invitation");
    }
    Q_UNREACHABLE_RETURN({});
}

QString noteKindText(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Information: return Words::tr("Information", "kind of note");
    case NoteKind::Insight: return Words::tr("Insight", "kind of note");
    case NoteKind::Relationship: return Words::tr("Relationship", "kind of note");
    case NoteKind::Quote: return Words::tr("Quote", "kind of note");
    case NoteKind::Action: return Words::tr("Action", "kind of note");
    case NoteKind::Referral: return Words::tr("Referral", "kind of note");
    case NoteKind::Warning: return Words::tr("Warning", "kind of note");
    }
    Q_UNREACHABLE_RETURN({});
}

QString closingAskText(ClosingAsk ask)
{
    switch (ask) {
    case ClosingAsk::AnotherName: return Words::tr("Who else should I talk to?");
    case ClosingAsk::UseYourName: return Words::tr("May I use your name?");
    case ClosingAsk::StayInTouch: return Words::tr("May I stay in touch?");
    case ClosingAsk::ThankYou: return Words::tr("Thank you");
    }
    Q_UNREACHABLE_RETURN({});
}

QString commitmentKindText(CommitmentKind kind)
{
    switch (kind) {
    case CommitmentKind::ToDo: return Words::tr("To do");
    case CommitmentKind::Advice: return Words::tr("Their advice, to follow");
    case CommitmentKind::Article: return Words::tr("Something they would like to read");
    case CommitmentKind::Event: return Words::tr("An event they would like");
    case CommitmentKind::GiveBack: return Words::tr("A way to give back");
    }
    std::unreachable();
}

QString touchKindText(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Sent: return Words::tr("Message sent", "touch");
    case TouchKind::Reply: return Words::tr("Reply", "touch");
    case TouchKind::Declined: return Words::tr("Declined", "touch");
    case TouchKind::NoAnswer: return Words::tr("No answer", "touch");
    case TouchKind::Call: return Words::tr("Call", "touch");
    case TouchKind::Met: return Words::tr("Met", "touch");
    case TouchKind::Thanked: return Words::tr("Thank-you sent", "touch");
    case TouchKind::Shared: return Words::tr("Shared something", "touch");
    }
    Q_UNREACHABLE_RETURN({});
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Email: return Words::tr("E-mail", "channel");
    case Channel::Social: return Words::tr("Social network", "channel");
    case Channel::Phone: return Words::tr("Phone", "channel");
    case Channel::InPerson: return Words::tr("In person", "channel");
    }
    Q_UNREACHABLE_RETURN({});
}

QString signatureFieldText(SignatureField field)
{
    switch (field) {
    case SignatureField::Name: return Words::tr("Name", "signature");
    case SignatureField::Preferred: return Words::tr("Preferred name", "signature");
    case SignatureField::Pronouns: return Words::tr("Pronouns", "signature");
    case SignatureField::Role: return Words::tr("Role", "signature");
    case SignatureField::Organization: return Words::tr("Organization", "signature");
    case SignatureField::Unit: return Words::tr("Unit", "signature");
    case SignatureField::Email: return Words::tr("E-mail", "signature");
    case SignatureField::Phone: return Words::tr("Phone", "signature");
    case SignatureField::Link: return Words::tr("Link", "signature");
    case SignatureField::City: return Words::tr("City", "signature");
    }
    Q_UNREACHABLE_RETURN({});
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure: return Words::tr("Sure", "confidence");
    case Confidence::Likely: return Words::tr("Likely", "confidence");
    case Confidence::Guess: return Words::tr("A guess", "confidence");
    case Confidence::Open: return Words::tr("For you to decide", "confidence");
    }
    Q_UNREACHABLE_RETURN({});
}

QString searchKindText(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Contact: return Words::tr("Contact");
    case SearchKind::Note: return Words::tr("Note");
    case SearchKind::Touch: return Words::tr("What passed");
    case SearchKind::Letter: return Words::tr("Letter");
    case SearchKind::Research: return Words::tr("Research");
    case SearchKind::Debrief: return Words::tr("Debrief");
    case SearchKind::Claim: return Words::tr("Claim");
    case SearchKind::Resource: return Words::tr("Resource");
    case SearchKind::Commitment: return Words::tr("Thing to do");
    case SearchKind::Story: return Words::tr("What I can tell");
    case SearchKind::Question: return Words::tr("Open question");
    case SearchKind::Meeting: return Words::tr("Meeting");
    case SearchKind::Organization: return Words::tr("Organization");
    case SearchKind::Path: return Words::tr("Path");
    }
    return {};
}

QString changeGroupText(const ChangeGroup &group)
{
    const QString known = group.args.value(0);
    const QString name = known.isEmpty() ? Words::tr("someone") : known;
    const QString others = fewNamesText(group.args);
    const QString names = others.isEmpty() ? name : others;
    switch (group.kind) {
    case GroupKind::ContactAdded: return Words::tr("Added %1").arg(name);
    case GroupKind::ContactEdited: return Words::tr("Changed %1").arg(name);
    case GroupKind::ContactMoved: return Words::tr("Moved %1 to %2").arg(name, stageNamed(group.args.value(1)));
    case GroupKind::ContactArchived: return Words::tr("Archived %1").arg(name);
    case GroupKind::ContactRestored: return Words::tr("Brought back %1").arg(name);
    case GroupKind::ContactsImported: return importText(group.args);
    case GroupKind::BundleImported: return Words::tr("Took in %1").arg(group.args.value(1));
    case GroupKind::ContactsMerged: return Words::tr("Merged %1 and %2").arg(name, group.args.value(1));
    case GroupKind::ContactsKeptApart: return Words::tr("Kept %1 and %2 apart").arg(name, group.args.value(1));
    case GroupKind::OrganizationAdded: return Words::tr("Added the organization %1").arg(name);
    case GroupKind::OrganizationRenamed: return Words::tr("Renamed %1 to %2").arg(name, group.args.value(1));
    case GroupKind::OrganizationMoved: return organizationMoveText(name, group.args.value(1));
    case GroupKind::OrganizationsMerged:
        return Words::tr("Merged the organizations %1 and %2").arg(name, group.args.value(1));
    case GroupKind::OrganizationRemoved: return Words::tr("Removed the organization %1").arg(name);
    case GroupKind::PathAdded: return Words::tr("Added the path %1").arg(name);
    case GroupKind::PathRenamed: return Words::tr("Renamed the path %1 to %2").arg(name, group.args.value(1));
    case GroupKind::PathPutAway: return Words::tr("Put away the path %1").arg(name);
    case GroupKind::OpenQuestionAdded: return Words::tr("Added the question “%1”").arg(name);
    case GroupKind::OpenQuestionEdited: return Words::tr("Changed the question “%1”").arg(name);
    case GroupKind::OpenQuestionAnswered: return Words::tr("Answered “%1”").arg(name);
    case GroupKind::OpenQuestionReopened: return Words::tr("Opened “%1” again").arg(name);
    case GroupKind::OpenQuestionRemoved: return Words::tr("Removed the question “%1”").arg(name);
    case GroupKind::PitchWritten:
        return known.isEmpty() ? Words::tr("Changed your introduction")
                               : Words::tr("Changed your introduction for %1").arg(name);
    case GroupKind::PitchRehearsed: return Words::tr("Rehearsed your introduction");
    case GroupKind::StoryAdded: return Words::tr("Added “%1” to what you can tell").arg(name);
    case GroupKind::StoryEdited: return Words::tr("Changed “%1” in what you can tell").arg(name);
    case GroupKind::StoryRemoved: return Words::tr("Removed “%1” from what you can tell").arg(name);
    case GroupKind::ReflectionWritten: return Words::tr("Changed your view as an employer");
    case GroupKind::MeetingBooked: return Words::tr("Booked a meeting with %1").arg(names);
    case GroupKind::MeetingMoved: return Words::tr("Moved the meeting with %1").arg(names);
    case GroupKind::MeetingPeopleChanged: return Words::tr("Changed who comes: %1").arg(names);
    case GroupKind::MeetingCancelled: return Words::tr("Cancelled the meeting with %1").arg(names);
    case GroupKind::MeetingInvited: return Words::tr("Made the invitation for %1").arg(names);
    case GroupKind::PlanChanged: return Words::tr("Changed the questions for %1").arg(names);
    case GroupKind::InterviewStarted: return Words::tr("Started the interview with %1").arg(names);
    case GroupKind::InterviewStepped: return Words::tr("Went on with the interview with %1").arg(names);
    case GroupKind::InterviewEnded: return Words::tr("Ended the interview with %1").arg(names);
    case GroupKind::TalkWrittenUp: return Words::tr("Wrote up the talk with %1").arg(names);
    case GroupKind::NoteTaken:
        return known.isEmpty() ? Words::tr("Took a note") : Words::tr("Took a note with %1").arg(name);
    case GroupKind::StudentEdited: return Words::tr("Changed your details");
    case GroupKind::TouchRecorded: return Words::tr("Recorded what passed with %1").arg(name);
    case GroupKind::StepDecided: return stepDecisionText(group.args);
    case GroupKind::PromiseMade: return Words::tr("Noted: %1").arg(group.args.value(1));
    case GroupKind::RhythmSet: return Words::tr("Changed how often to be in touch with %1").arg(name);
    case GroupKind::TravelSet: return Words::tr("Changed the way to the meeting with %1").arg(name);
    case GroupKind::ChecklistTicked: return Words::tr("Changed the checklist for %1").arg(names);
    case GroupKind::ChecklistItemAdded: return Words::tr("Added to the checklist: %1").arg(name);
    case GroupKind::ChecklistItemRemoved: return Words::tr("Took off the checklist: %1").arg(name);
    case GroupKind::AdviceChosen: return Words::tr("Chose which advice to follow");
    case GroupKind::ConsentNoted: return Words::tr("Noted that %1 agreed to be recorded").arg(names);
    case GroupKind::ConsentRemoved: return Words::tr("Removed that %1 agreed to be recorded").arg(names);
    case GroupKind::LetterWritten: return Words::tr("Wrote a letter to %1").arg(name);
    case GroupKind::LetterDiscarded: return Words::tr("Threw away the letter to %1").arg(name);
    case GroupKind::LetterSentOff: return Words::tr("Sent the letter to %1").arg(name);
    case GroupKind::TemplateSaved: return Words::tr("Kept the template “%1”").arg(name);
    case GroupKind::TemplateRemoved: return Words::tr("Removed the template “%1”").arg(name);
    case GroupKind::DebriefKept: return Words::tr("Looked back at the talk with %1").arg(names);
    case GroupKind::NoteBecameContact: return Words::tr("Made a contact of the note: %1").arg(name);
    case GroupKind::NoteBecameStep: return Words::tr("Made a next step of the note: %1").arg(name);
    case GroupKind::NoteBecameResource: return Words::tr("Put “%1” from the note on the shelf").arg(name);
    case GroupKind::ResourceKept: return Words::tr("Kept “%1” on the shelf").arg(name);
    case GroupKind::ResourceDone: return Words::tr("Changed whether “%1” is done").arg(name);
    case GroupKind::ResourceRemoved: return Words::tr("Took “%1” off the shelf").arg(name);
    case GroupKind::PackAdded: return Words::tr("Added the questions “%1”").arg(name);
    case GroupKind::FindingKept: return Words::tr("Noted what you found out about %1").arg(name);
    case GroupKind::FindingRemoved: return Words::tr("Removed what you found out about %1").arg(name);
    case GroupKind::IndustryNamed: return Words::tr("Named the industry of %1").arg(name);
    case GroupKind::QuestionSettled: return Words::tr("Noted what %1 need not be asked").arg(name);
    case GroupKind::QuestionReopened: return Words::tr("Put a question for %1 back").arg(name);
    case GroupKind::PackRemoved: return Words::tr("Removed the questions “%1”").arg(name);
    case GroupKind::FavouriteAdded: return Words::tr("Made a favourite of “%1”").arg(name);
    case GroupKind::FavouriteRemoved: return Words::tr("No longer a favourite: “%1”").arg(name);
    case GroupKind::QuestionSaved: return Words::tr("Kept the question “%1”").arg(name);
    case GroupKind::QuestionRemoved: return Words::tr("Took the question “%1” out of the bank").arg(name);
    case GroupKind::ClaimMade: return Words::tr("Made a claim: %1").arg(name);
    case GroupKind::ClaimReworded: return Words::tr("Changed the claim “%1”").arg(name);
    case GroupKind::ClaimRemoved: return Words::tr("Removed the claim “%1”").arg(name);
    case GroupKind::VoiceAdded: return Words::tr("Noted what %1 says of “%2”").arg(group.args.value(1), name);
    case GroupKind::VoiceChanged: return Words::tr("Changed what %1 says of “%2”").arg(group.args.value(1), name);
    case GroupKind::VoiceRemoved: return Words::tr("Removed what %1 says of “%2”").arg(group.args.value(1), name);
    case GroupKind::PathDecided: return Words::tr("Decided about the path %1").arg(name);
    case GroupKind::ActionAdded: return Words::tr("Added to the plan: %1").arg(name);
    case GroupKind::ActionChanged: return Words::tr("Changed in the plan: %1").arg(name);
    case GroupKind::ActionTicked: return Words::tr("Ticked in the plan, or not: %1").arg(name);
    case GroupKind::ActionRemoved: return Words::tr("Took out of the plan: %1").arg(name);
    case GroupKind::SampleAdded: return Words::tr("Added the sample");
    case GroupKind::ContactErased: return Words::tr("Erased someone for good");
    case GroupKind::Undone: return undoneText(group);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
