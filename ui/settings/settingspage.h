// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace Demitasse {

class ScrollColumn;
class SettingsSection;
class Theme;
class TraySwitch;
class WorkspaceChoice;

/// About the person, how it looks, how mail goes out, and the file it is all in: a column of sections, each a small form of its own.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(
        UiContext &context, Theme &theme, WorkspaceChoice &choice, TraySwitch &tray, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;

private:
    void goTo(SettingsSection *section);

    QList<SettingsSection *> m_sections;
    ScrollColumn *m_scroll;
};

} // namespace Demitasse
