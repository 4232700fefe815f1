// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importpreview.h"

#include "core/text/errortext.h"
#include "ui/import/columnmatcher.h"
#include "ui/import/importwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Of the pictures that cannot be read.
constexpr qsizetype PicturesNamed = 3;

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_recognised(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_counts(makeParagraph({}, TypeRole::Strong))
    , m_more(makeParagraph({}, TypeRole::Caption, Tone::Quiet))
    , m_onlyLeftOut(new QCheckBox(tr("Only the rows that are left out")))
    , m_onlyAlike(new QCheckBox(tr("Only those who may be here already")))
    , m_table(new QTableView)
    , m_howTo(makeParagraph(tr("Say what each column holds. It is remembered for files with these headings."),
          TypeRole::Body, Tone::Quiet))
    , m_matcher(new ColumnMatcher)
    , m_columns(usualButton({}))
    , m_import(primaryButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    m_counts->setObjectName(u"importCounts"_s);
    m_recognised->setObjectName(u"importRecognised"_s);
    m_more->setObjectName(u"importMore"_s);
    m_onlyLeftOut->setObjectName(u"onlyLeftOut"_s);
    m_onlyAlike->setObjectName(u"onlyAlike"_s);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    addFilter(m_onlyAlike, ImportTableModel::Rows::Alike, counts);
    addFilter(m_onlyLeftOut, ImportTableModel::Rows::LeftOut, counts);
    column->addLayout(counts);
    column->addWidget(m_recognised);
    column->addWidget(m_howTo);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_matcher);
    halves->addWidget(buildTable());
    halves->setStretchFactor(1, 1);
    column->addWidget(halves, 1);
    connect(m_matcher, &ColumnMatcher::chosen, this, &ImportPreview::columnsChosen);
    setMatching(false);
    column->addWidget(m_more);
    column->addWidget(buildButtons());
}

/// One of them at a time, or none.
void ImportPreview::addFilter(QCheckBox *filter, ImportTableModel::Rows which, QBoxLayout *row)
{
    connect(filter, &QCheckBox::toggled, this, [this, filter, which](bool only) {
        if (only)
            (filter == m_onlyAlike ? m_onlyLeftOut : m_onlyAlike)->setChecked(false);
        if (only || m_model.chosen() == which)
            m_model.choose(only ? which : ImportTableModel::Rows::First);
        sayHowMany();
    });
    row->addWidget(filter);
}

QWidget *ImportPreview::buildTable()
{
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
    const int widths[] {8, 34, 30, 34};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, character * widths[i]);
    return m_table;
}

QWidget *ImportPreview::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    Button *other = usualButton(tr("Choose other files…"));
    other->setObjectName(u"otherFiles"_s);
    connect(other, &Button::clicked, this, &ImportPreview::otherFilesWanted);
    row->addWidget(other);
    m_columns->setObjectName(u"matchColumns"_s);
    connect(m_columns, &Button::clicked, this, [this] {
        setMatching(m_matcher->isHidden());
        if (!m_matcher->isHidden())
            m_matcher->setFocus();
    });
    row->addWidget(m_columns);
    row->addStretch();
    m_import->setObjectName(u"importAll"_s);
    connect(m_import, &Button::clicked, this, &ImportPreview::importWanted);
    row->addWidget(m_import);
    return buttons;
}

void ImportPreview::show(const ImportRun &run)
{
    const ImportReport &report = m_report = run.report();
    const QList<ImportFile> files = run.files();
    m_alike = run.alike();
    m_model.show(run.firstRows(), report.rejections, files, run.alikeRows());
    QStringList lines;
    for (const ImportFile &file : files) {
        if (!file.failure)
            lines.append(recognisedText(file));
    }
    for (const ImportReport::Rejection &picture : report.picturesSkipped.first(std::min(PicturesNamed, report.picturesSkipped.size())))
        lines.append(tr("Line %1: %2.").arg(QString::number(picture.line), rejectionText(picture.reason)));
    m_recognised->setText(lines.join(u'\n'));
    const QLocale locale;
    QString counts = tr("%1 new · %2 filled in · %3 known already · %4 left out")
                         .arg(locale.toString(report.added), locale.toString(report.updated),
                             locale.toString(report.merged), locale.toString(report.rejected));
    if (m_alike > 0)
        counts += tr(" · %1 of the new may be here already").arg(locale.toString(m_alike));
    m_counts->setText(counts);
    m_import->setText(tr("Import %Ln people", nullptr, report.added + report.updated));
    m_onlyLeftOut->setChecked(false);
    m_onlyLeftOut->setVisible(report.rejected > 0);
    m_onlyAlike->setChecked(false);
    m_onlyAlike->setVisible(m_alike > 0);
    sayHowMany();
    offerColumns(files);
    setReady(true);
}

void ImportPreview::offerColumns(const QList<ImportFile> &files)
{
    const bool hasColumns = std::ranges::any_of(files, [](const ImportFile &f) { return !f.shape.columns.isEmpty(); });
    const bool isPartly = std::ranges::any_of(files, [](const ImportFile &f) { return !f.shape.unused().isEmpty(); });
    m_matcher->show(files);
    m_columns->setText(isPartly ? tr("Match columns…") : tr("Change columns…"));
    m_columns->setVisible(hasColumns);
    const bool isNeeded = ColumnMatcher::isNeeded(files);
    if (!isNeeded && hasColumns)
        return;
    const bool opens = isNeeded && m_matcher->isHidden();
    setMatching(isNeeded);
    if (opens)
        m_matcher->setFocus();
}

void ImportPreview::setMatching(bool matching)
{
    m_matcher->setVisible(matching);
    m_howTo->setVisible(matching);
}

void ImportPreview::clear()
{
    m_model.clear();
    m_matcher->show({});
    setMatching(false);
}

void ImportPreview::setReady(bool ready)
{
    const bool comes = m_report.added + m_report.updated > 0;
    m_import->setEnabled(ready && comes);
    const QWidget *focus = QApplication::focusWidget();
    if (ready && comes && isVisible() && !(focus && m_matcher->isAncestorOf(focus)))
        m_import->setFocus();
}

void ImportPreview::sayHowMany()
{
    using enum ImportTableModel::Rows;
    const int all = m_model.chosen() == LeftOut ? m_report.rejected : m_model.chosen() == Alike ? m_alike : m_report.read;
    const int shown = m_model.rowCount();
    const QLocale locale;
    m_more->setText(tr("The first %1 of %2 rows.").arg(locale.toString(shown), locale.toString(all)));
    m_more->setVisible(shown < all);
}

} // namespace Demitasse
