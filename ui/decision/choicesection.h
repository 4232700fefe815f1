// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/claim.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace Demitasse {

class GrowingField;

/// Where the student stands on a path and why, in their own words; below it, how they stood before.
class ChoiceSection : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceSection(QWidget *parent = nullptr);

    /// Newest first. What is being written stays, until another path is shown.
    void show(PathId path, const QList<PathDecision> &decisions);
    void focusChoice();

signals:
    void decided(Demitasse::PathChoice choice, const QString &why);

private:
    using QWidget::show;
    void showOlder(const QList<PathDecision> &decisions);
    bool isTouched() const;
    void keep();

    PathId m_path;
    /// As it is stored.
    PathDecision m_newest;
    QButtonGroup *m_choices;
    GrowingField *m_why;
    QWidget *m_older = nullptr;
    QVBoxLayout *m_column;
};

} // namespace Demitasse
