// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationfield.h"

#include "core/rules/fold.h"
#include "ui/organization/organizationwords.h"

#include <QAbstractItemView>
#include <QCompleter>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr qsizetype MostOffered = 8;

} // namespace

OrganizationField::OrganizationField(QWidget *parent)
    : QLineEdit(parent)
{
    auto *completer = new QCompleter(&m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setTextElideMode(Qt::ElideRight);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &OrganizationField::offer);
    // Queued, since the line edit itself puts what was offered into the text first.
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); }, Qt::QueuedConnection);
}

void OrganizationField::setTree(const OrganizationTree &tree, const QSet<OrganizationId> &leftOut)
{
    m_tree = tree;
    m_leftOut = leftOut;
    m_chosen = {};
}

void OrganizationField::offer(const QString &text)
{
    m_offered.clear();
    QStringList names;
    const QString typed = fold(text);
    QList<OrganizationId> found = typed.isEmpty() ? QList<OrganizationId>() : organizationsMatching(m_tree, text);
    found.removeIf([this](const OrganizationId &id) { return m_leftOut.contains(id); });
    std::ranges::stable_partition(found, [&](const OrganizationId &id) {
        return fold(m_tree.at(m_tree.placeOf(id)).organization.name).startsWith(typed);
    });
    for (const OrganizationId &id : found.first(std::min(found.size(), MostOffered))) {
        m_offered.append(id);
        names.append(placedName(m_tree, m_tree.placeOf(id)));
    }
    m_names.setStringList(names);
}

void OrganizationField::choose(int row)
{
    if (row < 0 || row >= m_offered.size())
        return;
    m_chosen = m_offered[row];
    m_chosenName = placedName(m_tree, m_tree.placeOf(m_chosen));
    setText(m_chosenName);
    emit picked(m_chosen);
}

OrganizationId OrganizationField::organization() const
{
    if (!m_chosen.isNull() && text() == m_chosenName)
        return m_chosen;
    const QString typed = fold(text());
    OrganizationId found;
    for (const OrganizationId &id : typed.isEmpty() ? QList<OrganizationId>() : organizationsMatching(m_tree, text())) {
        if (m_leftOut.contains(id) || fold(m_tree.at(m_tree.placeOf(id)).organization.name) != typed)
            continue;
        if (!found.isNull())
            return {};
        found = id;
    }
    return found;
}

} // namespace Demitasse
