// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/contactwords.h"

#include "core/text/datetext.h"
#include "core/text/namestext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

/// A day and a month say which year is meant.
constexpr qint64 PlainDays = 300;
constexpr std::chrono::hours SoonWithin{6};

StepWords thankWords(const QDateTime &due, const QDateTime &now)
{
    StepWords::Tone tone = StepWords::Tone::Ahead;
    if (due < now)
        tone = StepWords::Tone::Late;
    else if (due < now.addDuration(SoonWithin))
        tone = StepWords::Tone::Soon;
    return {tone, ContactWords::tr("Thank · %1").arg(countdownText(due, now)),
        ContactWords::tr("Say thank you by %1").arg(fullDateText(due))};
}

} // namespace

QString listedName(const ContactView &view)
{
    const QString name = displayName(view.contact);
    if (!name.isEmpty())
        return name;
    return view.organization.isEmpty() ? ContactWords::tr("Someone without a name") : view.organization;
}

QString roleLine(const ContactView &view)
{
    if (view.contact.role.isEmpty() || view.organization.isEmpty())
        return view.contact.role + view.organization;
    return view.contact.role + u" · "_s + view.organization;
}

QString roleLine(const QList<ContactView> &people)
{
    if (people.size() == 1)
        return roleLine(people.first());
    QStringList places;
    for (const ContactView &person : people)
        places.append(person.organization);
    places.removeDuplicates();
    return fewNamesText(places);
}

StepWords stepWords(const ContactView &view, const QDateTime &now)
{
    if (view.next) {
        switch (view.next->kind) {
        case NextStepKind::Thank:
            return thankWords(view.next->due, now);
        }
    }
    if (view.contact.stage != Stage::OnHold || !view.contact.heldUntil)
        return {};
    const QDate until = *view.contact.heldUntil;
    const QDate today = now.toLocalTime().date();
    const StepWords::Tone tone = until <= today ? StepWords::Tone::Soon : StepWords::Tone::Ahead;
    return {tone, ContactWords::tr("Until %1").arg(nearDayText(until, today)),
        ContactWords::tr("On hold until %1").arg(dayText(until))};
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy");
}

QString nearDayText(QDate day, QDate today)
{
    const bool isPlain = std::abs(today.daysTo(day)) < PlainDays;
    return isPlain ? QLocale().toString(day, u"d MMM") : dayText(day);
}

} // namespace Demitasse
