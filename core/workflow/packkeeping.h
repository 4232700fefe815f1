// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/questionpack.h"
#include "core/storage/workspace.h"

namespace Demitasse {

class Changes;

/// A file of questions as it was read, without touching a workspace.
struct PackFile
{
    QString path;
    QByteArray json;
};

/// Whether a file says of itself that it is a pack; its name says nothing.
bool isPackFile(const QString &path);
/// FileMissing, FileUnreadable, NotAPack when it is larger than `LargestPack` or a workspace, which is never opened.
Result<PackFile> readPackFile(const QString &path);

/// How many letter templates a pack brings.
qsizetype lettersIn(const QByteArray &pack);

/// What came of a pack: of each question one thing.
struct PackTaken
{
    /// In the student's language; with what could not be taken.
    QuestionPack pack;
    /// New in the bank.
    int added = 0;
    /// Otherwise than in the edition that was there.
    int updated = 0;
    /// Known already, from that edition or from elsewhere.
    int known = 0;
};

/// The packs of questions that were taken in.
class PackKeeping
{
public:
    PackKeeping(Workspace &workspace, IdGenerator &ids, Changes &changes);

    Result<QList<Pack>> list();
    /// What would come of it. PackDamaged, NotAPack (the path first).
    Result<PackTaken> rehearse(const PackFile &file);
    /// Takes it in, or puts it in the place of the one of the same id, as one change group; a pack of which nothing
    /// can be taken is not kept.
    Result<PackTaken> take(const PackFile &file);
    /// Its questions leave the bank; plans keep their own words.
    Result<> remove(PackId id);

private:
    Result<> store(const PackFile &file, const QuestionPack &pack, const QList<Pack> &there);

    Workspace &m_workspace;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
