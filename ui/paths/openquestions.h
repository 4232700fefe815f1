// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/direction.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Demitasse {

class OpenQuestionRow;
struct UiContext;

/// What the student wants to find out about a path, the open questions first, and a line to add one.
class OpenQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit OpenQuestions(UiContext &context, QWidget *parent = nullptr);

    void show(PathId path, const QList<OpenQuestion> &questions);
    /// To the first question, or where one is added.
    void focusFirst();
    QList<QWidget *> tabStops() const;

private:
    using QWidget::show;
    OpenQuestionRow *makeRow(const OpenQuestion &question);
    void add();
    void remove(OpenQuestionId id);
    void step(const OpenQuestionRow *from, int by);

    UiContext &m_context;
    PathId m_path;
    QVBoxLayout *m_rows;
    /// In the order in which they stand.
    QList<OpenQuestionRow *> m_shown;
    QLineEdit *m_add;
};

} // namespace Demitasse
