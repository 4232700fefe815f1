// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/claimpopover.h"

#include "core/text/debrieftext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/personfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClaimCharacters = 52;
constexpr int LongestClaim = 300;

} // namespace

ClaimPopover *ClaimPopover::ask(
    QWidget *host, const QRect &anchor, const ContactBook &book, const ClaimAsk &asked, Said said)
{
    auto *popover = new ClaimPopover(host, book, asked, std::move(said));
    popover->open(anchor, popover->m_first);
    return popover;
}

ClaimPopover::ClaimPopover(QWidget *host, const ContactBook &book, const ClaimAsk &asked, Said said)
    : Popover(host)
    , m_draft(asked.draft)
    , m_said(std::move(said))
    , m_words(new QComboBox)
    , m_path(new QComboBox)
    , m_speaker(new QComboBox)
    , m_person(new PersonField(book, PersonField::Strangers::Unknown))
    , m_stance(new QComboBox)
    , m_basis(new QComboBox)
{
    using enum ClaimAsk::What;
    setObjectName(u"claimPopover"_s);
    m_words->setObjectName(u"claimWords"_s);
    m_words->setEditable(true);
    m_words->setInsertPolicy(QComboBox::NoInsert);
    m_words->addItems(asked.known);
    m_words->lineEdit()->setMaxLength(LongestClaim);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * ClaimCharacters);
    m_words->setEditText(asked.draft.text.simplified());
    m_words->lineEdit()->setCursorPosition(0);
    m_words->completer()->setFilterMode(Qt::MatchContains);
    m_path->setObjectName(u"claimPath"_s);
    for (const Path &path : asked.paths)
        m_path->addItem(path.name, path.id.value);
    m_path->setCurrentIndex(std::max(0, m_path->findData(asked.draft.path.value)));
    m_stance->setObjectName(u"claimStance"_s);
    for (const Stance stance : allOf<Stance>())
        m_stance->addItem(stanceText(stance));
    m_stance->setCurrentIndex(static_cast<int>(asked.draft.stance));
    m_basis->setObjectName(u"claimBasis"_s);
    m_basis->addItem(tr("Not said"));
    for (const Basis basis : allOf<Basis>())
        m_basis->addItem(basisText(basis));
    m_basis->setCurrentIndex(asked.draft.basis ? 1 + static_cast<int>(*asked.draft.basis) : 0);
    fillWho(asked.speaker);

    const bool isVoiced = asked.what == Claim || asked.what == Voice;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Close);
    add(*grid, tr("Claim"), m_words, asked.what == Claim || asked.what == Words);
    add(*grid, tr("Path"), m_path, asked.what == Claim && asked.paths.size() > 1);
    add(*grid, tr("Who says so"), m_speaker, isVoiced && m_speaker->count() > 0);
    add(*grid, tr("Who says so"), m_person, isVoiced && m_speaker->count() == 0);
    add(*grid, tr("How"), m_stance, asked.what != Words);
    add(*grid, tr("Fact or opinion"), m_basis, asked.what != Words);
    auto *keep = usualButton(tr("Keep it"));
    keep->setObjectName(u"claimConfirm"_s);
    auto *cancel = quietButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column()->addWidget(makeParagraph(asked.title, TypeRole::Strong));
    column()->addLayout(grid);
    column()->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &ClaimPopover::settle);
    connect(cancel, &QPushButton::clicked, this, &ClaimPopover::leave);
}

/// Notes of one person are that person's; of several, one of them said it.
void ClaimPopover::fillWho(const Speaker &speaker)
{
    m_speaker->setObjectName(u"claimSpeaker"_s);
    m_person->setObjectName(u"claimPerson"_s);
    m_person->setPlaceholderText(tr("nobody yet"));
    for (qsizetype i = 0; i < speaker.people.size(); ++i)
        m_speaker->addItem(speaker.names.value(i), speaker.people[i].value);
}

void ClaimPopover::add(QGridLayout &grid, const QString &name, QWidget *field, bool isAsked)
{
    if (!isAsked) {
        field->setParent(this);
        field->hide();
        return;
    }
    field->setAccessibleName(name);
    const int row = grid.rowCount();
    grid.addWidget(makeLabel(name), row, 0);
    grid.addWidget(field, row, 1);
    if (!m_first)
        m_first = field;
}

std::optional<ContactId> ClaimPopover::who() const
{
    if (m_speaker->count() > 0)
        return ContactId {m_speaker->currentData().toUuid()};
    return m_person->person();
}

void ClaimPopover::settle()
{
    if (m_words->currentText().trimmed().isEmpty() && m_draft.claim.isNull())
        return m_words->setFocus();
    if (m_person->namesNobody())
        return m_person->setFocus();
    ClaimDraft draft = m_draft;
    draft.text = m_words->currentText();
    if (m_path->count() > 0)
        draft.path = PathId {m_path->currentData().toUuid()};
    draft.contact = who();
    draft.stance = static_cast<Stance>(m_stance->currentIndex());
    draft.basis.reset();
    if (m_basis->currentIndex() > 0)
        draft.basis = static_cast<Basis>(m_basis->currentIndex() - 1);
    const Said said = std::exchange(m_said, {});
    leave();
    if (said)
        said(draft);
}

} // namespace Demitasse
