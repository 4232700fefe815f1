// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/readytext.h"

#include "core/text/plantext.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct ReadyWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadyWords)
};

QString researchMissing(const ReadyMark &mark)
{
    if (mark.all == 0)
        return ReadyWords::tr("Where they work is not noted");
    return mark.done == 0 ? ReadyWords::tr("Nothing is looked into yet")
                          : ReadyWords::tr("%1 of %2 things looked into").arg(mark.done).arg(mark.all);
}

QString planMissing(const ReadyMark &mark)
{
    if (mark.done == 0)
        return ReadyWords::tr("No questions are planned");
    return mark.concern ? planConcernText(*mark.concern) : QString();
}

} // namespace

QString readyStepText(ReadyStep step)
{
    switch (step) {
    case ReadyStep::Person: return ReadyWords::tr("Person");
    case ReadyStep::Organization: return ReadyWords::tr("Organization");
    case ReadyStep::Questions: return ReadyWords::tr("Questions");
    case ReadyStep::Etiquette: return ReadyWords::tr("Etiquette");
    case ReadyStep::Logistics: return ReadyWords::tr("Logistics");
    }
    std::unreachable();
}

QString readyStateText(ReadyState state)
{
    switch (state) {
    case ReadyState::Blank: return ReadyWords::tr("Not begun", "a step of preparing");
    case ReadyState::Begun: return ReadyWords::tr("Begun", "a step of preparing");
    case ReadyState::Ready: return ReadyWords::tr("Ready", "a step of preparing");
    }
    std::unreachable();
}

QString readyMissingText(const ReadyMark &mark)
{
    if (mark.state == ReadyState::Ready)
        return {};
    switch (mark.step) {
    case ReadyStep::Person:
    case ReadyStep::Organization: return researchMissing(mark);
    case ReadyStep::Questions: return planMissing(mark);
    case ReadyStep::Etiquette:
    case ReadyStep::Logistics: return ReadyWords::tr("%1 of %2 seen to").arg(mark.done).arg(mark.all);
    }
    std::unreachable();
}

QString readyCountText(const Readiness &readiness)
{
    return ReadyWords::tr("Ready %1 of %2").arg(readyCount(readiness)).arg(readiness.size());
}

QString readinessText(const Readiness &readiness)
{
    QStringList parts;
    for (const ReadyMark &mark : readiness)
        parts.append(ReadyWords::tr("%1: %2", "a step and how far it has come")
                .arg(readyStepText(mark.step), readyStateText(mark.state).toLower()));
    return parts.join(u", "_s);
}

} // namespace Demitasse
