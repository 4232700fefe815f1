// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/booking.h"

#include <QWidget>

class QButtonGroup;
class QCalendarWidget;
class QLineEdit;
class QTimeEdit;

namespace Demitasse {

class ContactBook;
class DayStrip;
class Label;
class PeopleField;
class ZoneBox;

/// With whom, when, how long, how and where. Shows everybody's local time as one chooses, and points out a time that does not
/// exist or exists twice, with both readings to choose from.
class BookingForm : public QWidget
{
    Q_OBJECT

public:
    explicit BookingForm(const ContactBook &book, QWidget *parent = nullptr);

    /// Starts with the usual: the next weekday at ten, the student's length and zone.
    void begin(const ContactView &contact, const Student &student, const QDateTime &now);
    /// Starts with a meeting that is booked.
    void change(const MeetingView &meeting, const Student &student, const QDateTime &now);

    const QList<ContactView> &people() const;
    BookingRequest request() const;
    /// What the request would agree on; an error when it makes no sense.
    const Result<AgreedTime> &agreed() const { return m_agreed; }

signals:
    void changed();

private:
    QWidget *buildWhen();
    QWidget *buildHow();
    void fill(const QDate &date, const QTime &time, const QString &zone, int minutes, Mode mode, const QString &where);
    void update();
    void showAmbiguity();
    void showTimes();
    void showDay(const BookingRequest &wanted);
    void offerZones();
    void showWherePrompt();

    Student m_student;
    QDateTime m_now;
    Result<AgreedTime> m_agreed = failure(ErrorCode::TimeUnreadable);
    std::optional<int> m_offset;

    PeopleField *m_people;
    QCalendarWidget *m_calendar;
    QTimeEdit *m_time;
    ZoneBox *m_zone;
    DayStrip *m_strip;
    QButtonGroup *m_minutes;
    QButtonGroup *m_mode;
    QLineEdit *m_where;
    Label *m_both;
    Label *m_full;
    Label *m_remark;
    QWidget *m_readings;
    class Button *m_earlier;
    class Button *m_later;
};

} // namespace Demitasse
