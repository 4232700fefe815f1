// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigator.h"

namespace Demitasse {

namespace {

constexpr qsizetype MostSteps = 50;

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

void Navigator::go(const Place &place)
{
    if (place != m_place) {
        m_before.append(m_place);
        if (m_before.size() > MostSteps)
            m_before.removeFirst();
        m_place = place;
    }
    emit went(m_place);
}

void Navigator::replace(const Place &place)
{
    m_place = place;
    emit went(m_place);
}

void Navigator::back()
{
    if (m_before.isEmpty())
        return;
    m_place = m_before.takeLast();
    emit went(m_place);
}

} // namespace Demitasse
