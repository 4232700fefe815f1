// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelf/linkpopover.h"

#include "ui/contact/safelink.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

LinkPopover *LinkPopover::ask(QWidget *host, const QRect &anchor, const QUrl &link)
{
    auto *popover = new LinkPopover(host, link);
    popover->open(anchor, popover->findChild<Button *>(u"openLink"_s));
    return popover;
}

LinkPopover::LinkPopover(QWidget *host, const QUrl &link)
    : Popover(host)
    , m_link(link)
{
    setObjectName(u"linkPopover"_s);
    column()->addWidget(makeLabel(tr("Open %1 in the browser?").arg(hostOf(link)), TypeRole::Strong));
    auto *address = makeParagraph(QString::fromUtf8(link.toEncoded()), TypeRole::Body, Tone::Quiet);
    address->setObjectName(u"linkAddress"_s);
    address->setMinimumWidth(fontMetrics().averageCharWidth() * Measure::ReadingCharacters / 2);
    column()->addWidget(address);
    auto *open = usualButton(tr("Open"));
    open->setObjectName(u"openLink"_s);
    open->setAccessibleDescription(address->text());
    auto *cancel = quietButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(open);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column()->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &LinkPopover::settle);
    connect(cancel, &QPushButton::clicked, this, &LinkPopover::leave);
}

void LinkPopover::settle()
{
    leave();
    QDesktopServices::openUrl(m_link);
}

} // namespace Demitasse
