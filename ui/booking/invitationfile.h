// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/inviting.h"
#include "ui/shell/uicontext.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Demitasse {

/// Asks where a file about a meeting is to lie, and has it written.
class InvitationFileSaver : public QObject
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    InvitationFileSaver(UiContext &context, QWidget *page);

    /// The mail to everybody who comes, or the farewell to one who no longer does, as a mail program opens it.
    void askForDraft(const MeetingView &meeting, const std::optional<ContactView> &person);
    void askForReminders(const MeetingView &meeting);

private:
    using Write = std::function<Result<InvitationFile>(Desk &, const QString &path)>;
    void ask(const QString &title, const QString &name, const QString &kind, const Write &write, const QString &then);

    UiContext &m_context;
    QWidget *m_page;
};

} // namespace Demitasse
