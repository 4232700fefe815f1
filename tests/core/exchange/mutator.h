// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace Demitasse {

/// Damages files as disks, networks, careless programs and attackers do. The same seed gives the same damage.
class Mutator
{
public:
    Mutator(const QList<QByteArray> &files, quint32 seed)
        : m_files(files)
        , m_random(seed)
    {
    }

    /// One of the files with one to eight things done to it: bits flipped, bytes put in, pieces cut, doubled and moved,
    /// another file's middle spliced in, and words that mean something to a reader.
    QByteArray next();

private:
    void damage(QByteArray &bytes);
    qsizetype place(const QByteArray &bytes) { return m_random.bounded(bytes.size() + 1); }
    const QByteArray &file() { return m_files[m_random.bounded(m_files.size())]; }

    const QList<QByteArray> &m_files;
    QRandomGenerator m_random;
};

} // namespace Demitasse
