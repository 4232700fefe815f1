// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exporter.h"

#include "core/workflow/desk.h"
#include "core/workflow/worker.h"
#include "ui/shell/aside.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QUrl>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int ExportParts = 100;
constexpr int ShownAfterMs = 700;
const QString BundleEnding = QStringLiteral(".demitasse-bundle");

ExportFormat formatOfName(const QString &path)
{
    if (path.endsWith(BundleEnding, Qt::CaseInsensitive))
        return ExportFormat::Bundle;
    return path.endsWith(".vcf"_L1, Qt::CaseInsensitive) ? ExportFormat::VCard : ExportFormat::Csv;
}

} // namespace

Exporter::Exporter(UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void Exporter::askForPeople(const std::optional<QList<ContactId>> &people, const QString &suggestedName)
{
    ask(tr("Export contacts"), suggestedName,
        suggestedName.endsWith(".vcf"_L1) ? tr("Cards for address books (*.vcf);;Table for spreadsheets (*.csv)")
                                          : tr("Table for spreadsheets (*.csv);;Cards for address books (*.vcf)"),
        people);
}

void Exporter::askForEverything()
{
    ask(tr("Take everything with you"), u"demitasse"_s + BundleEnding,
        tr("Bundle of everything (*%1)").arg(BundleEnding), std::nullopt);
}

void Exporter::ask(const QString &title, const QString &suggestedName, const QString &kinds,
    const std::optional<QList<ContactId>> &people)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_page, title, folder, kinds);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &kind) {
        if (!kind.contains("bundle"_L1))
            dialog->setDefaultSuffix(kind.contains(".vcf"_L1) ? u"vcf"_s : u"csv"_s);
    });
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, people](const QString &path) { start(path, people); });
    dialog->open();
}

void Exporter::start(const QString &path, const std::optional<QList<ContactId>> &people)
{
    m_path = path;
    m_format = formatOfName(path);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_progress = new QProgressDialog(
        tr("Writing %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, ExportParts, m_page);
    m_progress->setWindowModality(Qt::NonModal);
    m_progress->setMinimumDuration(ShownAfterMs);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_progress, &QProgressDialog::canceled, this, [cancelled = m_cancelled] { *cancelled = true; });
    whenDone(
        m_context.worker.run(
            [format = m_format, people](Desk &desk) { return desk.exporting.start(format, people); }),
        this,
        [this](const std::shared_ptr<ExportRun> &run) {
            m_run = run;
            step();
        },
        [this](const Error &error) { finish(std::unexpected(error)); });
}

bool Exporter::isCancelled() const
{
    return *m_cancelled;
}

void Exporter::step()
{
    if (isCancelled())
        return finish(failure(ErrorCode::Cancelled, {m_path}));
    struct Stand
    {
        bool more = false;
        double progress = 0;
    };
    auto stepped = m_context.worker.run(Worker::Priority::Idle, [run = m_run](Desk &) -> Result<Stand> {
        const Result<bool> more = run->step();
        if (!more)
            return failure(more);
        return Stand {*more, run->progress()};
    });
    whenDone(
        std::move(stepped), this,
        [this](const Stand &stand) {
            if (m_progress)
                m_progress->setValue(static_cast<int>(stand.progress * ExportParts / 2));
            stand.more ? step() : write();
        },
        [this](const Error &error) { finish(std::unexpected(error)); });
}

void Exporter::write()
{
    auto written = aside([path = m_path, format = m_format, run = m_run, cancelled = m_cancelled] {
        return writeExport(path, format, run->contents(), cancelled.get());
    });
    whenDone(
        std::move(written), this, [this](int records) { finish(records); },
        [this](const Error &error) { finish(std::unexpected(error)); });
}

void Exporter::finish(const Result<int> &written)
{
    m_run.reset();
    if (m_progress)
        m_progress->close();
    if (!written && written.error().code == ErrorCode::Cancelled)
        return m_context.notices.tell(tr("Nothing was written."));
    if (!written)
        return m_context.notices.fail(written.error());
    const QFileInfo file(m_path);
    m_context.notices.post({Notice::Tone::Good, {}, tr("%1 is written.").arg(file.fileName()), tr("Show in folder"),
        [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace Demitasse
