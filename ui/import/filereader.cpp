// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/filereader.h"

#include <QFuture>
#include <QPromise>

namespace Demitasse {

namespace {

constexpr double ProgressSteps = 100;

struct ReadOutcome
{
    QList<ImportFile> files;
    QList<Error> failures;
};

} // namespace

FileReader::FileReader(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

FileReader::~FileReader()
{
    cancel();
    m_thread.waitForDone();
}

void FileReader::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void FileReader::read(const QStringList &paths)
{
    cancel();
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancelled = cancelled;
    auto promise = std::make_shared<QPromise<ReadOutcome>>();
    promise->start();
    promise->future().then(this, [this, cancelled](const ReadOutcome &outcome) {
        if (!*cancelled)
            emit done(outcome.files, outcome.failures);
    });
    m_thread.start([this, paths, cancelled, promise] {
        ReadOutcome outcome;
        for (qsizetype i = 0; i < paths.size() && !*cancelled; ++i) {
            int said = -1;
            const auto progress = [&](double share) {
                const double all = (static_cast<double>(i) + share) / static_cast<double>(paths.size());
                if (const int step = static_cast<int>(all * ProgressSteps); std::exchange(said, step) != step)
                    QMetaObject::invokeMethod(this, [this, all] { emit progressed(all); }, Qt::QueuedConnection);
            };
            Result<ImportFile> file = readImportFile(paths[i], {}, cancelled.get(), progress);
            if (file)
                outcome.files.append(*std::move(file));
            else
                outcome.failures.append(file.error());
        }
        promise->addResult(std::move(outcome));
        promise->finish();
    });
}

} // namespace Demitasse
