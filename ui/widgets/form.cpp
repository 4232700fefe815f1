// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/form.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Demitasse {

namespace {

/// Every form's fields begin at the same place.
constexpr int NameCharacters = 26;
constexpr int FewestCharacters = 12;

} // namespace

Form::Form(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Wide, Space::Usual, Space::Wide, Space::Usual);
    card->column()->addLayout(m_grid);
    m_grid->setHorizontalSpacing(Space::Usual);
    m_grid->setVerticalSpacing(Space::Small);
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * NameCharacters);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(title, TypeRole::Title));
    column->addWidget(card);
}

void Form::addField(const QString &name, QWidget *field, const QString &hint)
{
    const int row = m_grid->rowCount();
    if (!name.isEmpty()) {
        auto *label = makeParagraph(name);
        label->setBuddy(field);
        m_grid->addWidget(label, row, 0);
        field->setAccessibleName(name);
    }
    if (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
    // A long choice may be cut; a form that is wider than the window may not.
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(FewestCharacters);
    }
    m_grid->addWidget(field, row, 1);
    if (hint.isEmpty())
        return;
    m_grid->addWidget(makeParagraph(hint, TypeRole::Caption, Tone::Quiet), row + 1, 1);
    field->setAccessibleDescription(hint);
}

bool Form::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void Form::addBelow(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

} // namespace Demitasse
