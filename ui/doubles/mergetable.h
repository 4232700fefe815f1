// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/merging.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace Demitasse {

/// Two contacts side by side, field by field. Where they differ, a mark and a choice of one, the other, or both; the
/// proposed one is chosen, and why stands beside it.
class MergeTable : public QWidget
{
    Q_OBJECT

public:
    explicit MergeTable(const MergeProposal &proposal, QWidget *parent = nullptr);

    const QList<MergeChoice> &choices() const { return m_choices; }
    /// The person as they would be, with the names of what they refer to.
    ContactView preview() const;
    void focusFirst();

signals:
    void changed();

private:
    void addHead();
    void addSame(MergeField field);
    void addChoice(qsizetype index);
    void addOption(QButtonGroup *group, int row, MergeSide side, const MergeChoice &choice);

    MergeProposal m_proposal;
    QList<MergeChoice> m_choices;
    QGridLayout *m_grid;
    QWidget *m_first = nullptr;
};

} // namespace Demitasse
