// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/debriefing.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class KeyRow;
class Label;

/// Which questions worked: those that were asked, each with a verdict. + and - say it, Enter goes through them, 0 takes
/// it back. Hidden where nothing was asked. (REQ 86)
class VerdictSection : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictSection(QWidget *parent = nullptr);

    void show(const DebriefView &view);
    QList<QWidget *> tabStops() const;

signals:
    void judged(Demitasse::PlanItemId item, std::optional<bool> worked);

private:
    using QWidget::show;

    struct Row
    {
        PlanItem item;
        std::optional<bool> worked;
        KeyRow *row = nullptr;
        Label *verdict = nullptr;
    };
    void rebuild(const QList<PlanItem> &items);
    void judge(qsizetype at, std::optional<bool> worked);
    void dress(const Row &row);

    QList<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace Demitasse
