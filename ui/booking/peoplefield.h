// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class ContactBook;
class Label;
class PersonField;

/// Who comes: a row for each with a button that takes them off the list, and a field to add another by typing. The last
/// one cannot be taken off; disabled it only tells.
class PeopleField : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleField(const ContactBook &book, QWidget *parent = nullptr);

    void setPeople(const QList<ContactView> &people);
    const QList<ContactView> &people() const { return m_people; }

signals:
    /// By the person in front, not by `setPeople`.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRow(const ContactView &person);
    void add(ContactId id);
    void remove(ContactId id);
    void showPeople();
    void takeTyped();

    const ContactBook &m_book;
    QList<ContactView> m_people;
    QVBoxLayout *m_rows;
    PersonField *m_field;
    Label *m_remark;
};

} // namespace Demitasse
