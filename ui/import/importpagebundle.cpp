// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/errortext.h"
#include "ui/import/bundlepreview.h"
#include "ui/import/bundletaking.h"
#include "ui/import/importpage.h"
#include "ui/models/reviewoffer.h"
#include "ui/shell/aside.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/label.h"

#include <QStackedWidget>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

/// What a file is called says nothing: a bundle is told by how it begins, and a pack by what it says.
void ImportPage::read(const QStringList &paths)
{
    dropRun();
    m_bundle->cancel();
    m_problem->hide();
    showSoFar(tr("Reading…"), 0);
    m_faces->setCurrentIndex(ProgressFace);
    struct Kinds
    {
        qsizetype bundles = 0;
        qsizetype packs = 0;
    };
    const auto look = [paths] {
        return Kinds {std::ranges::count_if(paths, isBundleFile), std::ranges::count_if(paths, isPackFile)};
    };
    comeHome(aside(look), this, [this, paths, choice = ++m_choice](const Kinds &kinds) {
        if (choice != m_choice)
            return;
        if (kinds.packs > 0)
            return readPacks(paths, kinds.packs);
        if (kinds.bundles == 0)
            return readContacts(paths);
        m_sources.clear();
        if (paths.size() == 1)
            return m_bundle->preview(paths.first());
        m_faces->setCurrentIndex(EmptyFace);
        fail(tr("A bundle comes in by itself. Choose it alone, and the other files after it."));
    });
}

/// Packs are taken in where the questions are.
void ImportPage::readPacks(const QStringList &paths, qsizetype packs)
{
    m_sources.clear();
    m_faces->setCurrentIndex(EmptyFace);
    if (packs == paths.size())
        context().navigator.go({.kind = Place::Kind::Questions, .files = paths});
    else
        fail(tr("Packs of questions come in by themselves. Choose them alone, and the other files after them."));
}

void ImportPage::followBundle()
{
    connect(m_bundlePreview, &BundlePreview::otherFilesWanted, this, &ImportPage::chooseFiles);
    connect(m_bundlePreview, &BundlePreview::importWanted, this, [this] {
        m_problem->hide();
        showSoFar(tr("Importing…"), 0);
        m_faces->setCurrentIndex(ProgressFace);
        m_bundle->take();
    });
    connect(m_bundle, &BundleTaking::progressed, this, &ImportPage::showProgress);
    connect(m_bundle, &BundleTaking::previewed, this, [this](const BundleReport &report) {
        m_faces->setCurrentIndex(BundleFace);
        m_bundlePreview->show(m_bundle->file(), report);
    });
    connect(m_bundle, &BundleTaking::finished, this, &ImportPage::finishBundle);
    connect(m_bundle, &BundleTaking::failed, this, [this](const Error &error) {
        m_faces->setCurrentIndex(EmptyFace);
        const ErrorText text = errorText(error);
        fail(u"%1. %2 %3"_s.arg(text.title, text.sentence, text.wayOut));
    });
}

void ImportPage::finishBundle(const BundleReport &report)
{
    m_faces->setCurrentIndex(EmptyFace);
    context().notices.post({Notice::Tone::Good, {}, takenText(report), tr("Undo"),
        [context = &context()] { takeBackLast(*context, GroupKind::BundleImported); }});
    offerToReviewDoubles(context(), report.alike.size());
    if (m_here)
        context().navigator.go({.kind = Place::Kind::Pipeline});
}

} // namespace Demitasse
