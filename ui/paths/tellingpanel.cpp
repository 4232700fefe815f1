// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/tellingpanel.h"

#include "ui/paths/pathwords.h"
#include "ui/paths/pitchpanel.h"
#include "ui/paths/reflectionfield.h"
#include "ui/paths/rowkeeping.h"
#include "ui/paths/storysection.h"
#include "ui/widgets/label.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

TellingPanel::TellingPanel(UiContext &context, QWidget *parent)
    : ScrollColumn(Measure::Column, parent)
    , m_reflection(new ReflectionField(context))
    , m_pitch(new PitchPanel(context))
{
    setObjectName(u"tellingPanel"_s);
    column()->setContentsMargins(Space::Large, 0, Space::Small, Space::Large);
    column()->setSpacing(Space::Wide);
    column()->addWidget(makeParagraph(
        tr("Yours, whatever the path: for when they say “and now tell me about yourself”."), TypeRole::Body, Tone::Quiet));
    for (const StoryKind kind : {StoryKind::Story, StoryKind::Accomplishment, StoryKind::Skill, StoryKind::Offer}) {
        m_sections.append(new StorySection(context, kind));
        column()->addWidget(m_sections.last());
    }
    column()->addWidget(m_reflection);
    column()->addWidget(m_pitch);
    column()->addStretch();
}

void TellingPanel::show(const PitchView &pitch, const QList<Story> &stories)
{
    QList<QWidget *> stops;
    for (StorySection *section : std::as_const(m_sections)) {
        section->show(stories);
        stops += section->tabStops();
    }
    m_reflection->show(stories);
    m_pitch->show(pitch);
    orderTabs(stops + m_reflection->tabStops() + m_pitch->tabStops());
}

void TellingPanel::focusFirst()
{
    m_sections.first()->tabStops().first()->setFocus(Qt::OtherFocusReason);
}

void TellingPanel::flush()
{
    m_reflection->flush();
    m_pitch->flush();
}

} // namespace Demitasse
