// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/checklist.h"

#include "ui/letter/faultrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownGapCharacters = 28;

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_title(makeParagraph({}, TypeRole::Strong))
    , m_fine(new QWidget)
    , m_gapsTitle(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_gapsBox(new QWidget)
    , m_gapsColumn(new QVBoxLayout)
{
    m_title->setObjectName(u"checksTitle"_s);
    m_fine->setObjectName(u"checksFine"_s);
    m_gapsBox->setObjectName(u"gaps"_s);
    m_fine->hide();
    m_gapsBox->hide();
    auto *fine = new QHBoxLayout(m_fine);
    fine->setContentsMargins(0, 0, 0, 0);
    fine->setSpacing(Space::Small);
    fine->addWidget(new IconMark(Icon::Check, Measure::Icon, Tone::Good), 0, Qt::AlignTop);
    fine->addWidget(makeParagraph(tr("Nothing to mend. Read it aloud once, then send it.")), 1);
    auto *gaps = new QVBoxLayout(m_gapsBox);
    gaps->setContentsMargins(0, 0, 0, 0);
    gaps->setSpacing(Space::Hair);
    gaps->addWidget(m_gapsTitle);
    gaps->addLayout(m_gapsColumn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_title);
    column->addWidget(m_fine);
    column->addWidget(m_gapsBox);
    for (const LetterFault fault : allOf<LetterFault>()) {
        auto *row = new FaultRow(fault);
        row->hide();
        connect(row, &FaultRow::mendWanted, this, &CheckList::mendWanted);
        connect(row, &FaultRow::placeWanted, this, &CheckList::placeWanted);
        connect(row, &FaultRow::otherWanted, this, &CheckList::otherWanted);
        m_rows[static_cast<size_t>(fault)] = row;
        column->addWidget(row);
    }
}

void CheckList::show(const LetterReview &review, Channel channel)
{
    const int count = static_cast<int>(review.faults.size());
    m_title->setText(count == 0 ? tr("Checked") : tr("%n things to mend", nullptr, count));
    m_fine->setVisible(count == 0 && review.gaps.isEmpty());
    for (FaultRow *row : m_rows) {
        const auto found = std::ranges::find_if(
            review.faults, [row](const ReviewedFault &fault) { return fault.finding.fault == row->fault(); });
        if (found == review.faults.end())
            row->hide();
        else
            row->show(*found, letterFaultText(row->fault(), channel, review.length, review.otherReader));
    }
    showGaps(review.gaps);
}

void CheckList::showGaps(const QList<LetterGap> &gaps)
{
    m_gapsBox->setVisible(!gaps.isEmpty());
    if (m_gaps == gaps)
        return;
    m_gaps = gaps;
    m_gapsTitle->setText(tr("%n gaps to fill in", nullptr, static_cast<int>(gaps.size())));
    while (QLayoutItem *item = m_gapsColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const LetterGap &gap : gaps) {
        QString text = gap.text.simplified();
        if (text.size() > ShownGapCharacters)
            text = text.first(ShownGapCharacters) + u'…';
        auto *button = quietButton(withoutMnemonic(text));
        button->setObjectName(u"gap"_s);
        button->setAccessibleName(tr("Fill in %1").arg(text));
        button->showIcon(Icon::Edit);
        connect(button, &QPushButton::clicked, this, [this, gap] { emit gapWanted(gap); });
        m_gapsColumn->addWidget(button, 0, Qt::AlignLeft);
    }
}

void CheckList::setCurrent(const std::optional<LetterFinding> &current)
{
    for (FaultRow *row : m_rows)
        row->setCurrent(current && current->fault == row->fault());
}

} // namespace Demitasse
