// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importing.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Demitasse {

/// Reads files of contacts on a thread of its own, says how far it is, and stops when asked to.
class FileReader : public QObject
{
    Q_OBJECT

public:
    explicit FileReader(QObject *parent = nullptr);
    ~FileReader() override;

    /// What was being read before is forgotten.
    void read(const QStringList &paths);
    void cancel();

signals:
    /// 0 to 1.
    void progressed(double share);
    /// The files that could be read, and why the others could not.
    void done(const QList<Demitasse::ImportFile> &files, const QList<Demitasse::Error> &failures);

private:
    QThreadPool m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace Demitasse
