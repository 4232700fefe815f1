// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include "ui/theme/tokens.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration)
        return m_calm ? 0 : static_cast<int>(Motion::Longest.count());
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace Demitasse
