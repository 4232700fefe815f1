// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/errortext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// One error as the rooms below raise it, and what must be readable in its text.
struct ErrorCase
{
    ErrorCode code;
    QStringList args;
    QStringList says;
};

QList<ErrorCase> errorCases()
{
    using enum ErrorCode;
    const QString path = u"/home/ada/my.demitasse"_s;
    const QString table = u"/home/ada/people.csv"_s;
    return {{WorkspaceMissing, {path}, {path}}, {WorkspaceExists, {path}, {path}}, {WorkspaceEmpty, {path}, {path}},
        {WorkspaceForeign, {path}, {path}}, {WorkspaceDamaged, {path}, {path}},
        {WorkspaceNewer, {path, u"12"_s, u"3"_s}, {path, u"12"_s, u"3"_s}}, {WorkspaceOlder, {path}, {path}},
        {WorkspaceReadOnly, {path}, {path}},
        {WorkspaceUnreadable, {path}, {path}},
        {WorkspaceInUse, {path, u"demitasse"_s, u"4711"_s}, {path, u"demitasse"_s, u"4711"_s}},
        {WorkspaceReplaced, {path}, {path}}, {WorkspaceNotLocal, {path}, {path}},
        {StorageFull, {path, u"/home"_s, u"12582912"_s}, {u"“/home”"_s, u"12.0 MB"_s}}, {StorageBusy, {path}, {path}},
        {StorageFailed, {path}, {path}}, {FileMissing, {table}, {table}}, {FileUnreadable, {table}, {table}},
        {FileNotWritten, {table, u"Permission denied"_s}, {table, u"Permission denied"_s}},
        {FileExists, {table}, {table}}, {NoSuchStudent, {u"Ada"_s}, {u"Ada"_s}},
        {NoSuchContact, {u"0193"_s}, {u"0193"_s}}, {NoSuchMeeting, {u"0193"_s}, {u"0193"_s}},
        {NoSuchPlanItem, {u"0193"_s}, {u"0193"_s}}, {NoSuchNote, {u"0193"_s}, {u"0193"_s}}, {NoSuchStep, {u"write:1"_s}, {u"write:1"_s}},
        {NoSuchLetter, {u"0193"_s}, {u"0193"_s}}, {LetterSent, {}, {}}, {LetterHasGaps, {u"[day]"_s}, {u"“[day]”"_s}},
        {UsageWrong, {u"two commands at once"_s}, {u"two commands at once"_s}},
        {WordUnknown, {u"stage"_s, u"metx"_s, u"met thanked"_s}, {u"a stage"_s, u"“metx”"_s, u"met, thanked"_s}},
        {ValueMissing, {u"name"_s}, {u"a name"_s}}, {AddressInvalid, {u"a at b"_s}, {u"a at b"_s}},
        {TimeAhead, {u"2026-12-03T09:00"_s}, {u"2026-12-03T09:00"_s}},
        {StampInvalid, {u"25:00"_s, u"20"_s}, {u"25:00"_s, u"20 minutes"_s}},
        {NoteTooLong, {u"20000"_s}, {u"20000"_s}}, {NotesTooMany, {u"2000"_s}, {u"2000"_s}},
        {ZoneUnknown, {u"Mars/Base"_s}, {u"Mars/Base"_s}}, {TimeUnreadable, {u"soon"_s}, {u"soon"_s}},
        {TimeMissing,
            {u"2026-03-08T02:30"_s, u"America/Toronto"_s, u"2026-03-08T01:30:00-05:00"_s,
                u"2026-03-08T03:30:00-04:00"_s},
            {u"Toronto"_s, u"8 March 2026, 02:30"_s, u"01:30 or 03:30"_s}},
        {TimeTwice,
            {u"2026-11-01T01:30"_s, u"America/Toronto"_s, u"2026-11-01T01:30:00-04:00"_s,
                u"2026-11-01T01:30:00-05:00"_s},
            {u"Toronto"_s, u"1 November 2026, 01:30"_s, u"2026-11-01T01:30:00-04:00"_s,
                u"2026-11-01T01:30:00-05:00"_s}},
        {MinutesInvalid, {u"0"_s}, {u"0 minutes"_s}}, {NeedsMeeting, {u"Tom Okafor"_s}, {u"Tom Okafor"_s}},
        {IntroducerIsSelf, {}, {}}, {IntroducersCircle, {u"Tom Okafor"_s}, {u"Tom Okafor"_s}},
        {NoSuchOrganization, {u"0193"_s}, {u"0193"_s}}, {NoSuchQuestion, {u"who"_s}, {u"“who”"_s}},
        {NoSuchFinding, {u"0193"_s}, {u"0193"_s}},
        {NoSuchClaim, {u"0193"_s}, {u"0193"_s}}, {NoSuchAction, {u"0193"_s}, {u"0193"_s}},
        {NoSuchResource, {u"0193"_s}, {u"0193"_s}},
        {OrganizationsCircle, {u"City of Toronto"_s, u"Finance"_s}, {u"City of Toronto"_s, u"Finance"_s}},
        {OrganizationThere, {u"Finance"_s}, {u"Finance"_s}}, {OrganizationNotEmpty, {u"Finance"_s}, {u"Finance"_s}},
        {NoSuchPath, {u"0193"_s}, {u"0193"_s}}, {NoSuchOpenQuestion, {u"0193"_s}, {u"0193"_s}},
        {NoSuchStory, {u"0193"_s}, {u"0193"_s}}, {PathThere, {u"Policy"_s}, {u"Policy"_s}},
        {NotInvited, {u"Tom Okafor"_s}, {u"Tom Okafor"_s}}, {MeetingNotOpen, {}, {}},
        {AttendeeAddressMissing, {u"Priya Raman"_s}, {u"Priya Raman"_s}},
        {AttendeeAddressMissing, {u"Priya Raman"_s, u"Tom Okafor"_s}, {u"Priya Raman and Tom Okafor"_s}},
        {MeetingEmpty, {}, {}},
        {OrganizerAddressMissing, {}, {}}, {InterviewNotStarted, {}, {}}, {InterviewEnded, {}, {}},
        {InterviewRunning, {}, {}}, {ChangedSince, {}, {}}, {NothingToUndo, {}, {}}, {NothingToRedo, {}, {}},
        {FileNotWhatItSays, {table}, {table}},
        {EncodingUnreadable, {table, u"Shift_JIS"_s}, {table, u"Shift_JIS"_s}},
        {NoSuchColumn, {table, u"Mial"_s, u"Name, Mail"_s}, {table, u"“Mial”"_s, u"Name, Mail"_s}},
        {ColumnsUnknown, {u"Colour, Shape"_s}, {u"Colour, Shape"_s}},
        {RowNameless, {}, {}}, {RowRagged, {u"5"_s, u"7"_s}, {u"7 columns"_s, u"have 5"_s}}, {RowTooLong, {}, {}},
        {BundleDamaged, {u"/data/a.demitasse-bundle"_s}, {u"/data/a.demitasse-bundle"_s, u"damaged"_s}},
        {BundleNewer, {u"/data/a.demitasse-bundle"_s, u"2"_s, u"1"_s}, {u"/data/a.demitasse-bundle"_s, u"format 2"_s}},
        {NotAPack, {u"/data/a.json"_s}, {u"/data/a.json"_s, u"not a pack"_s}},
        {PackDamaged, {u"/data/a.json"_s, u"7"_s}, {u"/data/a.json"_s, u"line 7"_s}},
        {RecordNotUnderstood, {u"stage"_s}, {u"“stage”"_s}}, {ReferenceMissing, {u"path"_s}, {u"“path”"_s}},
        {ErasedHere, {}, {}},
        {PictureUnreadable, {}, {}}, {CardTooLong, {}, {}}, {CardNotOfPerson, {u"group"_s}, {u"group"_s}},
        {LineInvalid, {u"subject"_s}, {u"a subject"_s}}, {MailtoTooLong, {}, {}},
        {ValueInvalid, {u"port"_s, u"0"_s}, {u"“0”"_s, u"a port"_s}},
        {MailServerNotFound, {u"smtp.example.org"_s}, {u"smtp.example.org"_s}},
        {MailServerUnreachable, {u"smtp.example.org"_s, u"587"_s}, {u"smtp.example.org"_s, u"port 587"_s}},
        {MailConnectionDropped, {u"smtp.example.org"_s}, {u"smtp.example.org"_s, u"not sent"_s}},
        {MailNotEncrypted, {u"smtp.example.org"_s}, {u"smtp.example.org"_s, u"not sent"_s}},
        {MailCertificateUntrusted, {u"smtp.example.org"_s}, {u"smtp.example.org"_s, u"not sent"_s}},
        {MailLoginRefused, {u"ada"_s, u"smtp.example.org"_s, u"No."_s}, {u"“ada”"_s, u"smtp.example.org"_s, u"No."_s}},
        {MailLoginRefused, {u"ada"_s, u"smtp.example.org"_s}, {u"“ada”"_s}},
        {MailSenderRefused, {u"a@example.org"_s, u"No."_s}, {u"a@example.org"_s, u"said: No."_s}},
        {MailRecipientRefused, {u"b@example.org"_s, u"No."_s}, {u"b@example.org"_s, u"said: No."_s}},
        {MailRefused, {u"Spam."_s}, {u"said: Spam."_s}}, {MailServerSlow, {u"smtp.example.org"_s}, {u"not sent"_s}},
        {MailPerhapsSent, {u"smtp.example.org"_s}, {u"smtp.example.org"_s, u"may have been sent"_s}},
        {FontMissing, {}, {}}, {NotPrinted, {}, {}}, {KeychainUnavailable, {}, {}},
        {Cancelled, {}, {}}};
}

void expectWellFormed(const ErrorText &text)
{
    static const QRegularExpression leftOpen(u"%[0-9L n]|“”|  | ,"_s);
    EXPECT_FALSE(text.title.isEmpty());
    EXPECT_LE(text.title.split(u' ').size(), 8) << qPrintable(text.title);
    EXPECT_FALSE(text.title.endsWith(u'.'));
    for (const QString &sentence : {text.sentence, text.wayOut}) {
        EXPECT_FALSE(sentence.isEmpty()) << qPrintable(text.title);
        EXPECT_FALSE(sentence.contains(leftOpen)) << qPrintable(sentence);
    }
}

TEST(ErrorText, IsWellFormedForEveryCodeAndNamesItsArguments)
{
    const QList<ErrorCase> cases = errorCases();
    for (const ErrorCase &expected : cases) {
        SCOPED_TRACE(qPrintable(errorWord(expected.code)));
        const ErrorText text = errorText({expected.code, expected.args, {}});
        expectWellFormed(text);
        const QString all = text.sentence + u' ' + text.wayOut;
        for (const QString &part : expected.says)
            EXPECT_TRUE(all.contains(part)) << qPrintable(all) << " lacks " << qPrintable(part);
    }
}

TEST(ErrorText, HasACaseForEveryCode)
{
    QSet<int> tried;
    const QList<ErrorCase> cases = errorCases();
    for (const ErrorCase &one : cases)
        tried.insert(static_cast<int>(one.code));
    EXPECT_EQ(tried.size(), static_cast<int>(ErrorCode::Cancelled) + 1);
}

TEST(ErrorText, ReadsWellWithoutArguments)
{
    // These are never raised without.
    const QSet<ErrorCode> alwaysKnown {ErrorCode::WorkspaceNewer, ErrorCode::WorkspaceInUse, ErrorCode::WordUnknown,
        ErrorCode::TimeMissing, ErrorCode::TimeTwice, ErrorCode::RowRagged, ErrorCode::ValueInvalid,
        ErrorCode::MailServerNotFound, ErrorCode::MailServerUnreachable, ErrorCode::MailConnectionDropped,
        ErrorCode::MailNotEncrypted, ErrorCode::MailCertificateUntrusted, ErrorCode::MailLoginRefused,
        ErrorCode::MailSenderRefused, ErrorCode::MailRecipientRefused, ErrorCode::MailServerSlow,
        ErrorCode::MailPerhapsSent};
    for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        SCOPED_TRACE(qPrintable(errorWord(code)));
        if (!alwaysKnown.contains(code))
            expectWellFormed(errorText({code, {}, {}}));
    }
}

TEST(ErrorText, LeavesWhatIsInAnArgumentAlone)
{
    const ErrorText text = errorText({ErrorCode::WordUnknown, {u"stage"_s, u"%1 %3"_s, u"met"_s}, {}});
    EXPECT_EQ(text.sentence, u"“%1 %3” is not a stage that Demitasse knows."_s);
}

TEST(ErrorText, NamesWhoHasTheWorkspaceOpenAsFarAsItIsKnown)
{
    const auto sentence
        = [](const QStringList &args) { return errorText({ErrorCode::WorkspaceInUse, args, {}}).sentence; };
    EXPECT_EQ(sentence({u"/a"_s, u"demitasse"_s, u"7"_s}), u"The file “/a” is open in demitasse (process 7)."_s);
    EXPECT_EQ(sentence({u"/a"_s, {}, u"0"_s}), u"The file “/a” is open in another program."_s);
}

TEST(ErrorText, NamesTheDayWhereAClockChangeSkipsAll)
{
    // Samoa had no 30 December 2011.
    const ErrorText text = errorText({ErrorCode::TimeMissing,
        {u"2011-12-30T09:00"_s, u"Pacific/Apia"_s, u"2011-12-29T09:00:00-10:00"_s, u"2011-12-31T09:00:00+14:00"_s},
        {}});
    EXPECT_EQ(text.wayOut, u"Choose 29 December 2011, 09:00 or 31 December 2011, 09:00 instead."_s);
}

TEST(ErrorText, SpeaksOfSizesInTheLanguageOfTheProgram)
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    const ErrorText text = errorText({ErrorCode::StorageFull, {u"/a"_s, u"/"_s, u"1572864"_s}, {}});
    QLocale::setDefault(QLocale::c());
    EXPECT_TRUE(text.sentence.contains(u"1,5 Mo"_s)) << qPrintable(text.sentence);
}

struct RejectionCase
{
    Error reason;
    QString text;
};

TEST(RejectionText, IsAFewWordsWithoutAFullStop)
{
    const RejectionCase cases[] {{{ErrorCode::RowNameless, {}, {}}, u"no name, address or organization"_s},
        {{ErrorCode::AddressInvalid, {u"a b"_s}, {}}, u"“a b” is not an e-mail address"_s},
        {{ErrorCode::RowRagged, {u"5"_s, u"7"_s}, {}}, u"7 columns, but the headings have 5"_s},
        {{ErrorCode::RowTooLong, {}, {}}, u"too long to be read; perhaps a quote was never closed"_s},
        {{ErrorCode::RecordNotUnderstood, {u"stage"_s}, {}}, u"not understood: stage"_s},
        {{ErrorCode::ReferenceMissing, {u"path"_s}, {}}, u"refers to what is not there: path"_s},
        {{ErrorCode::ErasedHere, {}, {}}, u"is about someone who was erased here for good"_s},
        {{ErrorCode::CardTooLong, {}, {}}, u"a card that holds too much"_s},
        {{ErrorCode::CardNotOfPerson, {u"group"_s}, {}}, u"not of a person, but of this: group"_s},
        {{ErrorCode::ColumnsUnknown, {u"Colour"_s}, {}}, u"the columns are not known"_s},
        {{ErrorCode::ZoneUnknown, {u"X"_s}, {}}, u"An unknown time zone"_s}};
    for (const RejectionCase &expected : cases)
        EXPECT_EQ(rejectionText(expected.reason), expected.text);
}

} // namespace
