// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/organizationtree.h"

#include <QAbstractListModel>

namespace Demitasse {

class ContactBook;

/// What is in one organization: its units, then its people, each by name.
class OrganizationContents : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, IconRole };

    explicit OrganizationContents(const ContactBook &book, QObject *parent = nullptr);

    /// What there is at `place`; nothing for -1. The row that the same thing was in before is where it is now.
    void show(const OrganizationTree &tree, qsizetype place);
    /// Null for a person.
    OrganizationId unitAt(const QModelIndex &index) const;
    /// Null for a unit.
    ContactId personAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        OrganizationId unit;
        ContactId person;
        QString name;
        QString detail;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> rowsOf(const OrganizationTree &tree, qsizetype place) const;

    const ContactBook &m_book;
    QList<Row> m_rows;
};

} // namespace Demitasse
