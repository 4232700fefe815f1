// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Demitasse {

/// Fusion, made flat and warm: our radii, one-pixel lines, no gradients. Drawn, not a style sheet, since a style sheet
/// costs every widget at start.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void setCalmMotion(bool calm) { m_calm = calm; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;

private:
    bool m_calm = false;
};

} // namespace Demitasse
