// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/failurepage.h"

#include "core/text/datetext.h"
#include "core/text/errortext.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Demitasse {

FailurePage::FailurePage(const QString &path, const Error &error, QWidget *parent)
    : QWidget(parent)
    , m_ways(new QVBoxLayout)
{
    const ErrorText text = errorText(error);
    auto *scroll = new ScrollColumn(Measure::NarrowColumn);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    QVBoxLayout *column = scroll->column();
    column->addStretch();
    column->addWidget(new IconMark(Icon::Warning, Measure::HeroIcon, Tone::Warn));
    column->addWidget(makeParagraph(text.title, TypeRole::PageTitle));
    column->addWidget(makeParagraph(text.sentence));
    column->addWidget(makeParagraph(text.wayOut));
    column->addSpacing(Space::Small);
    m_ways->setSpacing(Space::Small);
    addWays(path, error);
    column->addLayout(m_ways);
    column->addStretch();
    column->addStretch();
    setAccessibleName(text.title);
}

void FailurePage::addWays(const QString &path, const Error &error)
{
    const bool missing = error.code == ErrorCode::WorkspaceMissing;
    auto *retry = missing || error.code == ErrorCode::WorkspaceInUse ? primaryButton(tr("Try again"))
                                                                     : usualButton(tr("Try again"));
    auto *other = usualButton(tr("Open another workspace…"));
    auto *anew = usualButton(missing ? tr("Start a new workspace here") : tr("Start a new workspace elsewhere…"));
    for (QPushButton *button : {retry, other, anew})
        m_ways->addWidget(button, 0, Qt::AlignLeft);
    connect(retry, &QPushButton::clicked, this, &FailurePage::retryWanted);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString chosen = askForWorkspace(this);
        if (!chosen.isEmpty())
            emit otherWanted(chosen);
    });
    connect(anew, &QPushButton::clicked, this, [this, path, missing] {
        const QString chosen = missing ? path : askForNewWorkspace(this);
        if (!chosen.isEmpty())
            emit startAnewWanted(chosen);
    });
    retry->setFocus();
}

void FailurePage::offerBackup(const QString &backup, const QDateTime &made)
{
    auto *restore = primaryButton(tr("Bring back the copy of %1").arg(fullDateText(made)));
    setPlainToolTip(restore, tr("The file that cannot be opened stays beside it under another name."));
    m_ways->insertWidget(0, restore, 0, Qt::AlignLeft);
    connect(restore, &QPushButton::clicked, this, [this, backup] { emit restoreWanted(backup); });
    // At once, or it could not take the focus.
    restore->show();
    restore->setFocus();
}

void FailurePage::setBusy(bool busy)
{
    setEnabled(!busy);
}

} // namespace Demitasse
