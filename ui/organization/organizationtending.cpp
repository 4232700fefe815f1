// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationask.h"
#include "ui/organization/organizationpage.h"
#include "ui/organization/organizationpanel.h"
#include "ui/organization/organizationtreeview.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"

namespace Demitasse {

template <class Work> void OrganizationPage::tend(Work work, const QString &told, GroupKind kind)
{
    UiContext *context = &this->context();
    ask(std::move(work), [this, context, told, kind](OrganizationId id) {
        context->notices.post({Notice::Tone::Good, {}, told, OrganizationPage::tr("Undo"),
            [context, kind] { takeBackLast(*context, kind); }});
        m_chosen = id;
        load();
    });
}

void OrganizationPage::rename()
{
    if (chosen())
        m_panel->beginRename();
}

void OrganizationPage::takeRename(const QString &name)
{
    tend(
        [id = m_chosen, name](Desk &desk) -> Result<OrganizationId> {
            const Result<> done = desk.organizations.rename(id, name);
            return done ? Result<OrganizationId> {id} : Result<OrganizationId> {failure(done)};
        },
        tr("It is called %1 now.").arg(name), GroupKind::OrganizationRenamed);
}

void OrganizationPage::remove()
{
    const OrganizationNode *node = chosen();
    if (!node)
        return;
    const OrganizationId after = node->organization.parent.value_or(OrganizationId {});
    tend(
        [id = m_chosen, after](Desk &desk) -> Result<OrganizationId> {
            const Result<> done = desk.organizations.remove(id);
            return done ? Result<OrganizationId> {after} : Result<OrganizationId> {failure(done)};
        },
        tr("%1 is removed.").arg(node->organization.name), GroupKind::OrganizationRemoved);
}

void OrganizationPage::addUnit()
{
    const OrganizationNode *node = chosen();
    if (!node)
        return;
    m_asked = Asked::Unit;
    m_askedFor = m_chosen;
    m_ask->askName(tr("Name of the new unit of %1").arg(node->organization.name), tr("Add"));
}

void OrganizationPage::addTop()
{
    m_asked = Asked::Top;
    m_ask->askName(tr("Name of the new organization"), tr("Add"));
}

void OrganizationPage::moveUnder()
{
    const OrganizationNode *node = chosen();
    if (!node)
        return;
    m_asked = Asked::Parent;
    m_askedFor = m_chosen;
    QSet<OrganizationId> leftOut;
    for (const qsizetype place : m_tree.within(m_tree.placeOf(m_chosen)))
        leftOut.insert(m_tree.at(place).organization.id);
    m_ask->askWhich(
        tr("Move %1 under").arg(node->organization.name), tr("Move"), m_tree, leftOut, node->parent >= 0);
}

void OrganizationPage::mergeWith()
{
    const OrganizationNode *node = chosen();
    if (!node)
        return;
    m_asked = Asked::Twin;
    m_askedFor = m_chosen;
    m_ask->askWhich(tr("People and units that come to %1 from").arg(node->organization.name), tr("Merge"), m_tree,
        {m_chosen}, false);
}

void OrganizationPage::askDone()
{
    if (std::exchange(m_asked, Asked::Nothing) == Asked::Nothing)
        return;
    m_ask->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

void OrganizationPage::takeName(const QString &name)
{
    std::optional<OrganizationId> parent;
    if (m_asked == Asked::Unit)
        parent = m_askedFor;
    askDone();
    tend([name, parent](Desk &desk) { return desk.organizations.add(name, parent); },
        tr("%1 is added.").arg(name.simplified()), GroupKind::OrganizationAdded);
}

void OrganizationPage::takePicked(OrganizationId picked)
{
    const bool merges = m_asked == Asked::Twin;
    const OrganizationId id = m_askedFor;
    askDone();
    if (merges) {
        tend(
            [id, picked](Desk &desk) -> Result<OrganizationId> {
                const Result<> done = desk.organizations.merge(id, picked);
                return done ? Result<OrganizationId> {id} : Result<OrganizationId> {failure(done)};
            },
            tr("%1 and %2 are one now.").arg(nameOfId(id), nameOfId(picked)), GroupKind::OrganizationsMerged);
        return;
    }
    const qsizetype place = m_tree.placeOf(id);
    const std::optional<OrganizationId> parent = picked.isNull() ? std::nullopt : std::optional(picked);
    if (place < 0 || m_tree.at(place).organization.parent == parent)
        return;
    tend(
        [id, parent](Desk &desk) -> Result<OrganizationId> {
            const Result<> done = desk.organizations.move(id, parent);
            return done ? Result<OrganizationId> {id} : Result<OrganizationId> {failure(done)};
        },
        parent ? tr("%1 belongs to %2 now.").arg(nameOfId(id), nameOfId(picked))
               : tr("%1 stands at the top now.").arg(nameOfId(id)),
        GroupKind::OrganizationMoved);
}

} // namespace Demitasse
