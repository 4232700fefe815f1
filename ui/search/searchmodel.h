// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/searching.h"
#include "ui/shell/place.h"

#include <QAbstractListModel>

namespace Demitasse {

class Clock;

/// A row for each thing found, newest first.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, PassageRole, DetailRole, WordRole, IconRole };

    explicit SearchModel(const Clock &clock, QObject *parent = nullptr);

    /// The answer to something else.
    void setFound(const QList<FoundThing> &found, const QString &zone);
    /// The same question goes on.
    void addFound(const QList<FoundThing> &found);
    const FoundThing &at(int row) const { return m_found[row]; }
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString detailOf(const FoundThing &found) const;

    const Clock &m_clock;
    QList<FoundThing> m_found;
    QString m_zone;
};

/// Where it is shown best.
Place placeOf(const FoundThing &found);

} // namespace Demitasse

Q_DECLARE_METATYPE(Demitasse::Passage)
