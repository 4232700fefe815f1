// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/direction.h"
#include "ui/widgets/card.h"

namespace Demitasse {

class PitchPanel;
class ReflectionField;
class StorySection;
struct UiContext;

/// What the student can tell of themselves whatever the path: an introduction for any occasion, the reflection, and
/// stories by their kinds. (REQ 63, 103, 109, 115)
class TellingPanel : public ScrollColumn
{
    Q_OBJECT

public:
    explicit TellingPanel(UiContext &context, QWidget *parent = nullptr);

    void show(const PitchView &pitch, const QList<Story> &stories);
    void focusFirst();
    PitchPanel *pitch() const { return m_pitch; }
    void flush();

private:
    using QWidget::show;

    QList<StorySection *> m_sections;
    ReflectionField *m_reflection;
    PitchPanel *m_pitch;
};

} // namespace Demitasse
