// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/undo/takeback.h"

#include "ui/shell/notices.h"

namespace Demitasse {

void takeBackLast(UiContext &context, GroupKind kind)
{
    Notices *notices = &context.notices;
    auto undone = context.worker.run([kind](Desk &desk) -> Result<ChangeGroup> {
        const auto offer = desk.undoing.offer();
        if (!offer)
            return failure(offer);
        if (!offer->undo || offer->undo->kind != kind)
            return failure(ErrorCode::ChangedSince);
        return desk.undoing.undo();
    });
    whenDone(
        std::move(undone), notices, [](const ChangeGroup &) {},
        [notices](const Error &error) { notices->fail(error); });
}

} // namespace Demitasse
