// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/writeup/talkform.h"

#include "core/text/errortext.h"
#include "core/text/wordtext.h"
#include "ui/booking/peoplefield.h"
#include "ui/booking/zonebox.h"
#include "ui/models/contactbook.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestTalkMinutes = 8 * 60;

} // namespace

TalkForm::TalkForm(const ContactBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_people(new PeopleField(book))
    , m_newcomer(new QLineEdit)
    , m_date(new QDateEdit)
    , m_time(new QTimeEdit)
    , m_zone(new ZoneBox)
    , m_minutes(new QSpinBox)
    , m_mode(new QComboBox)
    , m_where(new QLineEdit)
    , m_remark(makeParagraph({}, TypeRole::Caption, Tone::Warn))
{
    m_newcomer->setObjectName(u"talkNewcomer"_s);
    m_newcomer->setPlaceholderText(tr("Their name; they become a contact"));
    m_date->setObjectName(u"talkDate"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_time->setObjectName(u"talkTime"_s);
    m_time->setAccessibleName(tr("Time"));
    m_minutes->setObjectName(u"talkMinutes"_s);
    m_minutes->setRange(1, LongestTalkMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_mode->setObjectName(u"talkMode"_s);
    for (const Mode mode : allOf<Mode>())
        m_mode->addItem(modeText(mode));
    m_where->setObjectName(u"talkWhere"_s);
    m_remark->setObjectName(u"talkRemark"_s);
    m_remark->hide();
    auto *form = new Form(tr("The talk"));
    form->add(tr("Who was there"), m_people);
    form->add(tr("Somebody new"), m_newcomer);
    form->add(tr("When"), buildWhen());
    form->add(QString(), m_remark);
    form->add(tr("How long"), m_minutes);
    form->add(tr("How"), m_mode);
    form->add(tr("Where"), m_where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    listen();
}

QWidget *TalkForm::buildWhen()
{
    auto *when = new QWidget;
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(m_zone, 1);
    return when;
}

void TalkForm::listen()
{
    const auto tell = [this] {
        if (m_showing)
            return;
        check();
        emit changed();
    };
    connect(m_people, &PeopleField::changed, this, tell);
    connect(m_newcomer, &QLineEdit::textChanged, this, tell);
    connect(m_date, &QDateEdit::dateChanged, this, tell);
    connect(m_time, &QTimeEdit::timeChanged, this, tell);
    connect(m_zone, &ZoneBox::currentTextChanged, this, tell);
    connect(m_minutes, &QSpinBox::valueChanged, this, tell);
    connect(m_mode, &QComboBox::currentIndexChanged, this, tell);
    connect(m_where, &QLineEdit::textChanged, this, tell);
}

void TalkForm::show(const HeldTalk &talk, const QString &ownZone, const QDateTime &now)
{
    m_showing = true;
    m_ownZone = ownZone;
    m_now = now;
    m_given = talk.start;
    QList<ContactView> people;
    QStringList zones {ownZone};
    for (const ContactId &person : talk.people) {
        if (const ContactView *known = m_book.find(person))
            people.append(*known);
    }
    m_people->setPeople(people);
    m_newcomer->setText(talk.newcomer);
    m_date->setDate(talk.start.date);
    m_time->setTime(talk.start.time);
    m_zone->setLikely(zones + zonesOf(people));
    m_zone->setZone(talk.zone.isEmpty() ? ownZone : talk.zone);
    m_minutes->setValue(talk.minutes);
    m_mode->setCurrentIndex(static_cast<int>(talk.mode));
    m_where->setText(talk.where);
    m_showing = false;
    check();
}

HeldTalk TalkForm::talk() const
{
    HeldTalk talk;
    for (const ContactView &person : m_people->people())
        talk.people.append(person.contact.id);
    talk.newcomer = m_newcomer->text().simplified();
    talk.start = {m_date->date(), m_time->time(), std::nullopt};
    if (talk.start.date == m_given.date && talk.start.time == m_given.time)
        talk.start.offset = m_given.offset;
    talk.zone = m_zone->zone();
    talk.minutes = m_minutes->value();
    talk.mode = static_cast<Mode>(m_mode->currentIndex());
    talk.where = m_where->text();
    return talk;
}

void TalkForm::check()
{
    const HeldTalk now = talk();
    const Result<AgreedTime> start = agreedTime(now.start, now.zone, {});
    m_remark->setText(!start             ? errorText(start.error()).sentence
            : start->instant >= m_now ? tr("This time lies ahead. Book the talk instead.")
                                      : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void TalkForm::begin()
{
    if (m_people->people().isEmpty())
        m_people->findChild<QWidget *>(u"addPerson"_s)->setFocus(Qt::OtherFocusReason);
    else
        m_date->setFocus(Qt::OtherFocusReason);
}

} // namespace Demitasse
