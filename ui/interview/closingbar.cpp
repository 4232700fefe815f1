// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/closingbar.h"

#include "core/text/wordtext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

ClosingBar::ClosingBar(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    auto *asks = new QHBoxLayout;
    asks->setSpacing(Space::Wide);
    asks->addWidget(makeLabel(tr("Before you leave:"), TypeRole::Body, Tone::Quiet));
    for (const ClosingAsk ask : allOf<ClosingAsk>()) {
        auto *box = new QCheckBox(closingAskText(ask));
        box->setObjectName(u"closing-"_s + word(ask));
        connect(box, &QCheckBox::toggled, this, [this, ask](bool on) { emit asked(ask, on); });
        m_boxes.insert(ask, box);
        asks->addWidget(box);
    }
    asks->addStretch();
    column->addLayout(asks);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(makeLabel(tr("They offered more time"), TypeRole::Body, Tone::Quiet));
    for (const int minutes : {5, 10}) {
        Button *more = usualButton(tr("+%1 min").arg(minutes));
        more->setObjectName(u"more%1"_s.arg(minutes));
        if (minutes == 5)
            setPlainToolTip(more, withShortcut(tr("Five more minutes"), Qt::Key_F5));
        connect(more, &Button::clicked, this, [this, minutes] { emit extended(minutes); });
        row->addWidget(more);
    }
    row->addStretch();
    Button *end = primaryButton(tr("End interview"));
    end->setObjectName(u"endInterview"_s);
    end->setShortcut(Qt::CTRL | Qt::Key_E);
    setPlainToolTip(end, withShortcut(tr("End interview"), end->shortcut()));
    connect(end, &Button::clicked, this, &ClosingBar::ended);
    row->addWidget(end);
    column->addLayout(row);
}

void ClosingBar::show(const QList<ClosingAsk> &asked)
{
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
        const QSignalBlocker silent(box.value());
        box.value()->setChecked(asked.contains(box.key()));
    }
}

} // namespace Demitasse
