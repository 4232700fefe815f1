// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/signature.h"
#include "core/workflow/conversation.h"
#include "core/workflow/views.h"

#include <QDateTime>
#include <QString>

namespace Demitasse {

// Things as a person reads them in a terminal, safe for it. `zone` is the reader's own.

QString contactText(const ContactView &view, const QDateTime &now, const QString &zone);
QString contactTable(const QList<ContactView> &views, const QDateTime &now);

QString meetingText(const MeetingView &view, const QString &zone);
QString meetingTable(const QList<MeetingView> &views, const QString &zone);

QString interviewText(const InterviewView &view, const Moment &now, const QString &zone);

QString signatureTable(const QList<SignaturePart> &parts);

} // namespace Demitasse
