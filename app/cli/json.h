// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/likelydouble.h"
#include "core/domain/words.h"
#include "core/domain/signature.h"
#include "core/workflow/views.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Demitasse {

// The shapes that scripts rely on. What is not known is null, except for texts and lists, which are empty then.

/// ISO 8601 in UTC with a Z, to the second.
QJsonValue instantJson(const QDateTime &instant);
QJsonValue instantJson(const std::optional<QDateTime> &instant);
QJsonValue dateJson(const std::optional<QDate> &date);
template <class E> QJsonValue wordJson(const std::optional<E> &value)
{
    return value ? QJsonValue(word(*value)) : QJsonValue();
}
template <class Kind> QJsonValue idJson(const std::optional<Id<Kind>> &id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}

/// How likely two are one person, and why: score, reason, reasons.
QJsonObject likelinessJson(double score, const QList<DoubleReason> &reasons);
/// `now` decides whether the next step is overdue.
QJsonObject contactJson(const ContactView &view, const QDateTime &now);
/// What was read of a text: `contact` as it would be added, `units`, and `parts` with their place in code points.
QJsonObject signatureJson(const QString &text, const QList<SignaturePart> &parts);
QJsonObject meetingJson(const MeetingView &view);
QJsonObject interviewJson(const InterviewView &view);

} // namespace Demitasse
