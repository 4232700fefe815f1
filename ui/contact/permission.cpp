// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/permission.h"

#include "core/text/errortext.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"

namespace Demitasse {

namespace {

Permission after(Permission permission)
{
    switch (permission) {
    case Permission::Unknown: return Permission::Yes;
    case Permission::Yes: return Permission::No;
    case Permission::No: return Permission::Unknown;
    }
    Q_UNREACHABLE_RETURN(Permission::Unknown);
}

} // namespace

void changePermission(UiContext &context, const ContactView &view)
{
    if (!view.contact.introducer)
        return;
    ContactDraft draft = draftOf(view);
    draft.contact.introducerPermission = after(view.contact.introducerPermission);
    whenDone(
        context.worker.run([draft](Desk &desk) { return desk.pipeline.edit(draft); }), &context.notices,
        [](const ContactView &) {},
        [notices = &context.notices](const Error &error) { notices->tell(errorText(error).sentence); });
}

} // namespace Demitasse
