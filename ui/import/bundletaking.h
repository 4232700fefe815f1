// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importing.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Demitasse {

struct UiContext;

/// Takes a bundle into the workspace: reads it on a thread of its own, says what would come of it, and merges it when
/// asked to, a slice at a time and only when nobody else wants the workspace. One at a time; `cancel` leaves nothing.
class BundleTaking : public QObject
{
    Q_OBJECT

public:
    explicit BundleTaking(UiContext &context, QObject *parent = nullptr);
    ~BundleTaking() override;

    /// `previewed` or `failed` follows.
    void preview(const QString &path);
    /// The bundle that was previewed; decided anew, since the workspace may have changed. `finished` or `failed` follows.
    void take();
    void cancel();
    bool isBusy() const { return m_reading || m_wanted; }
    const BundleFile &file() const { return m_file; }

signals:
    void progressed(double share);
    void previewed(const Demitasse::BundleReport &report);
    void finished(const Demitasse::BundleReport &report);
    void failed(const Demitasse::Error &error);

private:
    /// What the thread that reads and this one tell each other.
    struct Reading
    {
        std::atomic_bool cancelled = false;
        std::atomic<double> share = 0;
    };

    void start(bool onlyDecides);
    void step(bool onlyDecides);
    void fail(const Error &error);

    UiContext &m_context;
    BundleFile m_file;
    std::shared_ptr<BundleRun> m_run;
    std::shared_ptr<Reading> m_reading;
    QTimer m_looking;
    /// A run was asked for and is still wanted.
    bool m_wanted = false;
};

} // namespace Demitasse
