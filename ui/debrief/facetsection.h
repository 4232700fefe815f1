// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace Demitasse {

class FacetRow;

/// What it may be like to work there, facet by facet; more facets than the known ones can be named.
class FacetSection : public QWidget
{
    Q_OBJECT

public:
    explicit FacetSection(QWidget *parent = nullptr);

    void show(MeetingId meeting, const QList<WorkplaceFacet> &facets, const QHash<NoteId, QString> &minutes);
    void commit();
    QList<QWidget *> tabStops() const;

signals:
    /// One without words is to go.
    void kept(const Demitasse::WorkplaceFacet &facet);
    void noteWanted(Demitasse::NoteId note);

private:
    using QWidget::show;
    FacetRow *makeRow(const QString &facet);
    FacetRow *rowFor(const WorkplaceFacet &facet);
    void nameOne();
    void step(const FacetRow *row, int by);

    MeetingId m_meeting;
    QGridLayout *m_grid;
    QList<FacetRow *> m_rows;
    QLineEdit *m_name;
};

} // namespace Demitasse
