// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reply.h"

namespace Demitasse {

ExitStatus exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WorkspaceMissing:
    case ErrorCode::WorkspaceEmpty:
    case ErrorCode::WorkspaceForeign:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceOlder:
    case ErrorCode::WorkspaceUnreadable:
    case ErrorCode::WorkspaceNotLocal:
        return ExitStatus::WorkspaceUnusable;
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceInUse:
    case ErrorCode::WorkspaceReplaced:
    case ErrorCode::StorageFull:
    case ErrorCode::StorageBusy:
    case ErrorCode::StorageFailed:
    case ErrorCode::FileNotWritten:
    case ErrorCode::FileExists:
    case ErrorCode::MailServerNotFound:
    case ErrorCode::MailServerUnreachable:
    case ErrorCode::MailConnectionDropped:
    case ErrorCode::MailNotEncrypted:
    case ErrorCode::MailCertificateUntrusted:
    case ErrorCode::MailLoginRefused:
    case ErrorCode::MailSenderRefused:
    case ErrorCode::MailRecipientRefused:
    case ErrorCode::MailRefused:
    case ErrorCode::MailServerSlow:
    case ErrorCode::MailPerhapsSent:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::FontMissing:
    case ErrorCode::NotPrinted:
    case ErrorCode::Cancelled:
        return ExitStatus::OutsideFailed;
    case ErrorCode::NoSuchStudent:
    case ErrorCode::NoSuchContact:
    case ErrorCode::NoSuchOrganization:
    case ErrorCode::NoSuchPath:
    case ErrorCode::NoSuchOpenQuestion:
    case ErrorCode::NoSuchStory:
    case ErrorCode::NoSuchMeeting:
    case ErrorCode::NoSuchPlanItem:
    case ErrorCode::NoSuchNote:
    case ErrorCode::NoSuchStep:
    case ErrorCode::NoSuchLetter:
    case ErrorCode::NoSuchQuestion:
    case ErrorCode::NoSuchFinding:
    case ErrorCode::NoSuchClaim:
    case ErrorCode::NoSuchAction:
    case ErrorCode::NoSuchResource:
        return ExitStatus::NotThere;
    case ErrorCode::WorkspaceExists:
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::UsageWrong:
    case ErrorCode::WordUnknown:
    case ErrorCode::ValueMissing:
    case ErrorCode::AddressInvalid:
    case ErrorCode::ZoneUnknown:
    case ErrorCode::TimeUnreadable:
    case ErrorCode::TimeMissing:
    case ErrorCode::TimeTwice:
    case ErrorCode::TimeAhead:
    case ErrorCode::MinutesInvalid:
    case ErrorCode::StampInvalid:
    case ErrorCode::NoteTooLong:
    case ErrorCode::NotesTooMany:
    case ErrorCode::NeedsMeeting:
    case ErrorCode::IntroducerIsSelf:
    case ErrorCode::IntroducersCircle:
    case ErrorCode::OrganizationsCircle:
    case ErrorCode::OrganizationThere:
    case ErrorCode::OrganizationNotEmpty:
    case ErrorCode::PathThere:
    case ErrorCode::MeetingNotOpen:
    case ErrorCode::MeetingEmpty:
    case ErrorCode::NotInvited:
    case ErrorCode::AttendeeAddressMissing:
    case ErrorCode::OrganizerAddressMissing:
    case ErrorCode::InterviewNotStarted:
    case ErrorCode::InterviewEnded:
    case ErrorCode::InterviewRunning:
    case ErrorCode::LetterSent:
    case ErrorCode::LetterHasGaps:
    case ErrorCode::ChangedSince:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::FileNotWhatItSays:
    case ErrorCode::EncodingUnreadable:
    case ErrorCode::NoSuchColumn:
    case ErrorCode::ColumnsUnknown:
    case ErrorCode::RowNameless:
    case ErrorCode::RowRagged:
    case ErrorCode::RowTooLong:
    case ErrorCode::BundleNewer:
    case ErrorCode::BundleDamaged:
    case ErrorCode::NotAPack:
    case ErrorCode::PackDamaged:
    case ErrorCode::RecordNotUnderstood:
    case ErrorCode::ReferenceMissing:
    case ErrorCode::ErasedHere:
    case ErrorCode::CardTooLong:
    case ErrorCode::CardNotOfPerson:
    case ErrorCode::PictureUnreadable:
    case ErrorCode::LineInvalid:
    case ErrorCode::MailtoTooLong:
    case ErrorCode::ValueInvalid:
        return ExitStatus::WrongUsage;
    }
    Q_UNREACHABLE_RETURN(ExitStatus::OutsideFailed);
}

} // namespace Demitasse
