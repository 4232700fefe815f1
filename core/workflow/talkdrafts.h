// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/workflow/writingup.h"

#include <QUuid>

namespace Demitasse {

/// Talks that are being written up, in `<workspace>.draft-talks` beside the workspace, so that a crash of the program or
/// of the machine loses none: each by a key of whoever writes it. The whole file is written durably each time.
class TalkDrafts
{
public:
    explicit TalkDrafts(const QString &workspacePath);

    /// What was kept under that key, but for the letters of the kinds; nothing when there is none, or none that can be
    /// read.
    std::optional<HeldTalk> of(const QUuid &key) const;
    Result<> keep(const QUuid &key, const HeldTalk &talk) const;
    Result<> drop(const QUuid &key) const;
    /// Drops those that name any of them.
    Result<> forget(const QList<ContactId> &people) const;

private:
    QString m_path;
};

} // namespace Demitasse
