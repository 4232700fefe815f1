// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/note.h"

#include <QList>
#include <QString>

namespace Demitasse {

/// The second path of a live interview: when the database refuses, what was typed goes to `<workspace>.draft-<session>`
/// as one JSON object a line, whole and durable each time. The next opening merges it by note and revision.
class DraftFile
{
public:
    DraftFile(const QString &workspacePath, SessionId session);

    const QString &path() const { return m_path; }
    /// Replaces what the file holds.
    Result<> write(const QList<NoteRevision> &revisions) const;
    Result<QList<NoteRevision>> read() const;
    void remove() const;

    /// The drafts that lie beside a workspace.
    static QStringList beside(const QString &workspacePath);
    static DraftFile at(const QString &path);

private:
    explicit DraftFile(const QString &path);

    QString m_path;
};

} // namespace Demitasse
