// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingssection.h"

#include "ui/shell/notices.h"

#include <QHBoxLayout>

namespace Demitasse {

SettingsSection::SettingsSection(const QString &title, UiContext &context, QWidget *parent)
    : Form(title, parent)
    , m_context(context)
{
}

void SettingsSection::showFailure(const Error &error)
{
    m_context.notices.fail(error);
}

void SettingsSection::addButtons(const QList<QWidget *> &buttons)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch();
    addBelow(line);
}

} // namespace Demitasse
