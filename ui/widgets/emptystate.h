// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;

namespace Demitasse {

class Label;

/// What stands where a list has nothing yet: what will be here, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon which, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    /// Takes a button; the first one added is the first step.
    void addButton(QWidget *button);

private:
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace Demitasse
