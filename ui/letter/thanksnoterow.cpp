// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/thanksnoterow.h"

#include "core/text/datetext.h"
#include "core/text/wordtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

ThanksNoteRow::ThanksNoteRow(const ThanksLine &line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_box(new QCheckBox)
    , m_kind(makeParagraph({}, TypeRole::Caption, Tone::Quiet))
{
    const QString text = line.note.text.simplified();
    m_box->setObjectName(u"thanks-"_s + line.note.note.text());
    m_box->setAccessibleName(text);
    m_box->installEventFilter(this);
    auto *words = makeParagraph(text);
    words->setMinimumWidth(1);
    auto *said = new QVBoxLayout;
    said->setSpacing(0);
    said->addWidget(words);
    said->addWidget(m_kind);
    QToolButton *note = iconButton(Icon::Forward, tr("Open the note"));
    note->setObjectName(u"thanksNote-"_s + line.note.note.text());
    note->setAccessibleDescription(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Space::Hair, 0, Space::Hair);
    row->setSpacing(Space::Small);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(said, 1);
    row->addWidget(note, 0, Qt::AlignTop);
    connect(m_box, &QCheckBox::clicked, this, [this] { emit toggled(m_line.note.note); });
    connect(note, &QToolButton::clicked, this, [this] { emit noteWanted(m_line.note.note); });
}

void ThanksNoteRow::show(ThanksUse use)
{
    m_box->setCheckState(use == ThanksUse::No ? Qt::Unchecked : Qt::Checked);
    //: The kind of a note, and when in the conversation it was taken.
    const QString kind = tr("%1 · %2").arg(noteKindText(m_line.note.kind), clockText(m_line.note.stamp));
    m_kind->setText(use == ThanksUse::InOwnWords ? tr("%1 · in your own words").arg(kind) : kind);
    m_box->setAccessibleDescription(m_kind->text());
}

bool ThanksNoteRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up: emit stepped(-1); return true;
    case Qt::Key_Down: emit stepped(+1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() == Qt::NoModifier) {
            m_box->click();
            return true;
        }
        break;
    case Qt::Key_Right: emit noteWanted(m_line.note.note); return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void ThanksNoteRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace Demitasse
