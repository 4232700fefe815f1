// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportmaker.h"

#include "core/workflow/desk.h"
#include "ui/shell/aside.h"
#include "ui/shell/uicontext.h"

namespace Demitasse {

ReportMaker::ReportMaker(UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ReportMaker::make(const ReportRequest &request)
{
    const int turn = ++m_turn;
    whenDone(
        m_context.worker.run([request](Desk &desk) { return desk.reporting.start(request); }), this,
        [this, turn, request](const std::shared_ptr<ReportRun> &run) { step(turn, run, request); },
        [this, turn](const Error &error) {
            if (turn == m_turn)
                emit failed(error);
        });
}

void ReportMaker::step(int turn, const std::shared_ptr<ReportRun> &run, const ReportRequest &request)
{
    if (turn != m_turn)
        return;
    whenDone(
        m_context.worker.run(Worker::Priority::Idle, [run](Desk &) { return run->step(); }), this,
        [this, turn, run, request](bool more) {
            if (turn == m_turn)
                emit progressed(run->progress());
            more ? step(turn, run, request) : compose(turn, run, request);
        },
        [this, turn](const Error &error) {
            if (turn == m_turn)
                emit failed(error);
        });
}

void ReportMaker::compose(int turn, const std::shared_ptr<ReportRun> &run, const ReportRequest &request)
{
    comeHome(aside([run, request] { return composeReport(run->facts(), request); }), this,
        [this, turn](const ComposedReport &report) {
            if (turn == m_turn)
                emit made(report);
        });
}

} // namespace Demitasse
