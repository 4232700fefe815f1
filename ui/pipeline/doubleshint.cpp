// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/doubleshint.h"

#include "ui/shell/navigator.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

DoublesHint::DoublesHint(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_watch(context)
    , m_text(makeLabel({}, TypeRole::Body, Tone::Quiet))
{
    setObjectName(u"doublesHint"_s);
    auto *review = quietButton(tr("Review"));
    review->setObjectName(u"reviewDoubles"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(new IconMark(Icon::People, Measure::SmallIcon, Tone::Quiet));
    row->addWidget(m_text);
    row->addWidget(review);
    row->addStretch();
    Navigator *navigator = &context.navigator;
    connect(review, &QPushButton::clicked, navigator, [navigator] { navigator->go({.kind = Place::Kind::Doubles}); });
    connect(&m_watch, &DoublesWatch::looked, this, &DoublesHint::showCount);
    hide();
}

void DoublesHint::showCount()
{
    const qsizetype count = m_watch.doubles().size();
    m_text->setText(DoublesWatch::countText(count));
    setVisible(count > 0);
}

} // namespace Demitasse
