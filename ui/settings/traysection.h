// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

class QCheckBox;

namespace Demitasse {

class Label;
class TraySwitch;

/// Whether the program stays in the tray and speaks from there: off until someone asks, and honest about what this
/// desktop cannot show.
class TraySection : public SettingsSection
{
    Q_OBJECT

public:
    TraySection(UiContext &context, TraySwitch &tray, QWidget *parent = nullptr);

    void arrive() override;

private:
    QString truth() const;

    TraySwitch &m_tray;
    QCheckBox *m_stay;
    QCheckBox *m_speak;
    Label *m_truth;
};

} // namespace Demitasse
