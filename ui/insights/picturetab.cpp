// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/picturetab.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

namespace {

constexpr int TabCharacters = 30;

} // namespace

PictureTab::PictureTab(const QString &name, QWidget *parent)
    : QRadioButton(name, parent)
{
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureTab::setFinding(const QString &finding)
{
    m_finding = finding;
    setAccessibleDescription(finding);
    updateGeometry();
    update();
}

QSize PictureTab::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * TabCharacters + 2 * Space::Close;
    return {width, heightForWidth(width)};
}

int PictureTab::heightForWidth(int width) const
{
    return findingArea(width).bottom() + Space::Small;
}

QRect PictureTab::findingArea(int width) const
{
    const QFontMetrics name(Type::caption(font()));
    const QRect room(Space::Close, Space::Small + name.height() + Space::Hair / 2, width - 2 * Space::Close, 10'000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, m_finding);
}

void PictureTab::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(chosenGround(colours));
    else if (underMouse())
        painter.setBrush(hoverGround(colours));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
    painter.setFont(Type::caption(font()));
    painter.setPen(isChecked() ? colours.accent : colours.quiet);
    painter.drawText(QRect(Space::Close, Space::Small, width() - 2 * Space::Close, painter.fontMetrics().height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(font());
    painter.setPen(colours.text);
    const QRect area = findingArea(width());
    painter.drawText(QRect(area.left(), area.top(), width() - 2 * Space::Close, area.height()), Qt::TextWordWrap, m_finding);
}

} // namespace Demitasse
