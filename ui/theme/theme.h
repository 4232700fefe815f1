// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"
#include "ui/theme/tokens.h"

#include <QObject>

namespace Demitasse {

/// How the program looks: our colours and style over Fusion, light or dark as the system says it or as someone chose,
/// or the system's own palette and style left alone (its high contrast then works as it does everywhere).
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice
    {
        FollowSystem,
        Light,
        Dark,
        Untouched
    };

    explicit Theme(Choice choice, bool calmMotion = false, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    /// At once, except to and from Untouched: a style that was never made cannot be left alone, so that waits for the
    /// next start.
    void choose(Choice choice);
    /// Nothing moves.
    void setCalmMotion(bool calm);

private:
    void apply(Qt::ColorScheme systems);

    Choice m_choice;
    const bool m_untouched;
    class Style *m_style = nullptr;
};

template <>
inline constexpr std::array wordsOf<Theme::Choice>{
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark"), QLatin1StringView("untouched")};
static_assert(wordsOf<Theme::Choice>.size() == static_cast<size_t>(Theme::Choice::Untouched) + 1);

QPalette paletteOf(const Colours &colours);

/// How long something that moves may take; nothing when motion is not wanted.
std::chrono::milliseconds motionTime(const QWidget *widget);

} // namespace Demitasse
