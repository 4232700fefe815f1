// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/readystep.h"
#include "ui/widgets/section.h"

namespace Demitasse {

class ListRow;

/// The five steps in their order: each with its mark, and what is missing in a few words. Its row leads to where it is
/// seen to.
class ReadySteps : public QWidget
{
    Q_OBJECT

public:
    explicit ReadySteps(QWidget *parent = nullptr);

    void show(const Readiness &readiness);
    /// Of that step; null before anything is shown.
    ListRow *row(ReadyStep step) const { return m_rows.value(static_cast<qsizetype>(step), nullptr); }

    /// On the first that is not ready, else on the first.
    void focusFirst();

signals:
    void opened(Demitasse::ReadyStep step);

private:
    using QWidget::show;

    Readiness m_readiness;
    Section *m_section = nullptr;
    QList<ListRow *> m_rows;
};

} // namespace Demitasse
