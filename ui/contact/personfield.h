// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QLineEdit>
#include <QStringListModel>

#include <optional>

namespace Demitasse {

class ContactBook;

/// Names one of the contacts, found as one types, best first, accents ignored; or someone new.
class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(const ContactBook &book, QWidget *parent = nullptr);

    /// Whom not to offer: nobody introduces themselves.
    void leaveOut(ContactId id) { m_leftOut = id; }
    void setPerson(const std::optional<ContactId> &id);
    /// Nobody when it is empty, or when what it says is not exactly one of the contacts.
    std::optional<ContactId> person() const;
    /// The name of someone to be added, when that was chosen; else empty.
    QString newPerson() const { return text() == m_newName ? m_newName : QString(); }
    /// Something is typed that names nobody, and nobody is to be added.
    bool namesNobody() const { return !text().trimmed().isEmpty() && !person() && newPerson().isEmpty(); }

private:
    void offer(const QString &text);
    void choose(int row);

    const ContactBook &m_book;
    QStringListModel m_names;
    QList<ContactId> m_offered;
    ContactId m_leftOut;
    ContactId m_chosen;
    QString m_chosenName;
    QString m_typed;
    QString m_newName;
};

} // namespace Demitasse
