// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/traysection.h"

#include "ui/tray/trayswitch.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace Demitasse {

using namespace Qt::StringLiterals;

TraySection::TraySection(UiContext &context, TraySwitch &tray, QWidget *parent)
    : SettingsSection(tr("While the window is closed"), context, parent)
    , m_tray(tray)
    , m_stay(new QCheckBox(tr("Stay in the tray and show how much is due")))
    , m_speak(new QCheckBox(tr("Say quietly when something is due or a conversation nears")))
    , m_truth(makeParagraph({}, TypeRole::Body, Tone::Quiet))
{
    m_stay->setObjectName(u"stayInTray"_s);
    m_speak->setObjectName(u"speakFromTray"_s);
    m_truth->setObjectName(u"trayTruth"_s);
    addBelow(m_stay);
    addBelow(m_speak);
    addBelow(m_truth);
    connect(m_stay, &QCheckBox::toggled, &tray, &TraySwitch::setWantsTray);
    connect(m_speak, &QCheckBox::toggled, &tray, &TraySwitch::setWantsMessages);
    connect(&tray, &TraySwitch::changed, this, &TraySection::arrive);
    arrive();
}

void TraySection::arrive()
{
    const QSignalBlocker quietly(m_stay);
    const QSignalBlocker quietlyToo(m_speak);
    m_stay->setChecked(m_tray.wantsTray());
    m_speak->setChecked(m_tray.wantsMessages());
    m_speak->setEnabled(m_tray.wantsTray());
    m_truth->setText(truth());
}

QString TraySection::truth() const
{
    if (!m_tray.surface().hasTray())
        return tr("This desktop has no tray, so neither can be shown just now. Closing the window ends the program.");
    if (!m_tray.wantsTray())
        return tr("Closing the window ends the program.");
    const QString stays = tr("Closing the window leaves the program in the tray; “Quit” in its menu ends it.");
    if (!m_tray.wantsMessages())
        return stays;
    if (!m_tray.surface().hasMessages())
        return stays + u' ' + tr("This desktop shows no messages from the tray, so nothing will be said.");
    return stays + u' ' + tr("Each thing is said once, many as one, and nothing during a conversation.");
}

} // namespace Demitasse
