// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/planning.h"
#include "ui/plan/planpage.h"
#include "ui/plan/plansheet.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/widgets/buttons.h"

#include <QLineEdit>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

template <class Work> void PlanPage::change(Work work)
{
    ask(std::move(work), [this](const PlanView &view) { showPlan(view); });
}

void PlanPage::listenToSheet()
{
    connect(m_sheet, &PlanSheet::worded, this, [this](PlanItemId id, const QString &text) {
        change([meeting = m_meeting, id, text](Desk &desk) { return desk.planning.setText(meeting, id, text); });
    });
    connect(m_sheet, &PlanSheet::timed, this, [this](PlanItemId id, int minutes) {
        change([meeting = m_meeting, id, minutes](Desk &desk) {
            return desk.planning.setMinutes(meeting, id, minutes);
        });
    });
    connect(m_sheet, &PlanSheet::removeWanted, this, [this](PlanItemId id) {
        change([meeting = m_meeting, id](Desk &desk) { return desk.planning.remove(meeting, id); });
    });
    connect(m_sheet, &PlanSheet::reordered, this, [this](const QList<PlanItemId> &order) {
        change([meeting = m_meeting, order](Desk &desk) { return desk.planning.reorder(meeting, order); });
    });
}

void PlanPage::add(const QString &bankId)
{
    const bool isThere = std::ranges::find(m_view.items, bankId, &PlanItem::bankId) != m_view.items.end();
    if (isThere)
        context().notices.tell(tr("It is in the plan already."));
    else if (isPlannable(m_view.meeting))
        change([meeting = m_meeting, bankId](Desk &desk) { return desk.preparation.add(meeting, {bankId}); });
}

void PlanPage::addOwn()
{
    const QString text = m_own->text().simplified();
    if (text.isEmpty())
        return;
    ask([meeting = m_meeting, text](Desk &desk) { return desk.planning.addText(meeting, text); },
        [this](const PlanView &view) {
            m_own->clear();
            showPlan(view);
        });
}

void PlanPage::suggest()
{
    m_sheet->settle();
    ask([meeting = m_meeting](Desk &desk) { return desk.preparation.suggest(meeting); },
        [this](const PlanView &view) {
            m_reasons.insert(view.reasons);
            if (view.reasons.isEmpty())
                context().notices.tell(tr("Nothing more fits into the time; the plan stays as it is."));
            showPlan(view);
        });
}

void PlanPage::addClosing()
{
    const auto closing = std::ranges::find_if(
        m_bank, [](const BankQuestion &known) { return known.question.isClosing; });
    if (closing != m_bank.end())
        add(closing->question.id);
}

void PlanPage::takeWayOut(PlanConcern concern, PlanItemId item)
{
    const ContactId contact = m_view.meeting.contacts.value(0).contact.id;
    switch (concern) {
    case PlanConcern::TooFew: return suggest();
    case PlanConcern::NoClosing: return addClosing();
    case PlanConcern::Double: return m_sheet->editRow(item);
    case PlanConcern::TooLong:
        return context().navigator.go({.kind = Place::Kind::Booking, .meeting = m_meeting});
    case PlanConcern::Answered:
        return context().navigator.go({.kind = Place::Kind::Research, .contact = contact, .meeting = m_meeting});
    case PlanConcern::AskedBefore:
        return context().navigator.go({.kind = Place::Kind::Contact, .contact = contact});
    }
}

} // namespace Demitasse
