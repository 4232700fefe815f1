// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/preparehead.h"

#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "ui/models/contactwords.h"
#include "ui/prepare/readymarks.h"
#include "ui/today/todaywords.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

void showWords(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

PrepareHead::PrepareHead(QWidget *parent)
    : QWidget(parent)
    , m_when(makeLabel({}, TypeRole::Strong, Tone::Accent))
    , m_names(makeParagraph({}, TypeRole::PageTitle))
    , m_what(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_times(makeParagraph({}))
    , m_where(new ElidedLabel({}, TypeRole::Body, Tone::Quiet))
    , m_ready(new QHBoxLayout)
{
    m_names->setObjectName(u"prepareNames"_s);
    auto *words = new QVBoxLayout(this);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(Space::Hair);
    for (Label *label : {m_when, m_names, m_what, m_times, m_where})
        words->addWidget(label);
    words->addSpacing(Space::Small);
    words->addLayout(m_ready);
}

void PrepareHead::show(const ReadyView &view, const QString &ownZone)
{
    m_meeting = view.meeting;
    m_zone = ownZone;
    const QDateTime start = m_meeting.meeting.start.instant;
    m_names->setText(fewNamesText(namesOf(m_meeting.contacts)));
    showWords(m_what, roleLine(m_meeting.contacts));
    const QString times = timesText(start, ownZone, zonesOf(m_meeting.contacts));
    showWords(m_times, times == timesText(start, ownZone, {}) ? QString() : times);
    showWords(m_where, m_meeting.meeting.where);
    setPlainToolTip(m_when, fullDateText(start, ownZone));
    while (QLayoutItem *old = m_ready->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_ready->addWidget(makeReadyLine(view.readiness));
}

void PrepareHead::showTimes(const QDateTime &now)
{
    m_when->setText(m_meeting.running ? tr("Going on now") : whenText(m_meeting.meeting, now, m_zone));
}

} // namespace Demitasse
