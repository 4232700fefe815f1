// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/doublesgathering.h"

#include "ui/shell/uicontext.h"

#include <memory>

namespace Demitasse {

namespace {

struct Gathering
{
    UiContext *context;
    QObject *home;
    std::function<void(const DoublesSearch &)> done;
    std::function<void(const Error &)> failed;
    DoublesSearch search = {};
};

void gatherMore(const std::shared_ptr<Gathering> &gathering)
{
    auto gathered = gathering->context->worker.run(
        Worker::Priority::Idle, [gathering](Desk &desk) { return desk.merging.gather(gathering->search); });
    whenDone(
        std::move(gathered), gathering->home,
        [gathering](bool more) {
            if (more)
                gatherMore(gathering);
            else
                gathering->done(gathering->search);
        },
        gathering->failed);
}

} // namespace

void gatherForDoubles(UiContext &context, QObject *home, const std::function<void(const DoublesSearch &)> &done,
    const std::function<void(const Error &)> &failed)
{
    gatherMore(std::make_shared<Gathering>(Gathering {&context, home, done, failed}));
}

} // namespace Demitasse
