// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace Demitasse {

/// Fusion, made flat and warm: our radii, one-pixel lines, no gradients. Drawn, not a style sheet, since a style sheet
/// costs every widget at start. What it draws itself is in `stylepaint.h`.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void setCalmMotion(bool calm) { m_calm = calm; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    /// What a button needs beyond Fusion's size: air between icon and words, and room for a menu's arrow.
    static int labelGap(const QStyleOption &option);
    static QRect scrollRect(const QStyleOptionSlider &slider, SubControl part);
    void drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSpin(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawScroll(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;

    bool m_calm = false;
};

} // namespace Demitasse
