// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/rehearsalpanel.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "ui/paths/pathwords.h"
#include "ui/paths/rehearsalface.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RepaintAfter = 200ms;
/// Shorter was a slip of the finger, longer was forgotten.
constexpr std::chrono::milliseconds ShortestKept = 3s;
constexpr std::chrono::milliseconds LongestKept = 5min;
constexpr qsizetype MostEarlier = 5;

} // namespace

RehearsalPanel::RehearsalPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_face(new RehearsalFace)
    , m_toggle(primaryButton({}))
    , m_drop(quietButton(tr("Leave this one out")))
    , m_result(makeParagraph({}, TypeRole::Strong))
    , m_earlier(makeLabel(tr("Said before"), TypeRole::Caption, Tone::Quiet))
    , m_list(new QVBoxLayout)
{
    m_toggle->setObjectName(u"rehearse"_s);
    m_drop->setObjectName(u"dropRehearsal"_s);
    m_result->setObjectName(u"rehearsalResult"_s);
    m_drop->setToolTip(withShortcut(m_drop->text(), Qt::Key_Escape));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    m_list->setSpacing(Space::Hair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_face);
    column->addWidget(m_result);
    column->addLayout(buttons);
    column->addWidget(m_earlier);
    column->addLayout(m_list);
    m_ticker.setInterval(RepaintAfter);
    connect(&m_ticker, &QTimer::timeout, this, &RehearsalPanel::tick);
    connect(m_toggle, &QPushButton::clicked, this, &RehearsalPanel::toggle);
    connect(m_drop, &QPushButton::clicked, this, &RehearsalPanel::drop);
    show(QList<Rehearsal> {});
    showState();
}

void RehearsalPanel::setWords(int words)
{
    m_words = words;
    showState();
}

void RehearsalPanel::show(const QList<Rehearsal> &rehearsals)
{
    m_known = rehearsals;
    while (const QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!isRunning()) {
        m_face->show(std::chrono::seconds(rehearsals.isEmpty() ? 0 : rehearsals.first().seconds), false);
        m_result->setText(rehearsals.isEmpty() ? QString() : rehearsalText(rehearsals.first()));
        m_result->setVisible(!rehearsals.isEmpty());
    }
    const QDateTime now = m_clock.now();
    for (const Rehearsal &said : rehearsals.sliced(std::min<qsizetype>(1, rehearsals.size())).first(
             std::clamp<qsizetype>(rehearsals.size() - 1, 0, MostEarlier))) {
        auto *line = makeParagraph(
            tr("%1: %2").arg(nearDateText(said.created, now), rehearsalText(said)), TypeRole::Body, Tone::Quiet);
        line->setObjectName(u"earlierRehearsal"_s);
        m_list->addWidget(line);
    }
    m_earlier->setVisible(m_list->count() > 0);
}

std::chrono::milliseconds RehearsalPanel::elapsed() const
{
    return m_started ? m_clock.read().elapsed - *m_started : 0ms;
}

QList<QWidget *> RehearsalPanel::tabStops() const
{
    return {m_toggle, m_drop};
}

void RehearsalPanel::toggle()
{
    if (isRunning())
        stop();
    else
        start();
}

void RehearsalPanel::start()
{
    if (m_words == 0)
        return;
    m_started = m_clock.read().elapsed;
    m_wordsThen = m_words;
    m_result->hide();
    m_face->show(0ms, true);
    m_ticker.start();
    showState();
    m_toggle->setFocus(Qt::OtherFocusReason);
}

void RehearsalPanel::stop()
{
    const std::chrono::milliseconds took = elapsed();
    if (took < ShortestKept)
        return drop();
    m_ticker.stop();
    m_started.reset();
    const int seconds = static_cast<int>(std::chrono::round<std::chrono::seconds>(took).count());
    m_face->show(std::chrono::seconds(seconds), false);
    showState();
    emit said(m_wordsThen, seconds);
}

void RehearsalPanel::drop()
{
    m_ticker.stop();
    m_started.reset();
    show(QList(m_known));
    showState();
}

void RehearsalPanel::tick()
{
    if (elapsed() > LongestKept)
        return drop();
    m_face->show(elapsed(), true);
}

void RehearsalPanel::showState()
{
    m_toggle->setText(isRunning() ? tr("Stop") : tr("Say it aloud"));
    m_toggle->setToolTip(withShortcut(isRunning() ? tr("Stop the rehearsal") : tr("Start the rehearsal"), Qt::Key_F5));
    m_toggle->showIcon(isRunning() ? Icon::End : Icon::Start);
    m_toggle->setEnabled(isRunning() || m_words > 0);
    m_drop->setVisible(isRunning());
}

} // namespace Demitasse
