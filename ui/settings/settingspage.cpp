// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/lookssection.h"
#include "ui/settings/personsection.h"
#include "ui/settings/workspacesection.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Demitasse {

SettingsPage::SettingsPage(UiContext &context, Theme &theme, WorkspaceChoice &choice, QWidget *parent)
    : Page(context, parent)
    , m_sections {
          new PersonSection(context),
          new LooksSection(context, theme),
          new WorkspaceSection(context, choice),
      }
{
    auto *scroll = new ScrollColumn(Measure::NarrowColumn);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    column->setSpacing(Space::Wide);
    column->addWidget(makeLabel(tr("Settings"), TypeRole::PageTitle));
    for (SettingsSection *section : m_sections)
        column->addWidget(section);
    column->addStretch();
}

void SettingsPage::arrive(const Place &)
{
    for (SettingsSection *section : m_sections)
        section->arrive();
}

void SettingsPage::leave()
{
    for (SettingsSection *section : m_sections)
        section->leave();
}

} // namespace Demitasse
