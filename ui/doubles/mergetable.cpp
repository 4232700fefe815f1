// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doubles/mergetable.h"

#include "ui/doubles/mergewords.h"
#include "ui/models/contactwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/portrait.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

enum MergeColumn
{
    MarkColumn,
    FieldColumn,
    KeptColumn,
    OtherColumn,
    BothColumn,
    WhyColumn
};

constexpr qsizetype MostLetters = 22;

QString cutShort(const QString &text)
{
    return text.size() <= MostLetters ? text : text.first(MostLetters - 1).trimmed() + u'…';
}

/// The names of those that a contact has after the merge, from the two who had them.
template <class Id>
QStringList namesOf(const QList<Id> &wanted, const QList<Id> &one, const QStringList &names, const QList<Id> &other,
    const QStringList &otherNames)
{
    QStringList found;
    for (const Id &id : wanted) {
        const qsizetype at = one.indexOf(id);
        found.append(at >= 0 ? names.value(at) : otherNames.value(other.indexOf(id)));
    }
    return found;
}

} // namespace

MergeTable::MergeTable(const MergeProposal &proposal, QWidget *parent)
    : QWidget(parent)
    , m_proposal(proposal)
    , m_choices(proposal.choices)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"mergeTable"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::Small);
    m_grid->setVerticalSpacing(Space::Small);
    m_grid->setColumnStretch(KeptColumn, 1);
    m_grid->setColumnStretch(OtherColumn, 1);
    addHead();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const MergeField field = m_proposal.choices[i].field;
        const QString kept = mergeValueText(m_proposal.kept, field);
        const QString other = mergeValueText(m_proposal.other, field);
        if (kept.isEmpty() && other.isEmpty())
            continue;
        if (kept == other)
            addSame(field);
        else
            addChoice(i);
    }
}

void MergeTable::addHead()
{
    const auto head = [this](int column, const ContactView &view, const std::optional<Photo> &photo, const QString &since) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        auto *portrait = new Portrait(Measure::Portrait, this);
        portrait->show(displayName(view.contact), photo ? photo->content : QByteArray());
        cell->addWidget(portrait);
        cell->addSpacing(Space::Hair);
        cell->addWidget(makeParagraph(listedName(view), TypeRole::Strong));
        cell->addWidget(makeParagraph(since, TypeRole::Caption, Tone::Quiet));
        m_grid->addLayout(cell, 0, column);
    };
    const auto since = [](const ContactView &view) {
        return tr("here since %1").arg(dayText(view.contact.created.toLocalTime().date()));
    };
    head(KeptColumn, m_proposal.kept, m_proposal.keptPhoto, since(m_proposal.kept));
    head(OtherColumn, m_proposal.other, m_proposal.otherPhoto, since(m_proposal.other));
}

void MergeTable::addSame(MergeField field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(mergeFieldText(field), TypeRole::Body, Tone::Quiet), row, FieldColumn);
    auto *value = makeParagraph(mergeValueText(m_proposal.kept, field), TypeRole::Body, Tone::Quiet);
    m_grid->addWidget(value, row, KeptColumn, 1, 3);
    m_grid->addWidget(makeLabel(mergeReasonText(MergeReason::Same), TypeRole::Caption, Tone::Quiet), row, WhyColumn);
}

void MergeTable::addChoice(qsizetype index)
{
    const MergeChoice choice = m_proposal.choices[index];
    const int row = m_grid->rowCount();
    auto *mark = new IconMark(Icon::Forward, Measure::SmallIcon, Tone::Accent);
    mark->setAccessibleName(tr("Differs"));
    setPlainToolTip(mark, tr("Differs"));
    m_grid->addWidget(mark, row, MarkColumn);
    m_grid->addWidget(makeLabel(mergeFieldText(choice.field), TypeRole::Strong), row, FieldColumn);
    auto *group = new QButtonGroup(this);
    addOption(group, row, MergeSide::Kept, choice);
    addOption(group, row, MergeSide::Other, choice);
    const bool bothSaySomething = !mergeValueText(m_proposal.kept, choice.field).isEmpty()
        && !mergeValueText(m_proposal.other, choice.field).isEmpty();
    if (canHaveBoth(choice.field) && bothSaySomething)
        addOption(group, row, MergeSide::Both, choice);
    auto *why = makeLabel(mergeReasonText(choice.reason), TypeRole::Caption, Tone::Quiet);
    m_grid->addWidget(why, row, WhyColumn);
    connect(group, &QButtonGroup::idClicked, this, [this, index, why, choice](int side) {
        m_choices[index].side = static_cast<MergeSide>(side);
        why->setText(m_choices[index] == choice ? mergeReasonText(choice.reason) : tr("your choice"));
        emit changed();
    });
}

void MergeTable::addOption(QButtonGroup *group, int row, MergeSide side, const MergeChoice &choice)
{
    const ContactView &view = side == MergeSide::Other ? m_proposal.other : m_proposal.kept;
    QString value = side == MergeSide::Both ? tr("Both") : mergeValueText(view, choice.field);
    if (value.isEmpty())
        value = tr("(nothing)");
    auto *option = new QRadioButton(cutShort(value).replace(u'&', u"&&"_s));
    option->setObjectName(u"merge-%1-%2"_s.arg(static_cast<int>(choice.field)).arg(static_cast<int>(side)));
    option->setAccessibleName(u"%1: %2"_s.arg(mergeFieldText(choice.field), value));
    if (value.size() > MostLetters)
        setPlainToolTip(option, value);
    option->setChecked(choice.side == side);
    group->addButton(option, static_cast<int>(side));
    const int column = side == MergeSide::Kept ? KeptColumn : side == MergeSide::Other ? OtherColumn : BothColumn;
    m_grid->addWidget(option, row, column);
    if (!m_first && option->isChecked())
        m_first = option;
}

ContactView MergeTable::preview() const
{
    const ContactView &kept = m_proposal.kept;
    const ContactView &other = m_proposal.other;
    ContactView view = kept;
    view.contact = merged(kept.contact, other.contact, m_choices);
    const bool hasKeptOrganization = view.contact.organization == kept.contact.organization;
    view.organization = hasKeptOrganization ? kept.organization : other.organization;
    view.paths = namesOf(view.contact.paths, kept.contact.paths, kept.paths, other.contact.paths, other.paths);
    view.introducer = view.contact.introducer == kept.contact.introducer ? kept.introducer : other.introducer;
    return view;
}

void MergeTable::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace Demitasse
