// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/forcelayout.h"
#include "core/workflow/desk.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartview.h"
#include "ui/charts/referralview.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/picturepane.h"
#include "ui/insights/picturetab.h"
#include "ui/shell/aside.h"
#include "ui/shell/notices.h"
#include "ui/widgets/label.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

/// However much changes at once, one question follows another; away from here nothing is asked for.
void InsightsPage::load()
{
    if (!m_isHere)
        return;
    if (m_isLoading) {
        m_again = true;
        return;
    }
    m_isLoading = true;
    ask([](Desk &desk) { return desk.learning.insights(); },
        [this](const Insights &insights) {
            m_isLoading = false;
            fill(insights);
            if (std::exchange(m_again, false))
                load();
        },
        [this](const Error &error) {
            m_isLoading = false;
            showFailure(error);
        });
}

void InsightsPage::fill(const Insights &insights)
{
    m_figures->setText(insights.figures);
    m_figures->setVisible(insights.contacts > 0);
    m_whole->setCurrentIndex(insights.contacts > 0 ? 0 : 1);
    const Picture *const pictures[] {&insights.funnel, &insights.weeks, &insights.replies, &insights.interest};
    for (size_t i = 0; i < m_charts.size(); ++i) {
        const Picture &picture = *pictures[i];
        m_tabs[i]->setFinding(picture.title);
        m_charts[i]->setPicture(picture);
        m_panes[i]->fill(picture.title, picture.about, picture.headings, picture.marks, picture.isEmpty());
    }
    m_tabs[Map]->setFinding(insights.map.title);
    placeMap(insights);
    if (std::exchange(m_isArriving, false))
        (insights.contacts > 0 ? m_tabs[static_cast<size_t>(m_stack->currentIndex())]
                               : findChild<QWidget *>(u"toPipeline"_s))
            ->setFocus();
}

/// Where everybody stands is worked out anew only when somebody led to somebody else.
void InsightsPage::placeMap(const Insights &insights)
{
    if (insights.referrals == m_referrals && !m_spots.isEmpty())
        return fillMap(insights, m_spots);
    whenDone(
        aside([map = insights.referrals]() -> Result<QList<QPointF>> { return settled(map); }), this,
        [this, insights](const QList<QPointF> &spots) { fillMap(insights, spots); },
        [this](const Error &error) { showFailure(error); });
}

void InsightsPage::fillMap(const Insights &insights, const QList<QPointF> &spots)
{
    m_referrals = insights.referrals;
    m_spots = spots;
    const MapPicture &map = insights.map;
    m_map->setMap(map, spots);
    m_panes[Map]->fill(map.title, map.about, map.headings, map.marks, map.isEmpty());
}

void InsightsPage::save()
{
    if (pane()->isEmpty())
        return;
    QString name = pane()->title();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Save the picture"), folder, tr("Drawing (*.svg);;Picture (*.png)"));
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->selectFile(name.simplified() + u".svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("png"_L1) ? u"png"_s : u"svg"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &InsightsPage::write);
    dialog->open();
}

void InsightsPage::write(const QString &path)
{
    whenDone(
        aside([path, sheet = pane()->sheet()] { return writeChart(path, sheet); }), this,
        [this, file = QFileInfo(path)] {
            context().notices.post({Notice::Tone::Good, {}, tr("%1 is written.").arg(file.fileName()), tr("Open"),
                [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.filePath())); }, tr("Show in folder"),
                [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath())); }});
        },
        [this](const Error &error) { context().notices.fail(error); });
}

} // namespace Demitasse
