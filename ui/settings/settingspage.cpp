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

/// At the latest when everything has its place.
void SettingsPage::goTo(SettingsSection *section)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const auto scroll = [section, bar] {
        section->setFocus();
        bar->setValue(section->y() - Space::Wide);
    };
    if (bar->maximum() == 0)
        connect(bar, &QScrollBar::rangeChanged, section, scroll, Qt::SingleShotConnection);
    QTimer::singleShot(0, section, scroll);
}

void SettingsPage::leave()
{
    for (SettingsSection *section : m_sections)
        section->leave();
}

} // namespace Demitasse
