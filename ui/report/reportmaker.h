// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/reporting.h"

#include <QObject>

namespace Demitasse {

struct UiContext;

/// Makes reports for a page: reads on the worker a conversation at a time, and composes on a thread of its own. What was
/// asked for before is dropped when something else is.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    ReportMaker(UiContext &context, QObject *parent);

    void make(const ReportRequest &request);

signals:
    /// From 0 to 1.
    void progressed(double share);
    void made(const Demitasse::ComposedReport &report);
    void failed(const Demitasse::Error &error);

private:
    void step(int turn, const std::shared_ptr<ReportRun> &run, const ReportRequest &request);
    void compose(int turn, const std::shared_ptr<ReportRun> &run, const ReportRequest &request);

    UiContext &m_context;
    int m_turn = 0;
};

} // namespace Demitasse
