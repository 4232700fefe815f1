// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/safekeeping.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace Demitasse {

class Exporter;
class Label;
class Theme;
class WorkspaceChoice;

/// About the person, how it looks, and the file it is all in. What is changed counts at once; a person's part is undone
/// like everything else.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(UiContext &context, Theme &theme, WorkspaceChoice &choice, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;

private:
    QWidget *makePerson();
    QWidget *makeLooks();
    QWidget *makeWorkspace();
    QWidget *makeExports();
    void listenToPerson();
    void refresh();
    void showStudent(const Student &student);
    void save();
    void backUp();
    void check();
    void tellInfo(const WorkspaceInfo &info);

    Theme &m_theme;
    WorkspaceChoice &m_choice;
    Preferences m_preferences;
    Exporter *m_exporter;
    Student m_student;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_language = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    QSpinBox *m_minutes = nullptr;
    Label *m_trouble = nullptr;
    Label *m_info = nullptr;
};

} // namespace Demitasse
