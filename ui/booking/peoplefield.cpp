// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/booking/peoplefield.h"

#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/personfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

PeopleField::PeopleField(const ContactBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_rows(new QVBoxLayout)
    , m_field(new PersonField(book, PersonField::Strangers::Unknown))
    , m_remark(makeParagraph({}, TypeRole::Caption, Tone::Warn))
{
    setObjectName(u"people"_s);
    m_field->setObjectName(u"addPerson"_s);
    m_field->setAccessibleName(tr("Add someone who comes as well"));
    m_field->setPlaceholderText(tr("Add someone: type a name"));
    m_remark->setObjectName(u"addPersonRemark"_s);
    m_rows->setSpacing(Space::Hair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(makeLabel(tr("With"), TypeRole::Caption, Tone::Quiet));
    column->addLayout(m_rows);
    column->addWidget(m_field);
    column->addWidget(m_remark);
    m_remark->hide();
    connect(m_field, &PersonField::chosen, this, &PeopleField::add);
    connect(m_field, &QLineEdit::textEdited, m_remark, &QWidget::hide);
    connect(m_field, &QLineEdit::editingFinished, this, &PeopleField::takeTyped);
}

void PeopleField::setPeople(const QList<ContactView> &people)
{
    m_people = people;
    m_field->clear();
    m_remark->hide();
    showPeople();
}

void PeopleField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::EnabledChange)
        return;
    m_field->setVisible(isEnabled());
    showPeople();
}

QWidget *PeopleField::makeRow(const ContactView &person)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Close);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(listedName(person)));
    if (const QString role = roleLine(person); !role.isEmpty())
        words->addWidget(new ElidedLabel(role, TypeRole::Caption, Tone::Quiet));
    row->addLayout(words, 1);
    if (m_people.size() > 1 && isEnabled()) {
        auto *remove = iconButton(Icon::Close, tr("Without %1").arg(listedName(person)));
        remove->setObjectName(u"removePerson"_s);
        connect(remove, &QToolButton::clicked, this, [this, id = person.contact.id] { this->remove(id); });
        row->addWidget(remove);
    }
    return widget;
}

void PeopleField::showPeople()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<ContactId> known;
    // New buttons come last of all in the window: they are put after the field, and then it after them.
    QWidget *before = m_field;
    for (const ContactView &person : std::as_const(m_people)) {
        QWidget *row = makeRow(person);
        m_rows->addWidget(row);
        known.append(person.contact.id);
        if (auto *remove = row->findChild<QToolButton *>()) {
            setTabOrder(before, remove);
            before = remove;
        }
    }
    setTabOrder(before, m_field);
    m_field->leaveOut(known);
}

void PeopleField::add(ContactId id)
{
    m_field->clear();
    const ContactView *person = m_book.find(id);
    if (!person || std::ranges::contains(m_people, id, [](const ContactView &its) { return its.contact.id; }))
        return;
    m_people.append(*person);
    showPeople();
    emit changed();
}

void PeopleField::remove(ContactId id)
{
    m_people.removeIf([id](const ContactView &its) { return its.contact.id == id; });
    showPeople();
    m_field->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void PeopleField::takeTyped()
{
    if (const std::optional<ContactId> person = m_field->person())
        return add(*person);
    m_remark->setText(tr("“%1” is not one of your other contacts.").arg(m_field->text().simplified()));
    m_remark->setVisible(m_field->namesNobody());
}

} // namespace Demitasse
