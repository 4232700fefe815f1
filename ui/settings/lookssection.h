// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"
#include "ui/shell/preferences.h"

namespace Demitasse {

/// How the program looks on this machine.
class LooksSection : public SettingsSection
{
    Q_OBJECT

public:
    LooksSection(UiContext &context, Theme &theme, QWidget *parent = nullptr);

private:
    void addColours();
    void addLanguage();
    void addMotion();

    Theme &m_theme;
    Preferences m_preferences;
};

} // namespace Demitasse
