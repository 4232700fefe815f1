// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"

#include <QString>

#include <memory>
#include <optional>

class QApplication;

namespace Demitasse {

/// What the program was started with.
struct Options
{
    /// Absolute. What was named, else what was open last, else the usual place.
    QString workspace;
    /// "en" or "fr"; the pictures are in both unless one was named.
    QString language;
    bool isLanguageNamed = false;
    /// The clock stands here; nothing: it runs.
    std::optional<QDateTime> now;
    /// A folder to leave pictures of the pages in, instead of showing a window.
    QString pictures;
    /// Leave as soon as the window was painted: for measuring the start.
    bool untilPainted = false;
};

/// Leaves the program for --help, --version and what cannot be understood.
Options readOptions(const QApplication &app);

/// Where a workspace lies when nobody said where, and the one to look around in.
QString usualWorkspace();
/// One's own that was open last, else the usual one.
QString ownWorkspace();
QString sampleWorkspace();
/// What a start without a name opens: whichever of the two was open last, so that an interview that was cut short is
/// taken up again.
QString workspaceToStart();

/// Where the mail account of this machine is kept: beside the other settings of its user, in no workspace.
QString mailAccountFile();

std::unique_ptr<Clock> makeClock(const Options &options);

} // namespace Demitasse
