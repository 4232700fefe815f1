// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/bundletaking.h"

#include "ui/shell/aside.h"
#include "ui/shell/uicontext.h"

namespace Demitasse {

namespace {

constexpr double ShareOfReading = 0.5;
constexpr std::chrono::milliseconds BetweenLooks(100);

} // namespace

BundleTaking::BundleTaking(UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_looking.setInterval(BetweenLooks);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_reading)
            emit progressed(m_reading->share * ShareOfReading);
    });
}

BundleTaking::~BundleTaking()
{
    cancel();
}

void BundleTaking::preview(const QString &path)
{
    cancel();
    m_reading = std::make_shared<Reading>();
    m_looking.start();
    auto read = aside([path, reading = m_reading] {
        return readBundleFile(path, [&reading](double share) {
            reading->share = share;
            return !reading->cancelled;
        });
    });
    whenDone(
        std::move(read), this,
        [this, reading = m_reading](const BundleFile &file) {
            if (m_reading != reading)
                return;
            m_file = file;
            start(true);
        },
        [this, reading = m_reading](const Error &error) {
            if (m_reading == reading)
                fail(error);
        });
}

void BundleTaking::take()
{
    start(false);
}

void BundleTaking::start(bool onlyDecides)
{
    cancel();
    m_wanted = true;
    auto started = m_context.worker.run([file = m_file](Desk &desk) { return desk.importing.startBundle(file); });
    whenDone(
        std::move(started), this,
        [this, onlyDecides](const std::shared_ptr<BundleRun> &run) {
            if (!m_wanted || m_run)
                return;
            m_run = run;
            step(onlyDecides);
        },
        [this](const Error &error) {
            if (m_wanted)
                fail(error);
        });
}

void BundleTaking::step(bool onlyDecides)
{
    struct Stand
    {
        bool more = false;
        double progress = 0;
        BundleReport report;
    };
    auto stepped
        = m_context.worker.run(Worker::Priority::Idle, [run = m_run, onlyDecides](Desk &) -> Result<Stand> {
              const Result<bool> more = onlyDecides ? run->decide() : run->step();
              if (!more)
                  return failure(more);
              return Stand {*more, run->progress(), *more ? BundleReport {} : run->report()};
          });
    whenDone(
        std::move(stepped), this,
        [this, run = m_run, onlyDecides](const Stand &stand) {
            if (m_run != run)
                return;
            if (stand.more) {
                emit progressed(onlyDecides ? ShareOfReading + (1 - ShareOfReading) * stand.progress : stand.progress);
                return step(onlyDecides);
            }
            m_run.reset();
            m_wanted = false;
            if (onlyDecides)
                emit previewed(stand.report);
            else
                emit finished(stand.report);
        },
        [this, run = m_run](const Error &error) {
            if (m_run == run)
                fail(error);
        });
}

void BundleTaking::fail(const Error &error)
{
    cancel();
    emit failed(error);
}

void BundleTaking::cancel()
{
    m_wanted = false;
    m_looking.stop();
    if (m_reading)
        m_reading->cancelled = true;
    m_reading.reset();
    if (!m_run)
        return;
    // On the worker's thread, where the run lives.
    m_context.worker.run([run = std::exchange(m_run, nullptr)](Desk &) -> Result<> {
        run->cancel();
        return {};
    });
}

} // namespace Demitasse
