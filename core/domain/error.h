// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <utility>

namespace Demitasse {

/// Everything that can go wrong and that a person or a script may meet. Nothing below `core/text` words a sentence:
/// `core/text/errortext.h` does, in one exhaustive switch; `errorWord()` gives the stable word for scripts.
enum class ErrorCode {
    // The workspace file.
    WorkspaceMissing,
    WorkspaceExists,
    WorkspaceEmpty,
    WorkspaceForeign,
    WorkspaceDamaged,
    WorkspaceNewer,
    WorkspaceOlder,
    WorkspaceReadOnly,
    WorkspaceUnreadable,
    WorkspaceInUse,
    WorkspaceReplaced,
    WorkspaceNotLocal,
    // The engine and the disk under it.
    StorageFull,
    StorageBusy,
    StorageFailed,
    FileMissing,
    FileUnreadable,
    FileNotWritten,
    FileExists,
    // What was asked for is not there.
    NoSuchStudent,
    NoSuchContact,
    NoSuchOrganization,
    NoSuchPath,
    NoSuchOpenQuestion,
    NoSuchStory,
    NoSuchMeeting,
    NoSuchPlanItem,
    NoSuchNote,
    NoSuchStep,
    NoSuchLetter,
    NoSuchQuestion,
    NoSuchFinding,
    NoSuchClaim,
    NoSuchAction,
    NoSuchResource,
    // What was asked for makes no sense.
    UsageWrong,
    WordUnknown,
    ValueMissing,
    AddressInvalid,
    ZoneUnknown,
    TimeUnreadable,
    TimeMissing,
    TimeTwice,
    TimeAhead,
    MinutesInvalid,
    StampInvalid,
    NoteTooLong,
    NotesTooMany,
    NeedsMeeting,
    IntroducerIsSelf,
    IntroducersCircle,
    OrganizationsCircle,
    OrganizationThere,
    OrganizationNotEmpty,
    PathThere,
    MeetingNotOpen,
    MeetingEmpty,
    NotInvited,
    AttendeeAddressMissing,
    OrganizerAddressMissing,
    InterviewNotStarted,
    InterviewEnded,
    InterviewRunning,
    LetterSent,
    LetterHasGaps,
    // Undo.
    ChangedSince,
    NothingToUndo,
    NothingToRedo,
    // Files brought in.
    FileNotWhatItSays,
    EncodingUnreadable,
    NoSuchColumn,
    ColumnsUnknown,
    RowNameless,
    RowRagged,
    RowTooLong,
    BundleNewer,
    BundleDamaged,
    NotAPack,
    PackDamaged,
    RecordNotUnderstood,
    ReferenceMissing,
    ErasedHere,
    CardTooLong,
    CardNotOfPerson,
    PictureUnreadable,
    // Paper.
    FontMissing,
    NotPrinted,
    // Messages and what takes them out.
    LineInvalid,
    MailtoTooLong,
    ValueInvalid,
    MailServerNotFound,
    MailServerUnreachable,
    MailConnectionDropped,
    MailNotEncrypted,
    MailCertificateUntrusted,
    MailLoginRefused,
    MailSenderRefused,
    MailRecipientRefused,
    MailRefused,
    MailServerSlow,
    MailPerhapsSent,
    KeychainUnavailable,
    Cancelled,
};

/// One failure. `args` are the names, paths and values the sentence needs, in the order `errortext.cpp` documents per
/// code; `detail` is for a log or a curious person (operation, native code) and never holds anything a person wrote.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QStringList args;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The one error channel: a value, or why there is none.
template <class T = void> class [[nodiscard]] Result : public std::expected<T, Error>
{
public:
    using std::expected<T, Error>::expected;
    Result(std::expected<T, Error> &&other)
        : std::expected<T, Error>(std::move(other))
    {
    }
};

/// `return failure(ErrorCode::ZoneUnknown, {zone});`
inline std::unexpected<Error> failure(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return std::unexpected(Error {code, std::move(args), std::move(detail)});
}

/// Hands the error of one result on as the error of another.
template <class T> std::unexpected<Error> failure(const Result<T> &result) { return std::unexpected(result.error()); }

/// The stable, lower-case, hyphenated word of a code, as scripts see it.
QString errorWord(ErrorCode code);

} // namespace Demitasse
