// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int IndicatorSize = 18;
constexpr int ScrollWidth = 12;
constexpr int ShortestHandle = 32;
constexpr int SpinWidth = 20;
constexpr int ProgressHeight = 8;
constexpr int FieldPadding = Space::Small;
constexpr auto CalendarBar = "qt_calendar_navigationbar"_L1;

/// Tall enough for the words and the finger.
int controlHeight(const QStyleOption *option)
{
    return option->fontMetrics.height() + 2 * Space::Small;
}

bool isCalendarBar(const QWidget *widget)
{
    return widget && widget->objectName() == CalendarBar;
}

/// The same option with colours that fit our grounds.
template <class Option> Option withPalette(const Option &option, QPalette::ColorRole role, const QColor &colour)
{
    Option other = option;
    other.palette.setColor(role, colour);
    return other;
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

// Qt's sets are open: a switch over a number names what is ours and leaves the rest to Fusion.

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isCalendarBar(widget))
        widget->setBackgroundRole(QPalette::Base);
    else if (qobject_cast<QAbstractItemView *>(widget))
        static_cast<QAbstractItemView *>(widget)->viewport()->setAttribute(Qt::WA_Hover);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (static_cast<int>(hint)) {
    case SH_Widget_Animation_Duration:
        return m_calm ? 0 : static_cast<int>(Motion::Longest.count());
    case SH_Table_GridLineColor:
        return static_cast<int>(coloursOf(option ? option->palette : QGuiApplication::palette()).line.rgb());
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ComboBox_Popup:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return IndicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Space::Small;
    case PM_ScrollBarExtent:
        return ScrollWidth;
    case PM_ScrollBarSliderMin:
        return ShortestHandle;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return scaledToText(Measure::Icon, widget ? widget->fontMetrics() : QFontMetrics(QGuiApplication::font()));
    case PM_DefaultFrameWidth:
        // So much that the round corners are not painted over.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? Measure::FocusLine
                                                                 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        return Space::Hair;
    case PM_TabBarTabHSpace:
        return 2 * Space::Usual;
    case PM_TabBarTabVSpace:
        return 2 * Space::Small;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::Small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (static_cast<int>(type)) {
    case CT_PushButton:
        wanted.setWidth(size.width() + 2 * Space::Usual + labelGap(*option));
        return wanted.expandedTo({0, std::max(controlHeight(option), size.height() + Space::Small)});
    case CT_LineEdit:
        return QSize(wanted.width() + 2 * FieldPadding, controlHeight(option));
    case CT_ComboBox:
        return QSize(wanted.width() + FieldPadding + Space::Small, controlHeight(option));
    case CT_SpinBox:
        return QSize(size.width() + SpinWidth + 3 * FieldPadding, controlHeight(option));
    case CT_ToolButton:
        wanted.rwidth() += labelGap(*option);
        return wanted.expandedTo({controlHeight(option), controlHeight(option)});
    case CT_CheckBox:
    case CT_RadioButton:
        return wanted.expandedTo({0, IndicatorSize + Space::Hair});
    case CT_ItemViewItem:
        return wanted.expandedTo({0, option->fontMetrics.height() + Space::Close});
    case CT_HeaderSection:
        return wanted.expandedTo({0, controlHeight(option)});
    case CT_MenuItem:
        return QSize(wanted.width() + Space::Usual, wanted.height() + Space::Hair);
    case CT_ProgressBar:
        return QSize(wanted.width(), ProgressHeight);
    default:
        return wanted;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        // A field within another control has its room from that one.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? FieldPadding - 2 : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    if (element == SE_ProgressBarLabel)
        return {};
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_SpinBox) {
        const int edge = all.right() - SpinWidth;
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, all, QRect(edge, all.top() + 2, SpinWidth - 2, all.height() / 2 - 2));
        if (part == SC_SpinBoxDown)
            return visualRect(
                option->direction, all, QRect(edge, all.center().y() + 1, SpinWidth - 2, all.height() / 2 - 2));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(FieldPadding - 2, 2, -SpinWidth - 2, -2));
        return all;
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(
            option->direction, all, all.adjusted(FieldPadding, 2, -Measure::SmallIcon - 2 * FieldPadding, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        const int width = Measure::SmallIcon + 2 * FieldPadding;
        return visualRect(option->direction, all, QRect(all.right() - width + 1, all.top(), width, all.height()));
    }
    const auto *slider = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return scrollRect(*slider, part);
}

QRect Style::scrollRect(const QStyleOptionSlider &slider, SubControl part)
{
    const bool lying = slider.orientation == Qt::Horizontal;
    const QRect all = slider.rect;
    const int room = lying ? all.width() : all.height();
    const qint64 range = qint64(slider.maximum) - slider.minimum;
    int length = room;
    if (range > 0)
        length = std::clamp(
            int(qint64(slider.pageStep) * room / (range + slider.pageStep)), std::min(ShortestHandle, room), room);
    const int from = sliderPositionFromValue(
        slider.minimum, slider.maximum, slider.sliderPosition, room - length, slider.upsideDown);
    const auto piece = [&](int begin, int size) {
        return lying ? visualRect(slider.direction, all, QRect(all.left() + begin, all.top(), size, all.height()))
                     : QRect(all.left(), all.top() + begin, all.width(), size);
    };
    switch (static_cast<int>(part)) {
    case SC_ScrollBarSlider:
        return piece(from, length);
    case SC_ScrollBarSubPage:
        return piece(0, from);
    case SC_ScrollBarAddPage:
        return piece(from + length, room - from - length);
    case SC_ScrollBarGroove:
        return all;
    default:
        return {};
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case PE_PanelButtonCommand:
        return Paint::button(*option, *painter, Paint::rankOf(*option, widget));
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
        return element == PE_PanelButtonTool ? Paint::toolButton(*option, *painter) : void();
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            Paint::field(*option, *painter);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        return Paint::frame(*option, *painter);
    case PE_FrameFocusRect:
        return Paint::focus(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return Paint::check(*option, *painter);
    case PE_IndicatorRadioButton:
        return Paint::radio(*option, *painter);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            Paint::itemGround(*item, *painter);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            Paint::arrow(header->sortIndicator == QStyleOptionHeader::SortUp, option->rect, *option, *painter);
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case CE_PushButtonLabel:
        return drawButtonLabel(*option, *painter, widget);
    case CE_ItemViewItem:
        return drawItem(*option, *painter, widget);
    case CE_MenuItem:
        return drawMenuItem(*option, *painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return Paint::headerGround(*option, *painter);
    case CE_TabBarTabShape:
        return Paint::tab(*option, *painter);
    case CE_ProgressBarGroove:
        return Paint::progressGroove(*option, *painter);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            Paint::progress(*bar, *painter);
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_Splitter:
        return painter->fillRect(option->rect, coloursOf(option->palette).page);
    default:
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (static_cast<int>(control)) {
    case CC_ComboBox:
        return drawCombo(*option, *painter, widget);
    case CC_SpinBox:
        return drawSpin(*option, *painter, widget);
    case CC_ScrollBar:
        return drawScroll(*option, *painter, widget);
    case CC_ToolButton:
        return drawToolButton(*option, *painter, widget);
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(which)) {
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return icon(Icon::Back, Tone::Quiet);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return icon(Icon::Forward, Tone::Quiet);
    case SP_LineEditClearButton:
        return icon(Icon::Close, Tone::Quiet);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(Icon::Warning, Tone::Warn);
    case SP_MessageBoxInformation:
        return icon(Icon::Information);
    case SP_MessageBoxQuestion:
        return icon(Icon::Question);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void Style::drawItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (!item)
        return;
    const auto plain = withPalette(*item, QPalette::HighlightedText, coloursOf(option.palette).text);
    QProxyStyle::drawControl(CE_ItemViewItem, &plain, &painter, widget);
}

void Style::drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    const Colours colours = coloursOf(option.palette);
    auto calm = withPalette(*item, QPalette::Highlight, chosenGround(colours));
    calm.palette.setColor(QPalette::HighlightedText, colours.text);
    QProxyStyle::drawControl(CE_MenuItem, &calm, &painter, widget);
}

void Style::drawCombo(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    Paint::field(option, painter);
    Paint::arrow(false, proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), option, painter);
}

void Style::drawSpin(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (spin && spin->frame)
        Paint::field(option, painter);
    if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    Paint::arrow(true, proxy()->subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget), option, painter);
    Paint::arrow(false, proxy()->subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget), option, painter);
}

void Style::drawScroll(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (slider && slider->maximum > slider->minimum)
        Paint::scrollHandle(
            proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget), option, painter);
}

} // namespace Demitasse
