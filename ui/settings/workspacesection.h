// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/safekeeping.h"
#include "ui/settings/settingssection.h"

namespace Demitasse {

class Exporter;
class Label;
class WorkspaceChoice;

/// The file that everything is in: how much, copies of it, its health, and the way out of it.
class WorkspaceSection : public SettingsSection
{
    Q_OBJECT

public:
    WorkspaceSection(UiContext &context, WorkspaceChoice &choice, QWidget *parent = nullptr);

    void arrive() override;

private:
    void addSafekeeping();
    void addExports();
    void backUp();
    void check();
    void openAnother();
    void tellInfo(const WorkspaceInfo &info);

    WorkspaceChoice &m_choice;
    Exporter *m_exporter;
    Label *m_info;
};

} // namespace Demitasse
