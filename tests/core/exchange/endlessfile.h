// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <functional>

namespace Demitasse {

// A sanitizer keeps what is freed, and so says nothing about memory, slowly.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool Sanitized = true;
#else
constexpr bool Sanitized = false;
#endif

/// Makes its pieces, from 0 to the last one, as they are read, so that only the reader's own memory is in play.
class EndlessFile : public QIODevice
{
public:
    EndlessFile(int last, std::function<QByteArray(int)> piece);

    bool isSequential() const override { return true; }
    qint64 bytesGiven() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::function<QByteArray(int)> m_piece;
    int m_last;
    int m_next = 0;
    qint64 m_given = 0;
    QByteArray m_waiting;
};

/// Milliseconds of the processor's that this program has had, which other programs do not change.
double processorMs();

/// How much more memory the process holds than when it was first looked at; 0 where the system does not say.
class MemoryGrowth
{
public:
    void look();
    qint64 kilobytes() const { return m_most - m_first; }

private:
    qint64 m_first = 0;
    qint64 m_most = 0;
};

} // namespace Demitasse
