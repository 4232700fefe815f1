// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importpage.h"

#include "core/text/errortext.h"
#include "ui/import/bundlepreview.h"
#include "ui/import/bundletaking.h"
#include "ui/import/importpreview.h"
#include "ui/import/importwords.h"
#include "ui/models/reviewoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/theme/tokens.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressParts = 1000;

} // namespace

ImportPage::ImportPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_faces(new QStackedWidget)
    , m_empty(new EmptyState(Icon::Import, tr("Bring in the people you know"),
          tr("Drop a file here or choose one: a CSV file from LinkedIn, Google, Outlook or Thunderbird, any table "
             "with headings, vCards, a bundle from another Demitasse, or a pack of questions.\n\n"
             "LinkedIn: Settings → Data privacy → Get a copy of your data\n"
             "Google: contacts.google.com → Export\n"
             "Outlook: People → Manage contacts → Export")))
    , m_problem(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_preview(new ImportPreview)
    , m_bundle(new BundleTaking(context, this))
    , m_bundlePreview(new BundlePreview)
    , m_doing(makeLabel({}, TypeRole::Strong))
    , m_progress(new QProgressBar)
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    m_faces->insertWidget(EmptyFace, buildEmpty());
    m_faces->insertWidget(ProgressFace, buildProgress());
    m_faces->insertWidget(PreviewFace, m_preview);
    m_faces->insertWidget(BundleFace, m_bundlePreview);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    column->setSpacing(Space::Usual);
    column->addWidget(makeLabel(tr("Import"), TypeRole::PageTitle));
    column->addWidget(m_problem);
    column->addWidget(m_faces, 1);
    connect(m_preview, &ImportPreview::otherFilesWanted, this, &ImportPage::chooseFiles);
    connect(m_preview, &ImportPreview::columnsChosen, this, [this](qsizetype file, const ColumnMapping &mapping) {
        m_sources[file].mapping = mapping;
        rehearse();
    });
    connect(m_preview, &ImportPreview::importWanted, this, &ImportPage::importAll);
    followBundle();
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
    connect(m_faces, &QStackedWidget::currentChanged, stop, [this, stop](int face) {
        if (face == ProgressFace && m_here)
            stop->setFocus();
    });
    column->addWidget(stop, 0, Qt::AlignRight);
    column->addStretch();
    return page;
}

void ImportPage::arrive(const Place &place)
{
    m_here = true;
    if (!place.files.isEmpty())
        return read(place.files);
    if (!m_run && m_sources.isEmpty() && !m_bundle->isBusy() && m_faces->currentIndex() != BundleFace)
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
    auto *dialog = new QFileDialog(this, tr("Import contacts"), {}, tr("Contacts, bundles and packs (*.csv *.txt *.tsv *.vcf *.demitasse-bundle *.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::read);
    dialog->open();
}

void ImportPage::readContacts(const QStringList &paths)
{
    m_sources.clear();
    for (const QString &path : paths)
        m_sources.append({path});
    m_preview->clear();
    m_faces->setCurrentIndex(ProgressFace);
    rehearse();
}

/// What is shown stays until the new one is there, so that one can go on choosing.
void ImportPage::rehearse()
{
    start({.isRehearsal = true, .rowsShown = ImportPreview::RowsShown, .rejectionsKept = ImportPreview::RejectionsShown},
        tr("Reading…"));
}

void ImportPage::importAll()
{
    m_preview->setReady(false);
    start({.rejectionsKept = 0}, tr("Importing…"));
}

void ImportPage::start(const ImportOptions &options, const QString &doing)
{
    dropRun();
    m_problem->hide();
    m_isRehearsal = options.isRehearsal;
    showSoFar(doing, 0);
    m_began = context().clock.now();
    ask([sources = m_sources, options](Desk &desk) { return desk.importing.start(sources, options); },
        [this](const std::shared_ptr<ImportRun> &run) {
            // A second choice came before the first was begun.
            if (m_run)
                return;
            m_run = run;
            if (!m_isRehearsal)
                m_faces->setCurrentIndex(ProgressFace);
            step();
        },
        [this](const Error &error) { startFailed(error); });
}

void ImportPage::showSoFar(const QString &doing, double share)
{
    m_doingText = doing;
    showProgress(share);
}

void ImportPage::showProgress(double share)
{
    m_doing->setText(tr("%1 %2 %").arg(m_doingText).arg(static_cast<int>(share * 100)));
    m_progress->setValue(static_cast<int>(share * ProgressParts));
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
        return Stand {*more, run->progress()};
    });
    whenDone(
        std::move(stepped), this,
        [this, run = m_run](const Stand &stand) {
            // Another one was begun meanwhile, or none.
            if (m_run != run)
                return;
            showProgress(stand.progress);
            if (stand.more)
                step();
            else if (m_isRehearsal)
                showPreview();
            else
                finish();
        },
        [this, run = m_run](const Error &error) {
            if (m_run == run)
                startFailed(error);
        });
}

void ImportPage::startFailed(const Error &error)
{
    m_run.reset();
    m_faces->setCurrentIndex(m_isRehearsal ? EmptyFace : PreviewFace);
    m_preview->setReady(!m_isRehearsal);
    const ErrorText text = errorText(error);
    fail(text.sentence + u' ' + text.wayOut);
}

void ImportPage::fail(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void ImportPage::showPreview()
{
    const std::shared_ptr<ImportRun> run = std::exchange(m_run, nullptr);
    const QList<ImportFile> files = run->files();
    QStringList sentences;
    for (const ImportFile &file : files) {
        if (file.failure)
            sentences.append(failureText(file));
    }
    if (!sentences.isEmpty())
        fail(sentences.join(u'\n'));
    if (sentences.size() == files.size()) {
        m_sources.clear();
        return m_faces->setCurrentIndex(EmptyFace);
    }
    m_faces->setCurrentIndex(PreviewFace);
    m_preview->show(*run);
}

void ImportPage::finish()
{
    const ImportReport report = m_run->report();
    m_run.reset();
    m_sources.clear();
    m_faces->setCurrentIndex(EmptyFace);
    const QString sentence = tr("%Ln people imported.", nullptr, report.added + report.updated);
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
    ++m_choice;
    dropRun();
    m_bundle->cancel();
    m_sources.clear();
    m_faces->setCurrentIndex(EmptyFace);
    context().notices.tell(tr("Cancelled. Nothing was brought in."));
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || m_run || m_bundle->isBusy())
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
