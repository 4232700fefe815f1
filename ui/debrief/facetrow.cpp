// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/facetrow.h"

#include "core/text/debrieftext.h"
#include "ui/debrief/debriefwords.h"

namespace Demitasse {

FacetRow::FacetRow(const QString &facet)
    : DebriefRow(facetText(facet))
{
    setObjectName(QStringLiteral("facet-") + facet);
    m_facet.facet = facet;
    if (const std::optional<Facet> known = fromWord<Facet>(facet))
        setPrompt(facetPrompt(*known));
    connect(this, &DebriefRow::taken, this, [this](const QString &text, std::optional<Basis> basis) {
        m_facet.text = text;
        m_facet.basis = basis;
        emit changed(m_facet);
    });
}

bool FacetRow::isKnown() const
{
    return fromWord<Facet>(m_facet.facet).has_value();
}

void FacetRow::show(const WorkplaceFacet &facet, const QString &minute)
{
    m_facet = facet;
    say(facet.text, facet.basis);
    showNote(minute);
}

void FacetRow::empty(MeetingId meeting)
{
    WorkplaceFacet nothing;
    nothing.meeting = meeting;
    nothing.facet = m_facet.facet;
    show(nothing, {});
}

} // namespace Demitasse
