// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QLineEdit>
#include <QStringListModel>

#include <optional>

namespace Demitasse {

class ContactBook;

/// Names one of the contacts, found as one types, best first, accents ignored; or someone new where strangers are
/// welcome.
class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    /// Whether someone who is no contact yet may be named.
    enum class Strangers
    {
        Welcome,
        Unknown
    };

    explicit PersonField(const ContactBook &book, Strangers strangers = Strangers::Welcome, QWidget *parent = nullptr);

    /// Whom not to offer: nobody introduces themselves.
    void leaveOut(const QList<ContactId> &people) { m_leftOut = people; }
    void setPerson(const std::optional<ContactId> &id);
    /// Nobody when it is empty, or when what it says is not exactly one of the contacts.
    std::optional<ContactId> person() const;
    /// The name of someone to be added, when that was chosen; else empty.
    QString newPerson() const { return text() == m_newName ? m_newName : QString(); }
    /// Something is typed that names nobody, and nobody is to be added.
    bool namesNobody() const { return !text().trimmed().isEmpty() && !person() && newPerson().isEmpty(); }

signals:
    /// Someone of those offered.
    void chosen(Demitasse::ContactId id);

private:
    void offer(const QString &text);
    void choose(int row);

    const ContactBook &m_book;
    Strangers m_strangers;
    QStringListModel m_names;
    QList<ContactId> m_offered;
    QList<ContactId> m_leftOut;
    ContactId m_chosen;
    QString m_chosenName;
    QString m_typed;
    QString m_newName;
};

} // namespace Demitasse
