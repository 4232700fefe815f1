// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/premises.h"

#include "app/cli/refusal.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString usualWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/demitasse/my.demitasse"_s;
}

} // namespace

Premises::Premises(QString location, const Clock &clock, IdGenerator &ids, Changes &changes)
    : m_location(std::move(location))
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<QString> Premises::file() const
{
    if (m_location.isNull())
        return usualWorkspace();
    if (m_location.isEmpty()) {
        return wrongUsage(Cli::tr("The option --workspace names no file."),
            Cli::tr("Write the path of a workspace after it, or leave it out to use the usual one."));
    }
    if (m_location.startsWith("postgresql://"_L1) || m_location.startsWith("postgres://"_L1)) {
        return wrongUsage(Cli::tr("This version of Demitasse cannot open a centre's database yet."),
            Cli::tr("Name a workspace file, which ends in “.demitasse”."));
    }
    return m_location;
}

Result<std::unique_ptr<Desk>> Premises::open(const QString &file, Workspace::Mode mode) const
{
    Workspace::Options options;
    options.mode = mode;
    Result<std::unique_ptr<Desk>> desk
        = Desk::open(QFileInfo(file).absoluteFilePath(), options, m_clock, m_ids, m_changes);
    if (desk && !(*desk)->isReadOnly()) {
        // What cannot be brought in now stays beside the workspace for the next time.
        const Result<int> merged = (*desk)->conversation.mergeDrafts();
        Q_UNUSED(merged)
    }
    return desk;
}

Result<std::unique_ptr<Desk>> Premises::open(Access access) const
{
    const Result<QString> place = file();
    if (!place)
        return failure(place);
    if (access == Access::Read) {
        Result<std::unique_ptr<Desk>> desk = open(*place, Workspace::Mode::ReadOnly);
        if (desk || desk.error().code != ErrorCode::WorkspaceOlder)
            return desk;
    }
    Result<std::unique_ptr<Desk>> desk = open(*place, Workspace::Mode::ReadWrite);
    if (!desk && desk.error().code == ErrorCode::WorkspaceInUse && access == Access::WriteIfFree)
        return open(*place, Workspace::Mode::ReadOnly);
    return desk;
}

} // namespace Demitasse
