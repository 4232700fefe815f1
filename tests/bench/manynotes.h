// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"

#include <functional>
#include <random>

namespace Demitasse {

/// A career's worth of lines that read like notes: common words of two languages often, thirty thousand others seldom.
class NoteLines
{
public:
    NoteLines();
    QString next();

private:
    std::mt19937 m_random {20261123};
    QStringList m_words;
    std::discrete_distribution<int> m_choice;
};

struct ManyNotes
{
    QList<ContactId> people;
    PathId path;
    QDateTime last;
};

/// Fills a new workspace with so many people, every fiftieth on one path, and so many lines of conversations with them,
/// a minute apart; each line goes to `line` too, with its place in time. Rows as the program writes them, but in large
/// transactions and without a history.
ManyNotes fillWithNotes(Workspace &workspace, IdGenerator &ids, int people, int lines,
    const std::function<void(qint64 at, const QString &text)> &line);

} // namespace Demitasse
