// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/lookssection.h"

#include "ui/settings/languagebox.h"

#include <QCheckBox>
#include <QComboBox>

namespace Demitasse {

LooksSection::LooksSection(UiContext &context, Theme &theme, QWidget *parent)
    : SettingsSection(tr("Appearance"), context, parent)
    , m_theme(theme)
{
    addColours();
    addLanguage();
    addMotion();
}

void LooksSection::addColours()
{
    auto *looks = add(tr("Colours"), new QComboBox);
    looks->addItem(tr("As the system: light or dark"), word(Theme::Choice::FollowSystem));
    looks->addItem(tr("Light"), word(Theme::Choice::Light));
    looks->addItem(tr("Dark"), word(Theme::Choice::Dark));
    looks->addItem(tr("The system's own, untouched (from the next start)"), word(Theme::Choice::Untouched));
    choose(looks, word(m_preferences.theme()));
    connect(looks, &QComboBox::activated, this, [this, looks] {
        const auto choice = fromWord<Theme::Choice>(looks->currentData().toString());
        m_preferences.setTheme(choice.value_or(Theme::Choice::FollowSystem));
        m_theme.choose(m_preferences.theme());
    });
}

void LooksSection::addLanguage()
{
    auto *language = add(tr("Language of the program"), makeLanguageBox(tr("As the system")), tr("From the next start."));
    choose(language, m_preferences.language());
    connect(language, &QComboBox::activated, this,
        [this, language] { m_preferences.setLanguage(language->currentData().toString()); });
}

void LooksSection::addMotion()
{
    auto *calm = new QCheckBox(tr("Nothing moves"));
    calm->setChecked(m_preferences.calmMotion());
    add({}, calm);
    connect(calm, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setCalmMotion(on);
        m_theme.setCalmMotion(on);
    });
}

} // namespace Demitasse
