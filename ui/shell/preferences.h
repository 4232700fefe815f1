// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>

namespace Demitasse {

/// What belongs to this desk and not to a person: looks, sizes, where one was. Nothing about anybody is kept here; what
/// is a person's lives in the workspace. Cheap to make where it is needed.
class Preferences
{
public:
    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    bool calmMotion() const;
    void setCalmMotion(bool calm);
    /// "en", "fr", or empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// Whether to stay in the tray, and to speak from there; both off at first.
    bool inTray() const;
    void setInTray(bool inTray);
    bool trayMessages() const;
    void setTrayMessages(bool messages);

    /// The own workspace that was open last; empty at first.
    QString workspace() const;
    void setWorkspace(const QString &path);
    /// Whether the sample was open last, and not one's own.
    bool inSample() const;
    void setInSample(bool inSample);
    /// Today, Pipeline or Interviews: a kind of place, never whose.
    Place::Kind lastPage() const;
    void setLastPage(Place::Kind kind);

    /// Sizes and states of widgets, by a name such as "window" or "pipeline-table".
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

private:
    void keep(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace Demitasse
