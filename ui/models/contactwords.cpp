// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/contactwords.h"

#include "core/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

constexpr std::chrono::hours SoonWithin{6};

StepWords thankWords(const QDateTime &due, const QDateTime &now)
{
    StepWords::Tone tone = StepWords::Tone::Ahead;
    if (due < now)
        tone = StepWords::Tone::Late;
    else if (due < now.addDuration(SoonWithin))
        tone = StepWords::Tone::Soon;
    return {tone, ContactWords::tr("Thank-you · %1").arg(countdownText(due, now)),
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
    const bool isOver = until <= now.toLocalTime().date();
    return {isOver ? StepWords::Tone::Soon : StepWords::Tone::Ahead, ContactWords::tr("Until %1").arg(dayText(until)),
        ContactWords::tr("On hold until %1").arg(dayText(until))};
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy");
}

} // namespace Demitasse
