// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/reporting.h"

#include <QObject>

namespace Demitasse {

struct UiContext;

/// Takes a report out of the program: as a file whose ending says what it is, or to a printer.
class ReportActions : public QObject
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    ReportActions(UiContext &context, QWidget *page);

    void askToSave(const Report &report, Paper paper);
    void askToPrint(const Report &report, Paper paper);

private:
    void write(const Report &report, Paper paper, const QString &path);

    UiContext &m_context;
    QWidget *m_page;
};

} // namespace Demitasse
