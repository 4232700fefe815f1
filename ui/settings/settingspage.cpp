// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/lookssection.h"
#include "ui/settings/mailsection.h"
#include "ui/settings/personsection.h"
#include "ui/settings/traysection.h"
#include "ui/settings/workspacesection.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Demitasse {

SettingsPage::SettingsPage(
    UiContext &context, Theme &theme, WorkspaceChoice &choice, TraySwitch &tray, QWidget *parent)
    : Page(context, parent)
    , m_sections {
          new PersonSection(context),
          new LooksSection(context, theme),
          new TraySection(context, tray),
          new MailSection(context),
          new WorkspaceSection(context, choice),
      }
    , m_scroll(new ScrollColumn(Measure::NarrowColumn))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    QVBoxLayout *column = m_scroll->column();
    column->setSpacing(Space::Wide);
    column->addWidget(makeLabel(tr("Settings"), TypeRole::PageTitle));
    for (SettingsSection *section : m_sections)
        column->addWidget(section);
    column->addStretch();
}

void SettingsPage::arrive(const Place &place)
{
    for (SettingsSection *section : m_sections) {
        section->arrive();
        if (!place.text.isEmpty() && section->objectName() == place.text)
            goTo(section);
    }
}

/// Once everything has its place.
void SettingsPage::goTo(SettingsSection *section)
{
    QTimer::singleShot(0, section, [this, section] {
        section->setFocus();
        m_scroll->verticalScrollBar()->setValue(section->y() - Space::Wide);
    });
}

void SettingsPage::leave()
{
    for (SettingsSection *section : m_sections)
        section->leave();
}

} // namespace Demitasse
