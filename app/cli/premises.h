// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/desk.h"

namespace Demitasse {

/// How a command means to use the workspace. Reading works while another program writes.
enum class Access {
    Read,
    Write,
    /// Writes when nobody else does, so that the search index catches up; reads otherwise.
    WriteIfFree,
};

/// Where a command works: the place of its workspace, its time and its ids.
class Premises
{
public:
    Premises(QString location, const Clock &clock, IdGenerator &ids, Changes &changes);

    const Clock &clock() const { return m_clock; }
    IdGenerator &ids() const { return m_ids; }

    /// The workspace's file as the person named it, or the usual one. UsageWrong when it is no file.
    Result<QString> file() const;
    Result<std::unique_ptr<Desk>> open(Access access) const;

private:
    Result<std::unique_ptr<Desk>> open(const QString &file, Workspace::Mode mode) const;

    QString m_location;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
