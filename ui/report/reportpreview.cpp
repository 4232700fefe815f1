// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpreview.h"

#include "core/exchange/print/pdfpages.h"
#include "core/exchange/print/reportmarkup.h"
#include "core/exchange/print/reportsheet.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paperview.h"

#include <QVBoxLayout>

#include <memory>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPagesShown = 30;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_rest(makeParagraph({}, TypeRole::Body, Tone::Quiet))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Usual);
    m_column->addWidget(m_rest);
    m_column->addStretch();
}

PaperView *ReportPreview::pageAt(qsizetype place)
{
    while (m_pages.size() <= place) {
        auto *page = new PaperView;
        page->setObjectName(u"reportPage%1"_s.arg(m_pages.size() + 1));
        page->setAccessibleName(tr("Page %1").arg(m_pages.size() + 1));
        m_column->insertWidget(static_cast<int>(m_pages.size()), page);
        m_pages.append(page);
    }
    return m_pages.at(place);
}

void ReportPreview::setReport(const Report &report, Paper paper)
{
    const QSizeF size = sizeOf(paper);
    const auto sheet = std::make_shared<const ReportSheet>(report, size);
    const int shown = std::min(sheet->pages(), MostPagesShown);
    for (int page = 0; page < shown; ++page) {
        const QString spoken = page == 0 ? QString::fromUtf8(reportMarkdown(report)) : QString();
        pageAt(page)->setPage(size, [sheet, page](QPainter &painter) { sheet->paint(painter, page); }, spoken);
        pageAt(page)->setVisible(true);
    }
    for (qsizetype page = shown; page < m_pages.size(); ++page)
        m_pages.at(page)->hide();
    m_rest->setText(tr("and %n more page(s)", nullptr, sheet->pages() - shown));
    m_rest->setVisible(sheet->pages() > shown);
}

} // namespace Demitasse
