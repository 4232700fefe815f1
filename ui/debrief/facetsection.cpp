// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/facetsection.h"

#include "core/text/debrieftext.h"
#include "ui/debrief/facetrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FacetNameCharacters = 24;

} // namespace

FacetSection::FacetSection(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_name(new QLineEdit)
{
    m_name->setObjectName(u"nameFacet"_s);
    m_name->setAccessibleName(tr("Something else about the workplace"));
    m_name->setPlaceholderText(tr("Something else: name it, Enter adds it"));
    m_grid->setHorizontalSpacing(Space::Small);
    m_grid->setVerticalSpacing(Space::Hair);
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * FacetNameCharacters);
    m_grid->setColumnStretch(1, 1);
    for (const Facet facet : allOf<Facet>())
        makeRow(word(facet));
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Usual, Space::Small, Space::Small, Space::Usual);
    card->column()->setSpacing(Space::Small);
    card->column()->addLayout(m_grid);
    card->column()->addWidget(m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(tr("The workplace"), TypeRole::Strong));
    column->addWidget(card);
    connect(m_name, &QLineEdit::returnPressed, this, &FacetSection::nameOne);
}

FacetRow *FacetSection::makeRow(const QString &facet)
{
    auto *row = new FacetRow(facet);
    auto *name = makeParagraph(facetText(facet));
    name->setBuddy(row->tabStops().first());
    const int line = m_grid->rowCount();
    m_grid->addWidget(name, line, 0);
    m_grid->addWidget(row, line, 1);
    m_rows.append(row);
    // Its name goes with it.
    connect(row, &QObject::destroyed, name, &QObject::deleteLater);
    connect(row, &FacetRow::changed, this, &FacetSection::kept);
    connect(row, &FacetRow::entered, this, [this, row] { step(row, +1); });
    connect(row, &FacetRow::stepped, this, [this, row](int by) { step(row, by); });
    connect(row, &FacetRow::noteWanted, this, [this, row] { emit noteWanted(row->facet().note.value_or(NoteId {})); });
    return row;
}

/// The one that shows it already, else an empty one of its name, else a new one.
FacetRow *FacetSection::rowFor(const WorkplaceFacet &facet)
{
    auto row = std::ranges::find_if(m_rows, [&](const FacetRow *its) { return its->facet().id == facet.id; });
    if (row == m_rows.end()) {
        row = std::ranges::find_if(m_rows,
            [&](const FacetRow *its) { return its->facet().id.isNull() && its->facet().facet == facet.facet; });
    }
    return row == m_rows.end() ? makeRow(facet.facet) : *row;
}

void FacetSection::show(
    MeetingId meeting, const QList<WorkplaceFacet> &facets, const QHash<NoteId, QString> &minutes)
{
    const bool isOther = meeting != m_meeting;
    m_meeting = meeting;
    QList<FacetRow *> filled;
    for (const WorkplaceFacet &facet : facets) {
        FacetRow *row = rowFor(facet);
        row->show(facet, facet.note ? minutes.value(*facet.note) : QString());
        filled.append(row);
    }
    const QList<FacetRow *> rows = m_rows;
    for (FacetRow *row : rows) {
        if (filled.contains(row))
            continue;
        if (row->isKnown() || (!isOther && row->facet().id.isNull())) {
            row->empty(meeting);
        } else {
            m_rows.removeOne(row);
            row->hide();
            row->deleteLater();
        }
    }
}

void FacetSection::nameOne()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_name->clear();
    auto row = std::ranges::find_if(
        m_rows, [&](const FacetRow *its) { return facetText(its->facet().facet).compare(name, Qt::CaseInsensitive) == 0; });
    if (row == m_rows.end()) {
        makeRow(name)->empty(m_meeting);
        row = m_rows.end() - 1;
    }
    (*row)->begin();
}

void FacetSection::step(const FacetRow *row, int by)
{
    const qsizetype to = m_rows.indexOf(row) + by;
    if (to >= m_rows.size())
        m_name->setFocus(Qt::TabFocusReason);
    else if (to >= 0)
        m_rows[to]->begin();
}

void FacetSection::commit()
{
    for (FacetRow *row : std::as_const(m_rows))
        row->commit();
}

QList<QWidget *> FacetSection::tabStops() const
{
    QList<QWidget *> stops;
    for (const FacetRow *row : m_rows)
        stops += row->tabStops();
    return stops << m_name;
}

} // namespace Demitasse
