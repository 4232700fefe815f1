// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr double DisabledShare = 0.45;

void setDisabled(QPalette &palette, const Colours &colours)
{
    const QColor faded = mixed(colours.text, colours.page, DisabledShare);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
}

} // namespace

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.page);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.sunken);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.bad);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Accent, colours.accent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.text);
    palette.setColor(QPalette::ToolTipText, colours.page);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.sunken);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, mixed(colours.text, colours.line, 0.2));
    palette.setColor(QPalette::Shadow, mixed(colours.text, colours.line, 0.5));
    setDisabled(palette, colours);
    return palette;
}

Theme::Theme(Choice choice, bool calmMotion, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_untouched(choice == Choice::Untouched)
{
    if (m_untouched)
        return;
    m_style = new Style;
    m_style->setCalmMotion(calmMotion);
    QApplication::setStyle(m_style);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply(QGuiApplication::styleHints()->colorScheme());
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply(QGuiApplication::styleHints()->colorScheme());
}

void Theme::setCalmMotion(bool calm)
{
    if (m_style)
        m_style->setCalmMotion(calm);
}

void Theme::apply(Qt::ColorScheme systems)
{
    if (m_untouched || m_choice == Choice::Untouched)
        return;
    const bool systemIsDark = systems == Qt::ColorScheme::Dark;
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::FollowSystem && systemIsDark);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
}

std::chrono::milliseconds motionTime(const QWidget *widget)
{
    const std::chrono::milliseconds wanted(
        widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget));
    return std::clamp(wanted, std::chrono::milliseconds(0), Motion::Longest);
}

} // namespace Demitasse
