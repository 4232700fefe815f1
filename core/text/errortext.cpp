// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/errortext.h"

#include "core/text/datetext.h"
#include "core/text/errorwords.h"
#include "core/text/namestext.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool isAboutAFileBroughtIn(ErrorCode code)
{
    return code == ErrorCode::FileNotWhatItSays || code == ErrorCode::EncodingUnreadable
        || code == ErrorCode::NoSuchColumn || code == ErrorCode::BundleNewer || code == ErrorCode::BundleDamaged
        || code == ErrorCode::NotAPack || code == ErrorCode::PackDamaged;
}

/// Puts values in the places of %1, %2 …; what is in a value is left alone. A place without a value is closed.
QString filled(const QString &pattern, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit())
            text += values.value(pattern[++i].digitValue() - 1);
        else
            text += pattern[i];
    }
    return text.trimmed();
}

} // namespace

/// What an argument that names a field is called.
QString ErrorWords::fieldText(const QString &field)
{
    const std::pair<QLatin1StringView, QString> names[] {{"name"_L1, tr("a name")},
        {"email"_L1, tr("an e-mail address")}, {"text"_L1, tr("a text")}, {"question"_L1, tr("a question")},
        {"organization"_L1, tr("an organization")}, {"path"_L1, tr("a career path")},
        {"start"_L1, tr("a start")}, {"zone"_L1, tr("a time zone")}, {"stage"_L1, tr("a stage")},
        {"source"_L1, tr("a way of finding someone")}, {"warmth"_L1, tr("a warmth")}, {"mode"_L1, tr("a way to meet")},
        {"kind"_L1, tr("a kind")}, {"channel"_L1, tr("a channel")}, {"method"_L1, tr("a method")},
        {"format"_L1, tr("a format")}, {"language"_L1, tr("a language")}, {"subject"_L1, tr("a subject")},
        {"file"_L1, tr("a file name")}, {"server"_L1, tr("the name of a server")}, {"port"_L1, tr("a port")},
        {"user"_L1, tr("a user name")}, {"field"_L1, tr("a field")}, {"objectives"_L1, tr("an aim")},
        {"category"_L1, tr("a category")}, {"level"_L1, tr("a level")}, {"title"_L1, tr("a title")},
        {"facet"_L1, tr("a name")}, {"minutes"_L1, tr("a number of minutes")}};
    for (const auto &[word, name] : names) {
        if (field == word)
            return name;
    }
    return tr("a value for %1").arg(field);
}

QStringList ErrorWords::clockChangeValues(const QStringList &args)
{
    // Read as UTC, which skips no time of its own.
    const QDateTime local = QDateTime::fromString(args.value(0) + u'Z', Qt::ISODate);
    const QDateTime earlier = QDateTime::fromString(args.value(2), Qt::ISODate);
    const QDateTime later = QDateTime::fromString(args.value(3), Qt::ISODate);
    if (!local.isValid() || !earlier.isValid() || !later.isValid())
        return args;
    const auto dayAndTime = [](const QDateTime &time) {
        //: A date and a time, as Qt's format.
        return QLocale().toString(time, tr("d MMMM yyyy, HH:mm"));
    };
    const QString place = placeOfZone(args.value(1));
    // The same time twice can be told apart by its offset only.
    if (earlier.time() == later.time() && earlier.date() == later.date())
        return {dayAndTime(local), place, args.value(2), args.value(3)};
    const bool sameDay = earlier.date() == local.date() && later.date() == local.date();
    const auto candidate = [&](const QDateTime &time) {
        return sameDay ? QLocale().toString(time.time(), u"HH:mm"_s) : dayAndTime(time);
    };
    return {dayAndTime(local), place, candidate(earlier), candidate(later)};
}

QStringList ErrorWords::values(const Error &error)
{
    const QStringList &args = error.args;
    const QString first = args.value(0);
    if (error.code == ErrorCode::TimeMissing || error.code == ErrorCode::TimeTwice)
        return clockChangeValues(args);
    if (error.code == ErrorCode::StorageFull)
        return {args.value(1).isEmpty() ? QString() : first, QDir::toNativeSeparators(args.value(1)),
            QLocale().formattedDataSize(args.value(2).toLongLong(), 1, QLocale::DataSizeTraditionalFormat)};
    if (error.code == ErrorCode::WordUnknown)
        return {fieldText(first), args.value(1), args.value(2).split(u' ', Qt::SkipEmptyParts).join(", "_L1)};
    if (error.code == ErrorCode::ValueInvalid)
        return {fieldText(first), args.value(1)};
    if (error.code == ErrorCode::AttendeeAddressMissing)
        return {namesText(args)};
    if (error.code == ErrorCode::ValueMissing || error.code == ErrorCode::LineInvalid)
        return {first.isEmpty() ? first : fieldText(first)};
    if (error.code == ErrorCode::WorkspaceInUse) {
        const QString program = args.value(1).isEmpty() ? tr("another program") : args.value(1);
        const QString process = args.value(2);
        return {QDir::toNativeSeparators(first),
            process.isEmpty() || process == "0"_L1 ? program : tr("%1 (process %2)").arg(program, process)};
    }
    // All that comes before FileExists is about a file or a workspace, and begins with its path.
    if (error.code <= ErrorCode::FileExists || isAboutAFileBroughtIn(error.code)) {
        QStringList values = args;
        if (!values.isEmpty())
            values[0] = QDir::toNativeSeparators(first);
        return values;
    }
    return args;
}

QString ErrorWords::rejection(const Error &reason)
{
    if (reason.code == ErrorCode::RowNameless)
        return tr("no name, address or organization");
    if (reason.code == ErrorCode::AddressInvalid)
        return tr("“%1” is not an e-mail address").arg(reason.args.value(0));
    if (reason.code == ErrorCode::RowRagged)
        return tr("%2 columns, but the headings have %1").arg(reason.args.value(0), reason.args.value(1));
    if (reason.code == ErrorCode::RowTooLong)
        return tr("too long to be read; perhaps a quote was never closed");
    if (reason.code == ErrorCode::CardTooLong)
        return tr("a card that holds too much");
    if (reason.code == ErrorCode::CardNotOfPerson)
        return tr("not of a person, but of this: %1").arg(reason.args.value(0));
    if (reason.code == ErrorCode::PictureUnreadable)
        return tr("the picture is damaged, too large, or neither JPEG nor PNG");
    if (reason.code == ErrorCode::ColumnsUnknown)
        return tr("the columns are not known");
    if (reason.code == ErrorCode::RecordNotUnderstood)
        return tr("not understood: %1").arg(reason.args.value(0));
    if (reason.code == ErrorCode::ReferenceMissing)
        return tr("refers to what is not there: %1").arg(reason.args.value(0));
    if (reason.code == ErrorCode::ErasedHere)
        return tr("is about someone who was erased here for good");
    return {};
}

ErrorText errorText(const Error &error)
{
    const ErrorWording wording = ErrorWords::wording(error.code);
    const QStringList values = ErrorWords::values(error);
    const bool isBare = values.value(0).isEmpty() && !wording.bare.isEmpty();
    return {wording.title, filled(isBare ? wording.bare : wording.sentence, values), filled(wording.wayOut, values)};
}

QString rejectionText(const Error &reason)
{
    const QString text = ErrorWords::rejection(reason);
    return text.isEmpty() ? errorText(reason).title : text;
}

} // namespace Demitasse
