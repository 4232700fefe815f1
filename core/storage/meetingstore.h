// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/storage/recordstore.h"

namespace Demitasse {

class MeetingStore final : public RecordStore<Meeting>
{
public:
    MeetingStore(Database &database, StudentId student);
    QList<Table> tables() const override;

    /// Oldest first.
    Result<QList<Meeting>> of(ContactId contact);
    /// Those still to come about, by their start; some may be over and not looked at.
    Result<QList<Meeting>> open();
    /// When, how, with whom and what became of it, of all that there are, and no more.
    Result<QList<Meeting>> outlines();
    /// The same as `of` with those that were removed.
    Result<QList<Meeting>> everOf(ContactId contact);

private:
    Result<> readParts(QList<Meeting> &meetings, bool all) override;
    Result<> clearParts(const Meeting &meeting) override;
    Result<> writeParts(const Meeting &meeting) override;

    RecordForm<Meeting> m_outline;
};

} // namespace Demitasse
