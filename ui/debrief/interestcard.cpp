// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/interestcard.h"

#include "core/text/debrieftext.h"
#include "ui/debrief/interestfield.h"
#include "ui/paths/inplacefield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// As much of a note as a choice has room for.
constexpr qsizetype ChoiceCharacters = 80;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= ChoiceCharacters ? line : line.left(ChoiceCharacters) + u'…';
}

} // namespace

InterestCard::InterestCard(QWidget *parent)
    : QWidget(parent)
    , m_pathLine(new QWidget)
    , m_path(new QComboBox)
    , m_before(new InterestField)
    , m_after(new InterestField)
    , m_movedBy(new QComboBox)
    , m_movedText(new InPlaceField(InPlaceField::Lines::One, InPlaceField::Empty::Taken, {}))
    , m_depth(new QButtonGroup(this))
{
    m_path->setObjectName(u"debriefPath"_s);
    m_before->setObjectName(u"interestBefore"_s);
    m_after->setObjectName(u"interestAfter"_s);
    m_movedBy->setObjectName(u"movedBy"_s);
    m_movedText->setObjectName(u"movedText"_s);
    m_path->setAccessibleName(tr("Interest in"));
    m_path->setFocusPolicy(Qt::StrongFocus);
    auto *pathLine = new QHBoxLayout(m_pathLine);
    pathLine->setContentsMargins(0, 0, 0, 0);
    pathLine->addWidget(makeLabel(tr("Interest in")));
    pathLine->addWidget(m_path, 1);
    m_movedText->setPlaceholderText(tr("In a sentence of your own"));
    auto *form = new Form(tr("My interest"));
    form->addBelow(m_pathLine);
    form->add(tr("Before the talk"), m_before);
    form->add(tr("Now"), m_after);
    form->add(tr("What moved it"), m_movedBy);
    form->add(tr("In your words"), m_movedText);
    form->add(tr("How deep it went"), buildDepth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    connectParts();
}

QWidget *InterestCard::buildDepth()
{
    auto *depths = new QWidget;
    auto *row = new QHBoxLayout(depths);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Usual);
    for (const TalkDepth depth : allOf<TalkDepth>()) {
        auto *button = new QRadioButton(depthText(depth));
        button->setObjectName(u"depth-"_s + word(depth));
        m_depth->addButton(button, static_cast<int>(depth));
        row->addWidget(button);
    }
    row->addStretch();
    return depths;
}

void InterestCard::connectParts()
{
    const auto tell = [this] { emit kept(m_debrief); };
    connect(m_before, &InterestField::valueChanged, this, [this, tell](int value) {
        m_debrief.interestBefore = value;
        tell();
    });
    connect(m_after, &InterestField::valueChanged, this, [this, tell](int value) {
        m_debrief.interestAfter = value;
        tell();
    });
    connect(m_path, &QComboBox::activated, this, [this, tell] {
        m_debrief.path = PathId {m_path->currentData().toUuid()};
        tell();
    });
    connect(m_movedBy, &QComboBox::activated, this, [this, tell] {
        const NoteId note {m_movedBy->currentData().toUuid()};
        m_debrief.movedBy = note.isNull() ? std::nullopt : std::optional(note);
        tell();
    });
    connect(m_movedText, &InPlaceField::taken, this, [this, tell](const QString &text) {
        m_debrief.movedText = text;
        tell();
    });
    connect(m_depth, &QButtonGroup::idToggled, this, [this, tell](int id, bool on) {
        if (!on)
            return;
        m_debrief.depth = static_cast<TalkDepth>(id);
        tell();
    });
}

void InterestCard::show(const DebriefView &view, const QHash<NoteId, QString> &minutes)
{
    m_debrief = view.debrief;
    const QSignalBlocker quiet[] {QSignalBlocker(m_before), QSignalBlocker(m_after), QSignalBlocker(m_depth)};
    m_before->setValue(m_debrief.interestBefore);
    m_after->setValue(m_debrief.interestAfter);
    m_movedText->setStored(m_debrief.movedText);
    showPaths(view.interview.meeting.contacts);
    showNotes(view.interview.notes, minutes);
    showDepth();
}

/// Only where there is something to choose.
void InterestCard::showPaths(const QList<ContactView> &people)
{
    const QSignalBlocker quiet(m_path);
    m_path->clear();
    for (const ContactView &person : people) {
        for (qsizetype i = 0; i < person.contact.paths.size(); ++i) {
            const QUuid id = person.contact.paths[i].value;
            if (m_path->findData(id) < 0)
                m_path->addItem(person.paths.value(i), id);
        }
    }
    const bool isChoice = m_path->count() > 1;
    if (isChoice)
        m_path->setCurrentIndex(m_debrief.path ? m_path->findData(m_debrief.path->value) : -1);
    m_pathLine->setVisible(isChoice);
}

void InterestCard::showNotes(const QList<NoteRevision> &notes, const QHash<NoteId, QString> &minutes)
{
    const QSignalBlocker quiet(m_movedBy);
    QStringList texts {tr("Nothing they said")};
    QList<QUuid> ids {QUuid()};
    for (const NoteRevision &note : notes) {
        if (note.text.trimmed().isEmpty())
            continue;
        texts.append(u"%1  %2"_s.arg(minutes.value(note.note), shortened(note.text)));
        ids.append(note.note.value);
    }
    m_movedBy->clear();
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_movedBy->addItem(texts[i], ids[i]);
    m_movedBy->setCurrentIndex(
        std::max(0, m_debrief.movedBy ? m_movedBy->findData(m_debrief.movedBy->value) : 0));
}

void InterestCard::showDepth()
{
    m_depth->setExclusive(false);
    for (QAbstractButton *button : m_depth->buttons())
        button->setChecked(m_debrief.depth && m_depth->id(button) == static_cast<int>(*m_debrief.depth));
    m_depth->setExclusive(true);
}

void InterestCard::begin()
{
    m_before->setFocus(Qt::OtherFocusReason);
}

void InterestCard::commit()
{
    m_movedText->commit();
}

} // namespace Demitasse
