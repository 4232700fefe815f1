// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/preferences.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ThemeKey = "appearance/theme"_L1;
constexpr auto CalmKey = "appearance/calm-motion"_L1;
constexpr auto LanguageKey = "appearance/language"_L1;
constexpr auto TrayKey = "tray/stay"_L1;
constexpr auto TrayMessagesKey = "tray/messages"_L1;
constexpr auto WorkspaceKey = "start/workspace"_L1;
constexpr auto SampleKey = "start/in-sample"_L1;
constexpr auto PageKey = "start/page"_L1;
constexpr auto LayoutKey = "layout/%1"_L1;

constexpr std::pair<Place::Kind, QLatin1StringView> Remembered[]{{Place::Kind::Today, "today"_L1},
    {Place::Kind::Pipeline, "pipeline"_L1}, {Place::Kind::Interviews, "interviews"_L1}};

} // namespace

void Preferences::keep(const QString &key, const QVariant &value)
{
    // Writing waits for the disk, so only what is new is written.
    if (m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

Theme::Choice Preferences::theme() const
{
    return fromWord<Theme::Choice>(m_settings.value(ThemeKey).toString()).value_or(Theme::Choice::FollowSystem);
}

void Preferences::setTheme(Theme::Choice choice)
{
    keep(ThemeKey, word(choice));
}

bool Preferences::calmMotion() const
{
    return m_settings.value(CalmKey, false).toBool();
}

void Preferences::setCalmMotion(bool calm)
{
    keep(CalmKey, calm);
}

QString Preferences::language() const
{
    return m_settings.value(LanguageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    keep(LanguageKey, language);
}

bool Preferences::inTray() const
{
    return m_settings.value(TrayKey, false).toBool();
}

void Preferences::setInTray(bool inTray)
{
    keep(TrayKey, inTray);
}

bool Preferences::trayMessages() const
{
    return m_settings.value(TrayMessagesKey, false).toBool();
}

void Preferences::setTrayMessages(bool messages)
{
    keep(TrayMessagesKey, messages);
}

QString Preferences::workspace() const
{
    return m_settings.value(WorkspaceKey).toString();
}

void Preferences::setWorkspace(const QString &path)
{
    keep(WorkspaceKey, path);
}

bool Preferences::inSample() const
{
    return m_settings.value(SampleKey, false).toBool();
}

void Preferences::setInSample(bool inSample)
{
    keep(SampleKey, inSample);
}

Place::Kind Preferences::lastPage() const
{
    const QString name = m_settings.value(PageKey).toString();
    for (const auto &[kind, its] : Remembered) {
        if (name == its)
            return kind;
    }
    return Place::Kind::Today;
}

void Preferences::setLastPage(Place::Kind kind)
{
    for (const auto &[its, name] : Remembered) {
        if (its == kind)
            keep(PageKey, QString(name));
    }
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(QString(LayoutKey).arg(name)).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &state)
{
    keep(QString(LayoutKey).arg(name), state);
}

} // namespace Demitasse
