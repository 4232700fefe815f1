// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/faultrow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

FaultRow::FaultRow(LetterFault fault, QWidget *parent)
    : Card(parent)
    , m_fault(fault)
    , m_title(makeParagraph({}, TypeRole::Strong))
    , m_reason(makeParagraph({}))
    , m_wayOut(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_mend(usualButton(tr("Mend it")))
    , m_place(quietButton(tr("Show where")))
    , m_other(quietButton(tr("Open that letter")))
{
    setObjectName(u"fault-"_s + word(fault));
    m_mend->setObjectName(u"mend-"_s + word(fault));
    m_other->setObjectName(u"otherLetter-"_s + word(fault));
    // Shown before it has its place it would be a window for a moment, and take the focus along.
    if (fault != LetterFault::SameAsOther)
        m_other->hide();
    m_mend->showIcon(Icon::Check);
    setPlainToolTip(m_mend, withShortcut(m_mend->text(), QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key_Return))));
    column()->setContentsMargins(Space::Close, Space::Small, Space::Close, Space::Small);
    column()->setSpacing(Space::Hair);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    head->addWidget(new IconMark(Icon::Warning, Measure::Icon, Tone::Warn), 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    column()->addLayout(head);
    column()->addWidget(m_reason);
    column()->addWidget(m_wayOut);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::Small);
    foot->addWidget(m_mend);
    foot->addWidget(m_place);
    foot->addWidget(m_other);
    foot->addStretch();
    column()->addLayout(foot);
    connect(m_mend, &QPushButton::clicked, this, [this] { emit mendWanted(m_fault); });
    connect(m_place, &QPushButton::clicked, this, [this] { emit placeWanted(m_fault); });
    connect(m_other, &QPushButton::clicked, this, &FaultRow::otherWanted);
}

void FaultRow::show(const ReviewedFault &fault, const LetterFaultText &text)
{
    m_title->setText(text.title);
    m_reason->setText(text.reason);
    m_wayOut->setText(text.wayOut);
    m_mend->setVisible(fault.fix.has_value());
    m_mend->setAccessibleName(tr("Mend it: %1").arg(text.title));
    m_place->setVisible(fault.finding.length > 0);
    m_place->setAccessibleName(tr("Show where: %1").arg(text.title));
    setAccessibleName(text.title);
    setAccessibleDescription(text.reason);
    setVisible(true);
}

void FaultRow::setCurrent(bool current)
{
    setTone(current ? Tone::Warn : Tone::Text);
}

} // namespace Demitasse
