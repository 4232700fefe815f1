// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paper.h"
#include "core/exchange/print/report.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class Label;
class PaperView;

/// The pages of a report one under the other, as they will be on paper.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void setReport(const Report &report, Paper paper);

private:
    PaperView *pageAt(qsizetype place);

    QVBoxLayout *m_column;
    QList<PaperView *> m_pages;
    /// Of a long report only the beginning is shown.
    Label *m_rest;
};

} // namespace Demitasse
