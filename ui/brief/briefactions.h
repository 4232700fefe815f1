// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/briefing.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace Demitasse {

struct UiContext;

/// To a meeting's brief from wherever the meeting stands: an action for the page, with Ctrl+P. `meeting` is asked when it
/// is triggered; nothing happens without one.
QAction *briefAction(UiContext &context, QWidget *page, std::function<std::optional<MeetingId>()> meeting);

/// Takes a brief out of the program: asks where to, writes or prints it, and says how that went.
class BriefActions : public QObject
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    BriefActions(UiContext &context, QWidget *page);

    void askToSave(const MeetingBrief &brief);
    void askToPrint(const MeetingBrief &brief);

private:
    void write(const MeetingBrief &brief, const QString &path);

    UiContext &m_context;
    QWidget *m_page;
};

} // namespace Demitasse
