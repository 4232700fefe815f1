// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"
#include "ui/debrief/debriefrow.h"

namespace Demitasse {

/// What is said of one facet; stored or not yet.
class FacetRow : public DebriefRow
{
    Q_OBJECT

public:
    explicit FacetRow(const QString &facet);

    const WorkplaceFacet &facet() const { return m_facet; }
    bool isKnown() const;
    void show(const WorkplaceFacet &facet, const QString &minute);
    /// Nothing is stored of it.
    void empty(MeetingId meeting);

signals:
    void changed(const Demitasse::WorkplaceFacet &facet);

private:
    using QWidget::show;

    WorkplaceFacet m_facet;
};

} // namespace Demitasse
