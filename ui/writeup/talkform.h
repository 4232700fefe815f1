// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/writingup.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace Demitasse {

class ContactBook;
class Label;
class PeopleField;
class ZoneBox;

/// Who was there, when, how long, how and where. A time that lies ahead, or that the clocks skipped, is pointed out.
class TalkForm : public QWidget
{
    Q_OBJECT

public:
    explicit TalkForm(const ContactBook &book, QWidget *parent = nullptr);

    void show(const HeldTalk &talk, const QString &ownZone, const QDateTime &now);
    /// Without its meeting, lines and letters.
    HeldTalk talk() const;
    /// To where one would begin: who it was, else when.
    void begin();

signals:
    void changed();

private:
    using QWidget::show;
    QWidget *buildWhen();
    void listen();
    void check();

    const ContactBook &m_book;
    QString m_ownZone;
    QDateTime m_now;
    LocalTime m_given;
    bool m_showing = false;

    PeopleField *m_people;
    QLineEdit *m_newcomer;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    ZoneBox *m_zone;
    QSpinBox *m_minutes;
    QComboBox *m_mode;
    QLineEdit *m_where;
    Label *m_remark;
};

} // namespace Demitasse
