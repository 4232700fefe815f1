// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/booking/bookingform.h"

#include "core/text/datetext.h"
#include "core/text/errortext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"
#include "ui/booking/daystrip.h"
#include "ui/booking/peoplefield.h"
#include "ui/booking/zonebox.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualMinutes[] {15, 20, 25, 30};
const QTime UsualTime(10, 0);

QDate nextWeekday(QDate date)
{
    do {
        date = date.addDays(1);
    } while (date.dayOfWeek() > Qt::Friday);
    return date;
}

QWidget *labelled(const QString &text, QWidget *field)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    Label *label = makeLabel(text, TypeRole::Caption, Tone::Quiet);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

int offsetIn(const QString &isoWithOffset)
{
    return QDateTime::fromString(isoWithOffset, Qt::ISODate).offsetFromUtc();
}

} // namespace

BookingForm::BookingForm(const ContactBook &book, QWidget *parent)
    : QWidget(parent)
    , m_people(new PeopleField(book))
    , m_calendar(new QCalendarWidget)
    , m_time(new QTimeEdit)
    , m_zone(new ZoneBox)
    , m_strip(new DayStrip)
    , m_minutes(new QButtonGroup(this))
    , m_mode(new QButtonGroup(this))
    , m_where(new QLineEdit)
    , m_both(makeParagraph({}, TypeRole::Title))
    , m_full(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_remark(makeParagraph({}, TypeRole::Body, Tone::Warn))
    , m_readings(new QWidget)
    , m_earlier(usualButton({}))
    , m_later(usualButton({}))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::Large);
    columns->addWidget(buildWhen());
    columns->addWidget(buildHow(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Usual);
    column->addLayout(columns);
    column->addWidget(m_strip);
    connect(m_people, &PeopleField::changed, this, [this] {
        offerZones();
        update();
    });
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &BookingForm::update);
    connect(m_time, &QTimeEdit::timeChanged, this, &BookingForm::update);
    connect(m_zone, &ZoneBox::currentTextChanged, this, &BookingForm::update);
    connect(m_strip, &DayStrip::chosen, m_time, &QTimeEdit::setTime);
    connect(m_minutes, &QButtonGroup::idToggled, this, &BookingForm::update);
    connect(m_mode, &QButtonGroup::idToggled, this, [this] {
        showWherePrompt();
        update();
    });
    connect(m_where, &QLineEdit::textChanged, this, &BookingForm::changed);
}

QWidget *BookingForm::buildWhen()
{
    auto *when = new QWidget;
    auto *column = new QVBoxLayout(when);
    column->setContentsMargins(0, 0, 0, 0);
    m_calendar->setObjectName(u"date"_s);
    m_calendar->setAccessibleName(tr("Date"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    // The weekend is said by its place, not by a loud colour.
    m_calendar->setWeekdayTextFormat(Qt::Saturday, QTextCharFormat());
    m_calendar->setWeekdayTextFormat(Qt::Sunday, QTextCharFormat());
    // Qt draws these two itself, in colours of its own.
    const auto redraw = [this](const QString &name, Icon which, const QString &text) {
        if (auto *button = m_calendar->findChild<QToolButton *>(name)) {
            button->setIcon(icon(which));
            button->setAccessibleName(text);
        }
    };
    redraw(u"qt_calendar_prevmonth"_s, Icon::Back, tr("Month before"));
    redraw(u"qt_calendar_nextmonth"_s, Icon::Forward, tr("Month after"));
    column->addWidget(m_calendar);
    column->addSpacing(Space::Small);
    // As wide as the month, however long the names are.
    m_people->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_people);
    column->addStretch();
    return when;
}

QWidget *BookingForm::buildHow()
{
    auto *how = new QWidget;
    auto *column = new QVBoxLayout(how);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Close);
    m_time->setObjectName(u"time"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    auto *clock = new QHBoxLayout;
    clock->setSpacing(Space::Close);
    clock->addWidget(labelled(tr("Time"), m_time));
    clock->addWidget(labelled(tr("Time zone"), m_zone), 1);
    column->addLayout(clock);

    const auto addChoices = [&](const QString &title, QButtonGroup *group, const auto &fill) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::Usual);
        column->addWidget(makeLabel(title, TypeRole::Caption, Tone::Quiet));
        fill([&, group](const QString &text, const QString &name, int id) {
            auto *button = new QRadioButton(text);
            button->setObjectName(name);
            group->addButton(button, id);
            row->addWidget(button);
        });
        row->addStretch();
        column->addLayout(row);
    };
    addChoices(tr("Length"), m_minutes, [this](auto add) {
        for (const int minutes : UsualMinutes)
            add(tr("%1 min").arg(minutes), u"minutes%1"_s.arg(minutes), minutes);
    });
    addChoices(tr("How"), m_mode, [](auto add) {
        for (const Mode mode : allOf<Mode>())
            add(modeText(mode), u"mode-"_s + word(mode), static_cast<int>(mode));
    });
    m_where->setObjectName(u"where"_s);
    column->addWidget(labelled(tr("Where"), m_where));

    m_both->setObjectName(u"bothTimes"_s);
    m_remark->setObjectName(u"remark"_s);
    column->addWidget(m_both);
    column->addWidget(m_full);
    column->addWidget(m_remark);
    auto *readings = new QHBoxLayout(m_readings);
    readings->setContentsMargins(0, 0, 0, 0);
    m_earlier->setObjectName(u"earlierReading"_s);
    m_later->setObjectName(u"laterReading"_s);
    readings->addWidget(m_earlier);
    readings->addWidget(m_later);
    readings->addStretch();
    for (Button *reading : {m_earlier, m_later}) {
        connect(reading, &Button::clicked, this, [this, reading] {
            const QDateTime chosen = QDateTime::fromString(reading->property("reading").toString(), Qt::ISODate);
            const QSignalBlocker silent(m_time);
            m_time->setTime(chosen.time());
            m_offset = chosen.offsetFromUtc();
            update();
        });
    }
    column->addWidget(m_readings);
    column->addStretch();
    return how;
}

void BookingForm::fill(
    const QDate &date, const QTime &time, const QString &zone, int minutes, Mode mode, const QString &where)
{
    const QSignalBlocker silent(this);
    m_zone->setZone(zone);
    offerZones();
    m_calendar->setSelectedDate(date);
    m_time->setTime(time);
    if (!m_minutes->button(minutes)) {
        auto *own = new QRadioButton(tr("%1 min").arg(minutes), this);
        own->setObjectName(u"minutes%1"_s.arg(minutes));
        m_minutes->addButton(own, minutes);
        m_minutes->buttons().first()->parentWidget()->layout()->addWidget(own);
    }
    m_minutes->button(minutes)->setChecked(true);
    m_mode->button(static_cast<int>(mode))->setChecked(true);
    m_where->setText(where);
    showWherePrompt();
}

void BookingForm::offerZones()
{
    const QSignalBlocker silent(m_zone);
    m_zone->setLikely(QStringList {m_zone->zone(), m_student.zone} + zonesOf(people()));
}

const QList<ContactView> &BookingForm::people() const
{
    return m_people->people();
}

void BookingForm::begin(const ContactView &contact, const Student &student, const QDateTime &now)
{
    m_people->setPeople({contact});
    m_student = student;
    m_now = now;
    const QDate today = now.toTimeZone(QTimeZone(student.zone.toLatin1())).date();
    fill(nextWeekday(today), UsualTime, student.zone, student.defaultMinutes, Mode::Video, {});
    update();
}

void BookingForm::change(const MeetingView &meeting, const Student &student, const QDateTime &now)
{
    m_people->setPeople(meeting.contacts);
    m_student = student;
    m_now = now;
    const AgreedTime &start = meeting.meeting.start;
    fill(start.date, start.time, start.zone, meeting.meeting.minutes, meeting.meeting.mode, meeting.meeting.where);
    m_offset = static_cast<int>(start.instant.secsTo(QDateTime(start.date, start.time, QTimeZone::UTC)));
    update();
}

BookingRequest BookingForm::request() const
{
    QList<ContactId> ids;
    for (const ContactView &person : people())
        ids.append(person.contact.id);
    return {ids.value(0), {m_calendar->selectedDate(), m_time->time(), m_offset}, m_zone->zone(),
        m_minutes->checkedId(), static_cast<Mode>(std::max(m_mode->checkedId(), 0)), m_where->text(),
        ids.mid(1)};
}

void BookingForm::update()
{
    BookingRequest wanted = request();
    m_agreed = agreedTime(wanted.start, wanted.zone, {});
    const bool otherTime = m_agreed && (m_agreed->time != wanted.start.time || m_agreed->date != wanted.start.date);
    if (m_offset && otherTime) {
        // The reading that was chosen belongs to another time than the one that stands there now.
        m_offset.reset();
        wanted = request();
        m_agreed = agreedTime(wanted.start, wanted.zone, {});
    }
    showDay(wanted);
    showTimes();
    showAmbiguity();
    emit changed();
}

/// A row for oneself and one for each zone that the others live by.
void BookingForm::showDay(const BookingRequest &wanted)
{
    QList<std::pair<QString, QStringList>> zones;
    for (const ContactView &person : people()) {
        const QString zone = person.contact.zone.isEmpty() ? wanted.zone : person.contact.zone;
        auto known = std::ranges::find(zones, zone, &std::pair<QString, QStringList>::first);
        if (known == zones.end())
            known = zones.insert(zones.end(), {zone, {}});
        known->second.append(displayName(person.contact));
    }
    QList<DayStrip::Row> rows {{tr("You"), wanted.zone, m_student.workFrom, m_student.workUntil}};
    for (const auto &[zone, names] : std::as_const(zones))
        rows.append({fewNamesText(names), zone});
    m_strip->setRows(rows);
    m_strip->setChosen(wanted.start.date, wanted.start.time, wanted.minutes);
}

void BookingForm::showTimes()
{
    m_both->setVisible(m_agreed.has_value());
    m_full->setVisible(m_agreed.has_value());
    if (!m_agreed)
        return;
    m_both->setText(timesText(m_agreed->instant, m_agreed->zone, zonesOf(people())));
    m_full->setText(fullDateText(m_agreed->instant, m_agreed->zone));
    m_remark->setText(m_agreed->instant < m_now ? tr("This time has passed.") : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void BookingForm::showAmbiguity()
{
    m_readings->setVisible(false);
    if (m_agreed)
        return;
    const Error &error = m_agreed.error();
    m_remark->setText(errorText(error).sentence);
    m_remark->setVisible(true);
    if (error.code != ErrorCode::TimeMissing && error.code != ErrorCode::TimeTwice)
        return;
    const auto offer = [&error](Button *button, int index) {
        const QDateTime reading = QDateTime::fromString(error.args.value(index), Qt::ISODate);
        const int hours = offsetIn(error.args.value(index)) / 3600;
        button->setText(u"%1 (UTC%2%3)"_s.arg(reading.toString(u"HH:mm"_s), hours < 0 ? u"−"_s : u"+"_s)
                            .arg(std::abs(hours)));
        button->setProperty("reading", error.args.value(index));
    };
    offer(m_earlier, 2);
    offer(m_later, 3);
    m_readings->setVisible(true);
}

void BookingForm::showWherePrompt()
{
    switch (static_cast<Mode>(std::max(m_mode->checkedId(), 0))) {
    case Mode::InPerson: m_where->setPlaceholderText(tr("Café, office, address")); break;
    case Mode::Phone: m_where->setPlaceholderText(tr("Who calls whom, and the number")); break;
    case Mode::Video: m_where->setPlaceholderText(tr("Link to the call")); break;
    }
}

} // namespace Demitasse
