// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pitch.h"

#include <QWidget>

class QToolButton;

namespace Demitasse {

class InPlaceField;

/// Something the student can tell: what it is called, and how it goes. Both are changed where they stand.
class StoryRow : public QWidget
{
    Q_OBJECT

public:
    explicit StoryRow(const Story &story, QWidget *parent = nullptr);

    StoryId id() const { return m_story.id; }
    void show(const Story &story);
    void beginTelling();
    QList<QWidget *> tabStops() const;

signals:
    void edited(Demitasse::StoryId id, const QString &title, const QString &text);
    void removed(Demitasse::StoryId id);

private:
    using QWidget::show;

    Story m_story;
    InPlaceField *m_title;
    InPlaceField *m_text;
    QToolButton *m_remove;
};

} // namespace Demitasse
