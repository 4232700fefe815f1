// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/error.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

QString errorWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WorkspaceMissing: return u"workspace-missing"_s;
    case ErrorCode::WorkspaceExists: return u"workspace-exists"_s;
    case ErrorCode::WorkspaceEmpty: return u"workspace-empty"_s;
    case ErrorCode::WorkspaceForeign: return u"workspace-foreign"_s;
    case ErrorCode::WorkspaceDamaged: return u"workspace-damaged"_s;
    case ErrorCode::WorkspaceNewer: return u"workspace-newer"_s;
    case ErrorCode::WorkspaceOlder: return u"workspace-older"_s;
    case ErrorCode::WorkspaceReadOnly: return u"workspace-read-only"_s;
    case ErrorCode::WorkspaceUnreadable: return u"workspace-unreadable"_s;
    case ErrorCode::WorkspaceInUse: return u"workspace-in-use"_s;
    case ErrorCode::WorkspaceReplaced: return u"workspace-replaced"_s;
    case ErrorCode::WorkspaceNotLocal: return u"workspace-not-local"_s;
    case ErrorCode::StorageFull: return u"storage-full"_s;
    case ErrorCode::StorageBusy: return u"storage-busy"_s;
    case ErrorCode::StorageFailed: return u"storage-failed"_s;
    case ErrorCode::FileMissing: return u"file-missing"_s;
    case ErrorCode::FileUnreadable: return u"file-unreadable"_s;
    case ErrorCode::FileNotWritten: return u"file-not-written"_s;
    case ErrorCode::FileExists: return u"file-exists"_s;
    case ErrorCode::NoSuchStudent: return u"no-such-student"_s;
    case ErrorCode::NoSuchContact: return u"no-such-contact"_s;
    case ErrorCode::NoSuchOrganization: return u"no-such-organization"_s;
    case ErrorCode::NoSuchPath: return u"no-such-path"_s;
    case ErrorCode::NoSuchOpenQuestion: return u"no-such-open-question"_s;
    case ErrorCode::NoSuchStory: return u"no-such-story"_s;
    case ErrorCode::NoSuchMeeting: return u"no-such-meeting"_s;
    case ErrorCode::NoSuchPlanItem: return u"no-such-plan-item"_s;
    case ErrorCode::NoSuchNote: return u"no-such-note"_s;
    case ErrorCode::NoSuchStep: return u"no-such-step"_s;
    case ErrorCode::NoSuchLetter: return u"no-such-letter"_s;
    case ErrorCode::NoSuchQuestion: return u"no-such-question"_s;
    case ErrorCode::NoSuchFinding: return u"no-such-finding"_s;
    case ErrorCode::NoSuchClaim: return u"no-such-claim"_s;
    case ErrorCode::NoSuchAction: return u"no-such-action"_s;
    case ErrorCode::NoSuchResource: return u"no-such-resource"_s;
    case ErrorCode::UsageWrong: return u"usage-wrong"_s;
    case ErrorCode::WordUnknown: return u"word-unknown"_s;
    case ErrorCode::ValueMissing: return u"value-missing"_s;
    case ErrorCode::AddressInvalid: return u"address-invalid"_s;
    case ErrorCode::ZoneUnknown: return u"zone-unknown"_s;
    case ErrorCode::TimeUnreadable: return u"time-unreadable"_s;
    case ErrorCode::TimeMissing: return u"time-missing"_s;
    case ErrorCode::TimeTwice: return u"time-twice"_s;
    case ErrorCode::TimeAhead: return u"time-ahead"_s;
    case ErrorCode::MinutesInvalid: return u"minutes-invalid"_s;
    case ErrorCode::StampInvalid: return u"stamp-invalid"_s;
    case ErrorCode::NoteTooLong: return u"note-too-long"_s;
    case ErrorCode::NotesTooMany: return u"notes-too-many"_s;
    case ErrorCode::NeedsMeeting: return u"needs-meeting"_s;
    case ErrorCode::IntroducerIsSelf: return u"introducer-is-self"_s;
    case ErrorCode::IntroducersCircle: return u"introducers-circle"_s;
    case ErrorCode::OrganizationsCircle: return u"organizations-circle"_s;
    case ErrorCode::OrganizationThere: return u"organization-there"_s;
    case ErrorCode::OrganizationNotEmpty: return u"organization-not-empty"_s;
    case ErrorCode::PathThere: return u"path-there"_s;
    case ErrorCode::MeetingNotOpen: return u"meeting-not-open"_s;
    case ErrorCode::MeetingEmpty: return u"meeting-empty"_s;
    case ErrorCode::NotInvited: return u"not-invited"_s;
    case ErrorCode::AttendeeAddressMissing: return u"attendee-address-missing"_s;
    case ErrorCode::OrganizerAddressMissing: return u"organizer-address-missing"_s;
    case ErrorCode::InterviewNotStarted: return u"interview-not-started"_s;
    case ErrorCode::InterviewEnded: return u"interview-ended"_s;
    case ErrorCode::InterviewRunning: return u"interview-running"_s;
    case ErrorCode::LetterSent: return u"letter-sent"_s;
    case ErrorCode::LetterHasGaps: return u"letter-has-gaps"_s;
    case ErrorCode::ChangedSince: return u"changed-since"_s;
    case ErrorCode::NothingToUndo: return u"nothing-to-undo"_s;
    case ErrorCode::NothingToRedo: return u"nothing-to-redo"_s;
    case ErrorCode::FileNotWhatItSays: return u"file-not-what-it-says"_s;
    case ErrorCode::EncodingUnreadable: return u"encoding-unreadable"_s;
    case ErrorCode::NoSuchColumn: return u"no-such-column"_s;
    case ErrorCode::ColumnsUnknown: return u"columns-unknown"_s;
    case ErrorCode::RowNameless: return u"row-nameless"_s;
    case ErrorCode::RowRagged: return u"row-ragged"_s;
    case ErrorCode::RowTooLong: return u"row-too-long"_s;
    case ErrorCode::BundleNewer: return u"bundle-newer"_s;
    case ErrorCode::BundleDamaged: return u"bundle-damaged"_s;
    case ErrorCode::NotAPack: return u"not-a-pack"_s;
    case ErrorCode::PackDamaged: return u"pack-damaged"_s;
    case ErrorCode::RecordNotUnderstood: return u"record-not-understood"_s;
    case ErrorCode::ReferenceMissing: return u"reference-missing"_s;
    case ErrorCode::ErasedHere: return u"erased-here"_s;
    case ErrorCode::CardTooLong: return u"card-too-long"_s;
    case ErrorCode::PictureUnreadable: return u"picture-unreadable"_s;
    case ErrorCode::CardNotOfPerson: return u"card-not-of-person"_s;
    case ErrorCode::LineInvalid: return u"line-invalid"_s;
    case ErrorCode::MailtoTooLong: return u"mailto-too-long"_s;
    case ErrorCode::ValueInvalid: return u"value-invalid"_s;
    case ErrorCode::MailServerNotFound: return u"mail-server-not-found"_s;
    case ErrorCode::MailServerUnreachable: return u"mail-server-unreachable"_s;
    case ErrorCode::MailConnectionDropped: return u"mail-connection-dropped"_s;
    case ErrorCode::MailNotEncrypted: return u"mail-not-encrypted"_s;
    case ErrorCode::MailCertificateUntrusted: return u"mail-certificate-untrusted"_s;
    case ErrorCode::MailLoginRefused: return u"mail-login-refused"_s;
    case ErrorCode::MailSenderRefused: return u"mail-sender-refused"_s;
    case ErrorCode::MailRecipientRefused: return u"mail-recipient-refused"_s;
    case ErrorCode::MailRefused: return u"mail-refused"_s;
    case ErrorCode::MailServerSlow: return u"mail-server-slow"_s;
    case ErrorCode::MailPerhapsSent: return u"mail-perhaps-sent"_s;
    case ErrorCode::FontMissing: return u"font-missing"_s;
    case ErrorCode::NotPrinted: return u"not-printed"_s;
    case ErrorCode::KeychainUnavailable: return u"keychain-unavailable"_s;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
