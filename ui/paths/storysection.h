// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pitch.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Demitasse {

class StoryRow;
struct UiContext;

/// The stories of one kind, and a line to add one: Enter adds it and goes on to how it is told.
class StorySection : public QWidget
{
    Q_OBJECT

public:
    StorySection(UiContext &context, StoryKind kind, QWidget *parent = nullptr);

    /// Of all kinds; those of its own are shown.
    void show(const QList<Story> &stories);
    QList<QWidget *> tabStops() const;

private:
    using QWidget::show;
    StoryRow *makeRow(const Story &story);
    void add();

    UiContext &m_context;
    StoryKind m_kind;
    QVBoxLayout *m_rows;
    QList<StoryRow *> m_shown;
    QLineEdit *m_add;
    /// Just added, and not shown yet.
    StoryId m_awaited;
};

} // namespace Demitasse
