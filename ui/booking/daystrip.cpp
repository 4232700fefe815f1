// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/booking/daystrip.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr double FirstHour = 6;
constexpr double LastHour = 22;
constexpr int Step = 15;
constexpr int HourMarks = 2;

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dayStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The day in both places"));
    setAccessibleDescription(tr("Left and right choose an earlier or a later time."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayStrip::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    updateGeometry();
    update();
}

void DayStrip::setChosen(QDate date, QTime time, int minutes)
{
    m_date = date;
    m_time = time;
    m_minutes = minutes;
    update();
}

int DayStrip::rowHeight() const
{
    return fontMetrics().height() + 2 * Space::Small;
}

int DayStrip::nameWidth() const
{
    int width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, fontMetrics().horizontalAdvance(row.name));
    return std::min(width, this->width() / 4) + Space::Usual;
}

QSize DayStrip::sizeHint() const
{
    const int rows = std::max<int>(1, static_cast<int>(m_rows.size()));
    return {Measure::NarrowColumn, rows * (2 * rowHeight() + Space::Hair)};
}

QRectF DayStrip::hoursRect() const
{
    const int left = nameWidth();
    return QRectF(left, 0, width() - left - Space::Small, height());
}

double DayStrip::xOf(double hour) const
{
    const QRectF hours = hoursRect();
    return hours.left() + (hour - FirstHour) / (LastHour - FirstHour) * hours.width();
}

void DayStrip::paintRow(QPainter &painter, const Row &row, int top) const
{
    const Colours colours = coloursOf(palette());
    const QTimeZone mine(m_rows.first().zone.toLatin1());
    const QTimeZone theirs(row.zone.toLatin1());
    const QDateTime noon(m_date, QTime(12, 0), mine);
    const double shift = (theirs.offsetFromUtc(noon) - mine.offsetFromUtc(noon)) / 3600.0;
    const auto hourOf = [](QTime time) { return time.msecsSinceStartOfDay() / 3'600'000.0; };
    const QRectF band(xOf(FirstHour), top + rowHeight(), hoursRect().width(), rowHeight());

    painter.setPen(colours.text);
    painter.setFont(Type::body(font()));
    painter.drawText(QRectF(0, band.top(), nameWidth() - Space::Small, band.height()),
        Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(row.name, Qt::ElideRight, nameWidth() - Space::Small));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.sunken);
    painter.drawRoundedRect(band, Radius::Field, Radius::Field);
    const double from = std::clamp(hourOf(row.from) - shift, FirstHour, LastHour);
    const double until = std::clamp(hourOf(row.until) - shift, FirstHour, LastHour);
    painter.setBrush(groundOf(Tone::Good, colours));
    painter.drawRect(QRectF(xOf(from), band.top(), xOf(until) - xOf(from), band.height()));

    painter.setPen(colours.quiet);
    painter.setFont(Type::tabular(Type::caption(font())));
    for (int hour = static_cast<int>(FirstHour); hour <= static_cast<int>(LastHour); hour += HourMarks) {
        const int there = (static_cast<int>(hour + shift) % 24 + 24) % 24;
        const QRectF label(xOf(hour) - rowHeight(), top, 2 * rowHeight(), rowHeight());
        painter.drawText(label, Qt::AlignCenter, QString::number(there));
    }
}

void DayStrip::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    const double start = m_time.msecsSinceStartOfDay() / 3'600'000.0;
    const double length = std::max<double>(xOf(start + m_minutes / 60.0) - xOf(start), Space::Hair);
    int top = 0;
    for (const Row &row : m_rows) {
        paintRow(painter, row, top);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(
            QRectF(xOf(start), top + rowHeight(), length, rowHeight()), Space::Hair / 2.0, Space::Hair / 2.0);
        top += 2 * rowHeight() + Space::Hair;
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, Measure::FocusLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
    }
}

void DayStrip::mousePressEvent(QMouseEvent *event)
{
    const QRectF hours = hoursRect();
    const double share = std::clamp((event->position().x() - hours.left()) / hours.width(), 0.0, 1.0);
    const int minutes = static_cast<int>((FirstHour + share * (LastHour - FirstHour)) * 60) / Step * Step;
    emit chosen(QTime(0, 0).addSecs(minutes * 60));
}

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        emit chosen(m_time.addSecs(-Step * 60));
    else if (event->key() == Qt::Key_Right)
        emit chosen(m_time.addSecs(Step * 60));
    else
        QWidget::keyPressEvent(event);
}

} // namespace Demitasse
