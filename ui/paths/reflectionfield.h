// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pitch.h"
#include "ui/paths/textkeeper.h"

#include <QWidget>

namespace Demitasse {

class GrowingField;
class Label;
struct UiContext;

/// The one thing to think about before any talk: what would I want to see from me, were I the employer? Kept as one
/// types. (REQ 103)
class ReflectionField : public QWidget
{
    Q_OBJECT

public:
    explicit ReflectionField(UiContext &context, QWidget *parent = nullptr);

    void show(const QList<Story> &stories);
    void flush() { m_keeper.flush(); }
    QList<QWidget *> tabStops() const;

private:
    using QWidget::show;

    UiContext &m_context;
    TextKeeper m_keeper;
    GrowingField *m_field;
    Label *m_state;
    bool m_isShown = false;
};

} // namespace Demitasse
