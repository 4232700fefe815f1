// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace Demitasse {

class Label;

/// Who one is, and when one has time: kept in the workspace, and undone like everything else there.
class PersonSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PersonSection(UiContext &context, QWidget *parent = nullptr);

    void arrive() override;
    void leave() override;

private:
    void addRegion();
    /// Which region the time zone stands for.
    void nameGuessedRegion();
    void addHours();
    void listen();
    void refresh();
    void showStudent(const Student &student);
    void save();

    Student m_student;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_region = nullptr;
    QComboBox *m_language = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    QSpinBox *m_minutes = nullptr;
    Label *m_trouble = nullptr;
};

} // namespace Demitasse
