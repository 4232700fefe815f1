// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/debriefrow.h"

#include "core/text/debrieftext.h"
#include "ui/contact/linkbutton.h"
#include "ui/paths/inplacefield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

std::optional<Basis> nextBasis(std::optional<Basis> basis)
{
    if (!basis)
        return Basis::Fact;
    return *basis == Basis::Fact ? std::optional(Basis::Opinion) : std::nullopt;
}

} // namespace

DebriefRow::DebriefRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new InPlaceField(InPlaceField::Lines::One, InPlaceField::Empty::Taken, name))
    , m_basisWord(quietButton({}))
    , m_note(new LinkButton)
{
    m_text->setObjectName(u"debriefWords"_s);
    m_text->installEventFilter(this);
    m_basisWord->setObjectName(u"debriefBasis"_s);
    m_basisWord->setFocusPolicy(Qt::NoFocus);
    setPlainToolTip(m_basisWord, withShortcut(tr("Fact or opinion"), Qt::Key_F8));
    m_note->setObjectName(u"debriefNote"_s);
    m_note->hide();
    for (QWidget *beside : {static_cast<QWidget *>(m_basisWord), static_cast<QWidget *>(m_note)}) {
        QSizePolicy policy = beside->sizePolicy();
        policy.setRetainSizeWhenHidden(beside == m_basisWord);
        beside->setSizePolicy(policy);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_text, 1);
    row->addWidget(m_basisWord, 0, Qt::AlignTop);
    row->addWidget(m_note, 0, Qt::AlignTop);
    connect(m_text, &InPlaceField::taken, this, [this](const QString &text) {
        m_text->document()->clearUndoRedoStacks();
        emit taken(text, m_basis);
    });
    connect(m_text, &InPlaceField::ended, this, [this](bool keeps) {
        if (keeps && m_text->hasFocus())
            emit entered();
    });
    connect(m_basisWord, &Button::clicked, this, &DebriefRow::changeBasis);
    connect(m_note, &LinkButton::clicked, this, &DebriefRow::noteWanted);
    dress();
}

void DebriefRow::say(const QString &text, std::optional<Basis> basis)
{
    m_text->setStored(text);
    m_basis = basis;
    dress();
}

void DebriefRow::showNote(const QString &minute)
{
    m_note->setVisible(!minute.isEmpty());
    if (minute.isEmpty())
        return;
    m_note->setWords(minute);
    m_note->setAccessibleName(tr("To the note at %1").arg(minute));
    setPlainToolTip(m_note, tr("To the note"));
}

void DebriefRow::setPrompt(const QString &prompt)
{
    m_text->setPlaceholderText(prompt);
}

void DebriefRow::clear()
{
    m_basis.reset();
    m_text->begin({});
    m_text->setStored({});
    dress();
}

void DebriefRow::begin()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void DebriefRow::commit()
{
    m_text->commit();
}

QList<QWidget *> DebriefRow::tabStops() const
{
    return {m_text, m_note};
}

void DebriefRow::changeBasis()
{
    m_basis = nextBasis(m_basis);
    dress();
    if (!m_text->words().trimmed().isEmpty())
        emit taken(m_text->words(), m_basis);
}

/// The question whether it is a fact stands only where one is.
void DebriefRow::dress()
{
    const bool isHere = m_text->hasFocus() || underMouse();
    m_basisWord->setText(m_basis ? basisText(*m_basis) : tr("Fact or opinion?"));
    m_basisWord->setVisible(m_basis || (isHere && !m_text->words().isEmpty()));
    m_text->setAccessibleDescription(m_basis ? basisText(*m_basis) : QString());
}

bool DebriefRow::isAtEdge(int by) const
{
    QTextCursor edge(m_text->document());
    edge.movePosition(by < 0 ? QTextCursor::Start : QTextCursor::End);
    return m_text->cursorRect().top() == m_text->cursorRect(edge).top();
}

bool DebriefRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::KeyRelease)
        dress();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? +1 : 0;
    if (key->key() == Qt::Key_F8) {
        changeBasis();
        return true;
    }
    if (by != 0 && key->modifiers() == Qt::NoModifier && isAtEdge(by)) {
        emit stepped(by);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DebriefRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    dress();
}

void DebriefRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    dress();
}

} // namespace Demitasse
