// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportactions.h"

#include "core/exchange/print/reportpdf.h"
#include "ui/export/written.h"
#include "ui/shell/aside.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

ReportFormat reportFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return fromWord<ReportFormat>(ending == u"htm"_s ? u"html"_s : ending).value_or(ReportFormat::Pdf);
}

} // namespace

ReportActions::ReportActions(UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void ReportActions::askToSave(const Report &report, Paper paper)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_page, tr("Save the report"), folder,
        tr("PDF (*.pdf);;Web page (*.html);;Markdown (*.md)"));
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("Report") + u".pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &kind) {
        dialog->setDefaultSuffix(kind.contains(".html"_L1) ? u"html"_s : kind.contains(".md"_L1) ? u"md"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, report, paper](const QString &path) { write(report, paper, path); });
    dialog->open();
}

void ReportActions::write(const Report &report, Paper paper, const QString &path)
{
    whenDone(
        aside([report, paper, path] { return writeReportFile(path, reportFormatOf(path), report, paper); }), this,
        [this, path] { tellWritten(m_context.notices, path); },
        [this](const Error &error) { m_context.notices.fail(error); });
}

void ReportActions::askToPrint(const Report &report, Paper paper)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(sizeOf(paper), QPageSize::Point));
    printer->setFullPage(true);
    printer->setDocName(report.title);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setObjectName(u"printReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer, report](int answer) {
        if (answer != QDialog::Accepted)
            return;
        const Result<> printed = printReport(report, *printer);
        if (!printed)
            return m_context.notices.fail(printed.error());
        m_context.notices.tell(tr("The report is on its way to the printer."));
    });
    dialog->open();
}

} // namespace Demitasse
