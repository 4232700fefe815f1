// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/domain/commitment.h"
#include "core/domain/contact.h"
#include "core/domain/interview.h"
#include "core/domain/meeting.h"
#include "core/domain/note.h"
#include "core/domain/searchkind.h"
#include "core/domain/signature.h"
#include "core/domain/touch.h"

#include <QString>

namespace Demitasse {

/// The words of the closed sets as a person reads them, in the language of the program.
QString stageText(Stage stage);
QString sourceText(Source source);
QString warmthText(Warmth warmth);
QString offerText(Offer offer);
QString permissionText(Permission permission);
QString modeText(Mode mode);
QString meetingStatusText(MeetingStatus status);
QString attendeeStatusText(AttendeeStatus status);
QString noteKindText(NoteKind kind);
QString closingAskText(ClosingAsk ask);
QString commitmentKindText(CommitmentKind kind);
QString touchKindText(TouchKind kind);
QString channelText(Channel channel);
QString signatureFieldText(SignatureField field);
QString confidenceText(Confidence confidence);
QString searchKindText(SearchKind kind);

/// A change group as undo names it, such as "Moved Priya Raman to Met".
QString changeGroupText(const ChangeGroup &group);

} // namespace Demitasse
