// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/ownitemline.h"

#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace Demitasse {

using namespace Qt::StringLiterals;

OwnItemLine::OwnItemLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_due(new QComboBox)
{
    m_text->setObjectName(u"ownItem"_s);
    m_text->setPlaceholderText(tr("Something of your own…"));
    m_text->setAccessibleName(tr("Something of your own for the list"));
    m_due->setObjectName(u"ownItemDue"_s);
    m_due->setAccessibleName(tr("When to see to it"));
    m_due->addItem(tr("any time"), QVariant::fromValue(OwnDue::AnyTime));
    m_due->addItem(tr("the day before"), QVariant::fromValue(OwnDue::DayBefore));
    m_due->addItem(tr("that day"), QVariant::fromValue(OwnDue::SameDay));
    auto *add = quietButton(tr("Add"));
    add->setObjectName(u"addOwnItem"_s);
    add->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Usual, Space::Small, Space::Close, Space::Small);
    row->setSpacing(Space::Small);
    row->addWidget(m_text, 1);
    row->addWidget(m_due);
    row->addWidget(add);
    const auto take = [this] {
        if (!m_text->text().trimmed().isEmpty())
            emit added(m_text->text(), m_due->currentData().value<OwnDue>());
    };
    connect(m_text, &QLineEdit::textChanged, add,
        [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, this, take);
    connect(add, &QPushButton::clicked, this, take);
}

void OwnItemLine::clear()
{
    m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace Demitasse
