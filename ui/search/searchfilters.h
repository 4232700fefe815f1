// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/searching.h"

#include <QWidget>

class QComboBox;

namespace Demitasse {

class ContactBook;
class PersonField;

/// Among what one looks: whose it is, what it is, of which path, and since when.
class SearchFilters : public QWidget
{
    Q_OBJECT

public:
    explicit SearchFilters(const ContactBook &book, QWidget *parent = nullptr);

    /// Fills in what is chosen, as of today.
    void fill(SearchRequest &request, QDate today) const;
    bool isNarrow() const;
    void drop();
    void setPaths(const QList<std::pair<PathId, QString>> &paths);
    /// How many of each kind there are, behind their names; `most` stands for that many and more.
    void setCounts(const QMap<SearchKind, int> &counts, int most);

signals:
    void changed();

private:
    QComboBox *addBox(const QString &name, const QString &any);

    PersonField *m_who;
    QComboBox *m_what;
    QComboBox *m_path;
    QComboBox *m_since;
    std::optional<ContactId> m_person;
};

} // namespace Demitasse
