// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/errorwords.h"

namespace Demitasse {

ErrorWording ErrorWords::wording(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WorkspaceMissing:
        return {tr("No workspace there"), tr("There is no workspace at “%1”."),
            tr("Check the path, or create a new workspace there."), tr("There is no workspace there.")};
    case ErrorCode::WorkspaceExists:
        return {tr("Something is there already"), tr("There is a file at “%1” already, and it stays as it is."),
            tr("Open it, or choose another name for the new workspace."), tr("There is a file of that name already.")};
    case ErrorCode::WorkspaceEmpty:
        return {tr("The file is empty"), tr("The file “%1” is there, but there is nothing in it."),
            tr("Restore a backup, or delete the file and create a new workspace."),
            tr("There is nothing in the file.")};
    case ErrorCode::WorkspaceForeign:
        return {tr("Not a workspace"), tr("The file “%1” is not a Demitasse workspace. It was not changed."),
            tr("Choose a file whose name ends in “.demitasse”, or import this one if it holds contacts."),
            tr("The file is not a Demitasse workspace. It was not changed.")};
    case ErrorCode::WorkspaceDamaged:
        return {tr("The workspace is damaged"),
            tr("Something in the file “%1” is no longer what was written. Nothing was changed."),
            tr("Restore a backup. The damaged file is kept beside it."),
            tr("Something in the workspace is no longer what was written. Nothing was changed.")};
    case ErrorCode::WorkspaceNewer:
        return {tr("The workspace is newer than this program"),
            tr("The file “%1” has format %2, and this Demitasse knows formats up to %3. It was not changed."),
            tr("Open it with a version of Demitasse that knows format %2.")};
    case ErrorCode::WorkspaceOlder:
        return {tr("The workspace is older than this program"),
            tr("The file “%1” was written by an older Demitasse and cannot be brought up to date, since it may not be "
               "changed."),
            tr("Copy the file to a folder that you may write to, and open the copy."),
            tr("The workspace was written by an older Demitasse and may not be changed.")};
    case ErrorCode::WorkspaceReadOnly:
        return {tr("The workspace cannot be changed"), tr("You may read the file “%1”, but not write to it."),
            tr("Allow writing to the file and to its folder, or work on a copy."),
            tr("You may read the workspace, but not write to it.")};
    case ErrorCode::WorkspaceUnreadable:
        return {tr("The workspace cannot be opened"), tr("The file “%1” cannot be read."),
            tr("Check that you may read the file, and that its disk is connected."),
            tr("The workspace cannot be read.")};
    case ErrorCode::WorkspaceInUse:
        return {tr("The workspace is open elsewhere"), tr("The file “%1” is open in %2."),
            tr("Close it there, then try again.")};
    case ErrorCode::WorkspaceReplaced:
        return {tr("The file was exchanged"),
            tr("While it was open, the file “%1” was replaced or cut short by something else. Nothing more was "
               "written."),
            tr("Note down what is not saved yet, close the workspace and open it again."),
            tr("While it was open, the file was replaced or cut short by something else. Nothing more was written.")};
    case ErrorCode::WorkspaceNotLocal:
        return {tr("The workspace is on a network drive"),
            tr("The file “%1” is on a network drive, where what is saved might be lost."),
            tr("Copy it to a disk of this computer and open the copy."),
            tr("The workspace is on a network drive, where what is saved might be lost.")};
    case ErrorCode::StorageFull:
        return {tr("The disk is full"), tr("There is not enough room on the disk “%2”: %3 are free."),
            tr("Make room there, then try again."), tr("There is not enough room on the disk.")};
    case ErrorCode::StorageBusy:
        return {tr("The workspace is busy"), tr("Another program is using the file “%1” just now."),
            tr("Wait a moment and try again."), tr("Another program is using the workspace just now.")};
    case ErrorCode::StorageFailed:
        return {tr("It could not be stored"), tr("Something went wrong while the file “%1” was read or written."),
            tr("Try again. If it keeps happening, make a backup and check the workspace."),
            tr("Something went wrong while the workspace was read or written.")};
    case ErrorCode::FileMissing:
        return {tr("No such file"), tr("There is no file “%1”."), tr("Check the name and the folder."),
            tr("There is no such file.")};
    case ErrorCode::FileUnreadable:
        return {tr("The file cannot be read"), tr("The file “%1” cannot be read."),
            tr("Check that you may read it, and that its disk is connected."), tr("The file cannot be read.")};
    case ErrorCode::FileNotWritten:
        return {tr("The file was not written"), tr("The file “%1” could not be written. %2"),
            tr("Choose another folder, or make room on the disk, then try again."),
            tr("The file could not be written.")};
    case ErrorCode::FileExists:
        return {tr("The file exists already"), tr("There is a file “%1” already, and it stays as it is."),
            tr("Choose another name."), tr("There is a file of that name already.")};
    case ErrorCode::NoSuchStudent:
        return {tr("No such student"), tr("There is no student “%1” in this workspace."), tr("Check the name."),
            tr("That student is not in this workspace.")};
    case ErrorCode::NoSuchContact:
        return {tr("No such contact"), tr("There is no contact “%1” in this workspace."),
            tr("Look for the person in the list of contacts."), tr("That contact is not in this workspace.")};
    case ErrorCode::NoSuchOrganization:
        return {tr("No such organization"), tr("There is no organization “%1” in this workspace."),
            tr("Look for it among the organizations."), tr("That organization is not in this workspace.")};
    case ErrorCode::NoSuchPath:
        return {tr("No such path"), tr("There is no path “%1” in this workspace."),
            tr("Look for it among the paths."), tr("That path is not in this workspace.")};
    case ErrorCode::NoSuchOpenQuestion:
        return {tr("No such question"), tr("There is no open question “%1” in this workspace."),
            tr("Look for it on the page of the path."), tr("That question is not among those of your paths.")};
    case ErrorCode::NoSuchStory:
        return {tr("No such story"), tr("There is no story “%1” in this workspace."),
            tr("Look for it among what you can tell."), tr("That story is not in this workspace.")};
    case ErrorCode::NoSuchMeeting:
        return {tr("No such meeting"), tr("There is no meeting “%1” in this workspace."),
            tr("Look for it on the page of the contact."), tr("That meeting is not in this workspace.")};
    case ErrorCode::NoSuchPlanItem:
        return {tr("No such question"), tr("There is no question “%1” in the plan of this meeting."),
            tr("Choose one that is in the plan, or add it."), tr("That question is not in the plan of this meeting.")};
    case ErrorCode::NoSuchNote:
        return {tr("No such note"), tr("There is no note “%1” in this workspace."),
            tr("Search the notes for its words."), tr("That note is not in this workspace.")};
    case ErrorCode::NoSuchStep:
        return {tr("No such next step"), tr("Nothing that is due is called “%1”."),
            tr("List what is due and copy the name of a step from there."), tr("That is not due any more.")};
    case ErrorCode::NoSuchLetter:
        return {tr("No such letter"), tr("There is no letter “%1” in this workspace."),
            tr("Look for it on the page of the contact."), tr("That letter is not in this workspace.")};
    case ErrorCode::NoSuchQuestion:
        return {tr("No such question"), tr("There is no question “%1” in the bank."),
            tr("List the questions and copy the name of one from there."), tr("That question is not in the bank.")};
    case ErrorCode::NoSuchFinding:
        return {tr("No such finding"), tr("There is no finding “%1” in this workspace."),
            tr("Look at the research of the contact again."), tr("That finding is not there any more.")};
    case ErrorCode::NoSuchClaim:
        return {tr("No such claim"), tr("There is no claim “%1” in this workspace."),
            tr("Look for it where the paths are compared."), tr("That claim is not there any more.")};
    case ErrorCode::NoSuchAction:
        return {tr("No such step in the plan"), tr("There is no step “%1” in the plan of a path."),
            tr("Look for it on the decision page of the path."), tr("That step is not in the plan any more.")};
    case ErrorCode::NoSuchResource:
        return {tr("Not on the shelf"), tr("There is no resource “%1” on the shelf."), tr("Look at the shelf again."),
            tr("That is not on the shelf any more.")};
    case ErrorCode::UsageWrong:
        return {tr("That does not work like this"), tr("That was not understood: %1."),
            tr("Ask for help with “--help” on the command line, or with F1 in the window."),
            tr("That was not understood.")};
    case ErrorCode::WordUnknown:
        return {tr("An unknown word"), tr("“%2” is not %1 that Demitasse knows."), tr("Use one of these: %3.")};
    case ErrorCode::ValueMissing:
        return {tr("Something is missing"), tr("This is missing: %1."), tr("Fill it in and try again."),
            tr("Something that is needed was left empty.")};
    case ErrorCode::AddressInvalid:
        return {tr("Not an e-mail address"), tr("“%1” cannot be used as an e-mail address."),
            tr("Write it like name@example.org."), tr("That cannot be used as an e-mail address.")};
    case ErrorCode::ZoneUnknown:
        return {tr("An unknown time zone"), tr("“%1” is not a time zone that this computer knows."),
            tr("Use a name like America/Toronto."), tr("No time zone was given.")};
    case ErrorCode::TimeUnreadable:
        return {tr("Not a date and time"), tr("“%1” cannot be read as a date and time."),
            tr("Write it like 2026-12-03T09:00."), tr("No date and time were given.")};
    case ErrorCode::TimeMissing:
        return {tr("That time does not exist"), tr("The clocks go forward in %2, so that %1 is skipped."),
            tr("Choose %3 or %4 instead.")};
    case ErrorCode::TimeTwice:
        return {tr("That time comes twice"), tr("The clocks go back in %2, so that %1 comes twice."),
            tr("Say which one you mean: %3 is the first, %4 the second.")};
    case ErrorCode::TimeAhead:
        return {tr("That time lies ahead"), tr("%1 is not over yet."),
            tr("Write it up when it is, or book it as a meeting."), tr("The talk is not over yet.")};
    case ErrorCode::StampInvalid:
        return {tr("Not a minute of the talk"), tr("“%1” is no minute of a talk of %2 minutes."),
            tr("Write minutes and seconds since its start, like 07:30."),
            tr("That is no minute of the talk.")};
    case ErrorCode::NoteTooLong:
        return {tr("A note that is too long"), tr("A note may have %1 characters at most."),
            tr("Write it in several lines."), tr("There is too much text for one note.")};
    case ErrorCode::NotesTooMany:
        return {tr("Too many notes"), tr("A talk may have %1 notes at most; from here on they were left out."),
            tr("Keep what matters of them."), tr("There are more notes than one talk may have.")};
    case ErrorCode::MinutesInvalid:
        return {tr("Not a length"), tr("A conversation cannot take %1 minutes."),
            tr("Choose a length between 15 and 30 minutes; 20 are usual."),
            tr("A conversation cannot have that length.")};
    case ErrorCode::NeedsMeeting:
        return {tr("No meeting is booked"), tr("A contact is Scheduled when a meeting is booked, and %1 has none."),
            tr("Book a meeting; the contact then moves by itself."),
            tr("A contact is Scheduled when a meeting is booked, and there is none.")};
    case ErrorCode::IntroducerIsSelf:
        return {tr("Nobody introduces themselves"), tr("A contact cannot be introduced by the same person."),
            tr("Choose another person, or leave it empty.")};
    case ErrorCode::IntroducersCircle:
        return {tr("That would be a circle"),
            tr("%1 was introduced through this very contact, so they cannot stand behind the introduction."),
            tr("Choose another person, or change that introduction first."),
            tr("The introductions would lead in a circle.")};
    case ErrorCode::OrganizationsCircle:
        return {tr("That would be a circle"), tr("“%1” cannot belong to “%2”, which is itself or a part of it."),
            tr("Choose another place, or move that part out first."),
            tr("An organization cannot belong to itself or to a part of it.")};
    case ErrorCode::OrganizationThere:
        return {tr("That name is taken there"), tr("There is an organization “%1” in that place already."),
            tr("Choose another name, or merge the two."),
            tr("There is an organization of that name in that place already.")};
    case ErrorCode::OrganizationNotEmpty:
        return {tr("The organization is not empty"), tr("“%1” still has people or units, so it stays."),
            tr("Move them elsewhere first, or merge it with another organization."),
            tr("The organization still has people or units, so it stays.")};
    case ErrorCode::PathThere:
        return {tr("There is such a path"), tr("There is a path “%1” already."),
            tr("Choose another name, or go on with that path."), tr("There is a path of that name already.")};
    case ErrorCode::MeetingNotOpen:
        return {tr("The meeting is over or cancelled"), tr("The meeting is over or cancelled, so it stays as it is."),
            tr("Book a new meeting with the contact.")};
    case ErrorCode::MeetingEmpty:
        return {tr("Nobody would be there"), tr("A meeting needs somebody to meet."),
            tr("Name someone else to meet, or cancel the meeting.")};
    case ErrorCode::NotInvited:
        return {tr("Nothing to take back"), tr("%1 comes to this meeting, or was never invited to it."),
            tr("Only somebody who was invited and then taken out needs a cancellation of their own.")};
    case ErrorCode::AttendeeAddressMissing:
        return {tr("No address for the invitation"), tr("There is no e-mail address for %1."),
            tr("Add an address, or save the meeting for your own calendar only."),
            tr("There is no e-mail address for the contact.")};
    case ErrorCode::OrganizerAddressMissing:
        return {tr("Your address is missing"),
            tr("An invitation needs your own e-mail address, so that they can answer."),
            tr("Add your address to your details, or save the meeting for your own calendar only.")};
    case ErrorCode::InterviewNotStarted:
        return {tr("Not started yet"), tr("This interview has not been started."), tr("Start it first.")};
    case ErrorCode::InterviewEnded:
        return {tr("Ended already"), tr("This interview has ended, and its clock stands."),
            tr("You can still read its notes and add to them.")};
    case ErrorCode::InterviewRunning:
        return {tr("An interview is going on"), tr("That has to wait, so that nothing disturbs the interview."),
            tr("Try again when the interview has ended.")};
    case ErrorCode::LetterSent:
        return {tr("The letter was sent already"), tr("A letter that was sent is kept as it was sent."),
            tr("Begin another letter.")};
    case ErrorCode::LetterHasGaps:
        return {tr("Something is still to be filled in"), tr("The letter still says “%1”."),
            tr("Write there what is meant, or take the sentence out."), tr("A gap is left in the letter.")};
    case ErrorCode::ChangedSince:
        return {tr("Changed in the meantime"),
            tr("This was changed again later, so that it cannot be taken back on its own."),
            tr("Take back the later changes first, or change it by hand.")};
    case ErrorCode::NothingToUndo:
        return {
            tr("Nothing to undo"), tr("There is nothing left to take back."), tr("There is nothing you need to do.")};
    case ErrorCode::NothingToRedo:
        return {
            tr("Nothing to redo"), tr("There is nothing that was taken back."), tr("There is nothing you need to do.")};
    case ErrorCode::FileNotWhatItSays:
        return {tr("Not a file of contacts"), tr("The file “%1” is not what its name says. Nothing was taken from it."),
            tr("Open it in the program it came from, save it as CSV, and choose that file."),
            tr("The file is not what its name says. Nothing was taken from it.")};
    case ErrorCode::EncodingUnreadable:
        return {tr("Letters that cannot be read"),
            tr("The file “%1” is written in %2, which cannot be read on this machine."),
            tr("Open it in the program it came from, save it as UTF-8, and choose that file."),
            tr("The file is written in letters that cannot be read on this machine.")};
    case ErrorCode::NoSuchColumn:
        return {tr("No such column"), tr("The file “%1” has no column “%2”. Its columns are: %3."),
            tr("Name a column by its heading, or by its number from 1."),
            tr("The file has no column of that name.")};
    case ErrorCode::ColumnsUnknown:
        return {tr("Unknown columns"), tr("None of the columns is known: %1."),
            tr("Name the columns in the first line, such as: First Name, Last Name, Company, Position, Email."),
            tr("The file has no line that names its columns.")};
    case ErrorCode::RowNameless:
        return {tr("A row without a name"), tr("The row has neither a name nor an address nor an organization."),
            tr("Add one of them to the row and import the file again.")};
    case ErrorCode::RowRagged:
        return {tr("A row that does not fit"), tr("The row has %2 columns where the headings have %1."),
            tr("Look for a stray separator or quote in the row, and import the file again."),
            tr("The row has more columns than the headings.")};
    case ErrorCode::RowTooLong:
        return {tr("A row that is too long"), tr("The row is too long to be read."),
            tr("Look for a quote that was never closed, and import the file again.")};
    case ErrorCode::CardTooLong:
        return {tr("A card that is too long"), tr("The card holds too much to be read."),
            tr("Shorten it in the program it came from, and import it again.")};
    case ErrorCode::PictureUnreadable:
        return {tr("A picture that cannot be read"),
            tr("The picture is damaged, too large, or neither JPEG nor PNG. The person came in without it."),
            tr("Save the picture as JPEG or PNG where the file came from, and import it again.")};
    case ErrorCode::CardNotOfPerson:
        return {tr("Not the card of a person"), tr("The card is not of a person, but of this: %1."),
            tr("Import the cards of the people themselves."), tr("The card is not of a person.")};
    case ErrorCode::BundleNewer:
        return {tr("The bundle is newer than this program"),
            tr("The bundle “%1” has format %2, and this Demitasse knows formats up to %3. Nothing was taken from it."),
            tr("Import it with a newer version of Demitasse."),
            tr("The bundle has a newer format than this Demitasse knows. Nothing was taken from it.")};
    case ErrorCode::BundleDamaged:
        return {tr("The bundle is damaged"),
            tr("The bundle “%1” is cut short, damaged, or larger than a bundle may be. Nothing was taken from it."),
            tr("Make the bundle again where it came from, or copy it from there once more."),
            tr("The bundle is cut short, damaged, or larger than a bundle may be. Nothing was taken from it.")};
    case ErrorCode::NotAPack:
        return {tr("Not a pack of questions"),
            tr("The file “%1” is not a pack of questions that Demitasse can read. Nothing was taken from it."),
            tr("Ask whoever made it for a pack of format 1."),
            tr("The file is not a pack of questions that Demitasse can read. Nothing was taken from it.")};
    case ErrorCode::PackDamaged:
        return {tr("The pack is damaged"),
            tr("The pack “%1” breaks off or goes wrong in line %2. Nothing was taken from it."),
            tr("Correct that line, or get the pack once more from where it came."),
            tr("The pack breaks off or goes wrong in line %2. Nothing was taken from it.")};
    case ErrorCode::RecordNotUnderstood:
        return {tr("A record that is not understood"), tr("“%1” is missing in the record, or not what it should be."),
            tr("Make the bundle again where it came from."), tr("The line is no record.")};
    case ErrorCode::ReferenceMissing:
        return {tr("A record that belongs to nothing"), tr("What “%1” refers to is neither in the bundle nor here."),
            tr("Make the bundle again where it came from."),
            tr("What the record refers to is neither in the bundle nor here.")};
    case ErrorCode::ErasedHere:
        return {tr("Erased here"), tr("The record is about someone who was erased from this workspace for good."),
            tr("Add the person anew if that was a mistake.")};
    case ErrorCode::LineInvalid:
        return {tr("Not one clean line"), tr("A line break or another hidden sign is in this: %1."),
            tr("Write it anew on one line."), tr("There is a line break or another hidden sign in a line.")};
    case ErrorCode::MailtoTooLong:
        return {tr("Too long to hand over"), tr("The message is too long to be handed to your mail program by a link."),
            tr("Copy the text, or save the message as a file and open that in your mail program.")};
    case ErrorCode::ValueInvalid:
        return {tr("That cannot be used"), tr("“%2” cannot be used as %1."), tr("Correct it and try again.")};
    case ErrorCode::MailServerNotFound:
        return {tr("The mail server was not found"), tr("There is no server “%1” that this computer can find."),
            tr("Check the connection to the internet, and the name of the server in your account.")};
    case ErrorCode::MailServerUnreachable:
        return {tr("The mail server does not answer"), tr("The server “%1” takes no connection on port %2."),
            tr("Check the port in your account, and whether this network lets mail programs through.")};
    case ErrorCode::MailConnectionDropped:
        return {tr("The connection was lost"),
            tr("The connection to the server “%1” broke off. The message was not sent."),
            tr("Check the connection to the internet, then try again.")};
    case ErrorCode::MailNotEncrypted:
        return {tr("The connection is not encrypted"),
            tr("The server “%1” agreed on no encrypted connection. The message was not sent, nor was your password."),
            tr("Check the port and the kind of encryption in your account.")};
    case ErrorCode::MailCertificateUntrusted:
        return {tr("The mail server cannot be trusted"),
            tr("The server “%1” could not prove who it is: its certificate is not valid. The message was not sent, "
               "nor was your password."),
            tr("Check the name of the server in your account and the date of this computer. If both are right, ask "
               "your mail provider, and do not send from this network.")};
    case ErrorCode::MailLoginRefused:
        return {tr("The password was not accepted"), tr("The server “%2” did not let “%1” in. %3"),
            tr("Check the user name and type the password again. Some providers want a password made for this "
               "program alone.")};
    case ErrorCode::MailSenderRefused:
        return {tr("Your address was refused"), tr("The server takes no message from “%1”. It said: %2"),
            tr("Check the sender's address in your account.")};
    case ErrorCode::MailRecipientRefused:
        return {tr("The recipient was refused"), tr("The server takes no message for “%1”. It said: %2"),
            tr("Check the address. The message was sent to nobody.")};
    case ErrorCode::MailRefused:
        return {tr("The message was refused"), tr("The server did not take the message. It said: %1"),
            tr("Change what it names, or try again later."), tr("The server did not take the message.")};
    case ErrorCode::MailServerSlow:
        return {tr("The mail server is too slow"),
            tr("The server “%1” did not answer in time. The message was not sent."),
            tr("Check the connection to the internet, then try again.")};
    case ErrorCode::MailPerhapsSent:
        return {tr("Perhaps it was sent"),
            tr("The connection to the server “%1” ended before it confirmed the message. It may have been sent, or "
               "not."),
            tr("Look among the sent messages of your mail account, or ask the recipient, before you send it again.")};
    case ErrorCode::FontMissing:
        return {tr("No font is installed"), tr("This computer has no font in which a page could be set."),
            tr("Install one, such as DejaVu, then try again.")};
    case ErrorCode::NotPrinted:
        return {tr("Nothing was printed"), tr("The printer did not take the pages."),
            tr("See that it is on and has paper, or save a PDF and print that.")};
    case ErrorCode::KeychainUnavailable:
        return {tr("The keychain does not answer"), tr("The keychain of this computer neither keeps nor gives passwords."),
            tr("Unlock it or set one up; until then, type the password each time.")};
    case ErrorCode::Cancelled:
        return {tr("Cancelled"), tr("It was cancelled, and nothing was changed."), tr("Start it again when you like.")};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
