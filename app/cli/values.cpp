// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/values.h"

#include "app/cli/words.h"
#include "core/workflow/desk.h"

#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestBeginning = 8;

/// The one of `all` that begins with `text`.
template <class IdType> Result<IdType> beginsWith(const QString &text, const QList<IdType> &all, ErrorCode missing)
{
    IdType found;
    for (const IdType &id : all) {
        if (!id.text().startsWith(text, Qt::CaseInsensitive))
            continue;
        if (!found.isNull()) {
            return wrongUsage(Cli::tr("More than one id begins with “%1”.").arg(text),
                Cli::tr("Write more of it, or all of it."));
        }
        found = id;
    }
    if (found.isNull())
        return failure(missing, {text});
    return found;
}

} // namespace

Result<int> numberValue(const QString &option, const QString &text, int least)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= least)
        return number;
    return wrongUsage(Cli::tr("“%1” is not a number that --%2 can use.").arg(text, option),
        Cli::tr("Write a whole number of at least %1.").arg(least));
}

Result<QDate> dateValue(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (date.isValid())
        return date;
    return wrongUsage(
        Cli::tr("“%1” is not a date.").arg(text), Cli::tr("Write year, month and day, like 2026-12-03."));
}

Result<std::chrono::milliseconds> clockValue(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return wrongUsage(Cli::tr("“%1” is not a time of the interview.").arg(text),
            Cli::tr("Write minutes and seconds since its start, like 07:30."));
    }
    return std::chrono::hours(match.captured(1).toInt()) + std::chrono::minutes(match.captured(2).toInt())
        + std::chrono::seconds(match.captured(3).toInt());
}

Result<ContactId> contactValue(Desk &desk, const QString &text)
{
    if (const auto id = ContactId::fromText(text); !id.isNull())
        return id;
    if (text.size() < ShortestBeginning)
        return failure(ErrorCode::NoSuchContact, {text});
    const Result<QList<ContactView>> everybody = desk.pipeline.all();
    if (!everybody)
        return failure(everybody);
    QList<ContactId> ids;
    for (const ContactView &view : *everybody)
        ids.append(view.contact.id);
    return beginsWith(text, ids, ErrorCode::NoSuchContact);
}

Result<MeetingId> meetingValue(Desk &desk, const QString &text)
{
    if (const auto id = MeetingId::fromText(text); !id.isNull())
        return id;
    if (text.size() < ShortestBeginning)
        return failure(ErrorCode::NoSuchMeeting, {text});
    const Result<QList<MeetingView>> all = desk.booking.all();
    if (!all)
        return failure(all);
    QList<MeetingId> ids;
    for (const MeetingView &view : *all)
        ids.append(view.meeting.id);
    return beginsWith(text, ids, ErrorCode::NoSuchMeeting);
}

Result<OrganizationId> organizationValue(Desk &desk, const QString &text)
{
    if (const auto id = OrganizationId::fromText(text); !id.isNull())
        return id;
    if (text.size() < ShortestBeginning)
        return failure(ErrorCode::NoSuchOrganization, {text});
    const Result<OrganizationTree> tree = desk.organizations.tree();
    if (!tree)
        return failure(tree);
    QList<OrganizationId> ids;
    for (const qsizetype place : tree->flattened())
        ids.append(tree->at(place).organization.id);
    return beginsWith(text, ids, ErrorCode::NoSuchOrganization);
}

} // namespace Demitasse
