// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importpage.h"

#include "core/text/errortext.h"
#include "ui/import/importwords.h"
#include "ui/models/reviewoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/theme/tokens.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

enum Face
{
    EmptyFace,
    ProgressFace,
    PreviewFace
};

constexpr int ProgressParts = 1000;

} // namespace

ImportPage::ImportPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_faces(new QStackedWidget)
    , m_empty(new EmptyState(Icon::Import, tr("Bring in the people you know"),
          tr("Drop a file here or choose one: a CSV file from LinkedIn, Google, Outlook or Thunderbird, any table "
             "with headings, or vCards.\n\n"
             "LinkedIn: Settings → Data privacy → Get a copy of your data\n"
             "Google: contacts.google.com → Export\n"
             "Outlook: People → Manage contacts → Export")))
    , m_problem(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_recognised(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_counts(makeParagraph({}, TypeRole::Strong))
    , m_onlyLeftOut(new QCheckBox(tr("Only the rows that are left out")))
    , m_table(new QTableView)
    , m_import(primaryButton({}))
    , m_doing(makeLabel({}, TypeRole::Strong))
    , m_progress(new QProgressBar)
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    m_faces->insertWidget(EmptyFace, buildEmpty());
    m_faces->insertWidget(ProgressFace, buildProgress());
    m_faces->insertWidget(PreviewFace, buildPreview());
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addWidget(makeLabel(tr("Import"), TypeRole::PageTitle));
    column->addWidget(m_problem);
    column->addWidget(m_faces, 1);
    connect(&m_reader, &FileReader::done, this, &ImportPage::filesRead);
    connect(&m_reader, &FileReader::progressed, this,
        [this](double share) { m_progress->setValue(static_cast<int>(share * ProgressParts)); });
}

ImportPage::~ImportPage()
{
    dropRun();
}

QWidget *ImportPage::buildEmpty()
{
    Button *choose = primaryButton(tr("Choose files…"));
    choose->setObjectName(u"chooseFiles"_s);
    connect(choose, &Button::clicked, this, &ImportPage::chooseFiles);
    m_empty->addButton(choose);
    return m_empty;
}

QWidget *ImportPage::buildProgress()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_doing);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, ProgressParts);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the import is"));
    column->addWidget(m_progress);
    Button *stop = usualButton(tr("Cancel"));
    stop->setObjectName(u"cancelImport"_s);
    connect(stop, &Button::clicked, this, &ImportPage::cancel);
    column->addWidget(stop, 0, Qt::AlignRight);
    column->addStretch();
    return page;
}

QWidget *ImportPage::buildPreview()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    m_recognised->setObjectName(u"importRecognised"_s);
    m_counts->setObjectName(u"importCounts"_s);
    m_onlyLeftOut->setObjectName(u"onlyLeftOut"_s);
    connect(m_onlyLeftOut, &QCheckBox::toggled, &m_model, &ImportTableModel::setOnlyLeftOut);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_onlyLeftOut);
    column->addLayout(counts);
    column->addWidget(m_recognised);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("Rows of the files"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const int widths[]{8, 34, 30, 34};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, character * widths[i]);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    Button *other = usualButton(tr("Choose other files…"));
    other->setObjectName(u"otherFiles"_s);
    connect(other, &Button::clicked, this, &ImportPage::chooseFiles);
    row->addWidget(other);
    row->addStretch();
    m_import->setObjectName(u"importAll"_s);
    connect(m_import, &Button::clicked, this, &ImportPage::importAll);
    row->addWidget(m_import);
    column->addLayout(row);
    return page;
}

void ImportPage::arrive(const Place &place)
{
    m_here = true;
    if (!place.files.isEmpty())
        return read(place.files);
    if (!m_run && m_files.isEmpty())
        m_faces->setCurrentIndex(EmptyFace);
    if (auto *choose = findChild<Button *>(u"chooseFiles"_s); choose && m_faces->currentIndex() == EmptyFace)
        choose->setFocus();
}

void ImportPage::leave()
{
    m_here = false;
    m_problem->hide();
}

void ImportPage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import contacts"), {}, tr("Contacts (*.csv *.txt *.tsv *.vcf);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::read);
    dialog->open();
}

void ImportPage::read(const QStringList &paths)
{
    m_problem->hide();
    m_files.clear();
    m_model.clear();
    m_doing->setText(tr("Reading…"));
    m_progress->setValue(0);
    m_faces->setCurrentIndex(ProgressFace);
    m_reader.read(paths);
}

void ImportPage::fail(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void ImportPage::filesRead(const QList<ImportFile> &files, const QList<Error> &failures)
{
    QStringList sentences;
    for (const Error &error : failures) {
        const ErrorText text = errorText(error);
        sentences.append(text.sentence + u' ' + text.wayOut);
    }
    if (!sentences.isEmpty())
        fail(sentences.join(u'\n'));
    m_files = files;
    if (files.isEmpty())
        return m_faces->setCurrentIndex(EmptyFace);
    ask([files](Desk &desk) { return desk.importing.preview(files); },
        [this](const ImportPreview &preview) { showPreview(preview); },
        [this](const Error &error) {
            fail(errorText(error).sentence);
            m_faces->setCurrentIndex(EmptyFace);
        });
}

void ImportPage::showPreview(const ImportPreview &preview)
{
    const ImportReport &report = preview.report;
    m_model.show(m_files, preview);
    QStringList lines;
    for (const ImportFile &file : std::as_const(m_files))
        lines.append(recognisedText(file));
    m_recognised->setText(lines.join(u'\n'));
    m_counts->setText(tr("%1 new · %2 filled in · %3 known already · %4 left out")
            .arg(report.added)
            .arg(report.updated)
            .arg(report.merged)
            .arg(report.rejected.size()));
    const int coming = report.added + report.updated;
    m_import->setText(tr("Import %n people", nullptr, coming));
    m_import->setEnabled(coming > 0);
    m_onlyLeftOut->setChecked(false);
    m_onlyLeftOut->setVisible(!report.rejected.isEmpty());
    m_faces->setCurrentIndex(PreviewFace);
    if (coming > 0)
        m_import->setFocus();
}

void ImportPage::importAll()
{
    m_import->setEnabled(false);
    m_problem->hide();
    m_began = context().clock.now();
    ask([files = m_files](Desk &desk) { return desk.importing.start(files); },
        [this](const std::shared_ptr<ImportRun> &run) {
            m_run = run;
            m_doing->setText(tr("Importing…"));
            m_progress->setValue(0);
            m_faces->setCurrentIndex(ProgressFace);
            step();
        },
        [this](const Error &error) {
            m_import->setEnabled(true);
            const ErrorText text = errorText(error);
            fail(text.sentence + u' ' + text.wayOut);
        });
}

/// One slice at a time, and only when nobody else wants the workspace.
void ImportPage::step()
{
    struct Stand
    {
        bool more = false;
        double progress = 0;
    };
    auto stepped = context().worker.run(Worker::Priority::Idle, [run = m_run](Desk &) -> Result<Stand> {
        const Result<bool> more = run->step();
        if (!more)
            return failure(more);
        return Stand{*more, run->progress()};
    });
    whenDone(
        std::move(stepped), this,
        [this, run = m_run](const Stand &stand) {
            // Another one was begun meanwhile, or none.
            if (m_run != run)
                return;
            m_progress->setValue(static_cast<int>(stand.progress * ProgressParts));
            if (stand.more)
                step();
            else
                finish();
        },
        [this, run = m_run](const Error &error) {
            if (m_run == run)
                stepFailed(error);
        });
}

void ImportPage::stepFailed(const Error &error)
{
    m_run.reset();
    m_faces->setCurrentIndex(PreviewFace);
    m_import->setEnabled(true);
    const ErrorText text = errorText(error);
    fail(text.sentence + u' ' + text.wayOut);
}

void ImportPage::finish()
{
    const ImportReport report = m_run->report();
    m_run.reset();
    m_files.clear();
    m_faces->setCurrentIndex(EmptyFace);
    const QString sentence = tr("%n people imported.", nullptr, report.added + report.updated);
    context().notices.post({Notice::Tone::Good, {}, sentence, tr("Undo"),
        [context = &context()] { takeBackLast(*context, GroupKind::ContactsImported); }});
    offerToReviewDoubles(context(), m_began);
    if (m_here)
        context().navigator.go({.kind = Place::Kind::Pipeline});
}

void ImportPage::dropRun()
{
    if (!m_run)
        return;
    // On the worker's thread, where the run lives.
    context().worker.run([run = std::exchange(m_run, nullptr)](Desk &) -> Result<> {
        run->cancel();
        return {};
    });
}

void ImportPage::cancel()
{
    m_reader.cancel();
    dropRun();
    m_files.clear();
    m_faces->setCurrentIndex(EmptyFace);
    context().notices.tell(tr("Cancelled. Nothing was brought in."));
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || m_run)
        return;
    event->acceptProposedAction();
    m_dropping = true;
    update();
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    Page::dragLeaveEvent(event);
    m_dropping = false;
    update();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        read(paths);
    event->acceptProposedAction();
}

/// A file that is held over the page may be let go there.
void ImportPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!m_dropping)
        return;
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, Measure::FocusLine, Qt::DashLine));
    painter.setBrush(chosenGround(colours));
    const int inset = Space::Close;
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), Radius::Card, Radius::Card);
}

} // namespace Demitasse
