// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/settledcard.h"

#include "ui/research/taborder.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

SettledCard::SettledCard(QWidget *parent)
    : Card(parent)
    , m_empty(makeParagraph(tr("What a quick search answers takes time from what only they can tell. Type a question, "
                               "or pick one of the bank; a plan that has it then says so."),
          TypeRole::Caption, Tone::Quiet))
    , m_list(new QWidget)
    , m_add(new QLineEdit)
{
    m_add->setObjectName(u"settleQuestion"_s);
    m_add->setPlaceholderText(tr("A question you need not ask"));
    m_add->setAccessibleName(tr("A question you need not ask"));
    auto *completer = new QCompleter(&m_offered, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setTextElideMode(Qt::ElideRight);
    m_add->setCompleter(completer);
    // Queued, since the line edit itself puts what was picked into the text first.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SettledCard::tell,
        Qt::QueuedConnection);
    connect(m_add, &QLineEdit::returnPressed, this, [this, completer] {
        // The completer then picks it.
        const bool isPicking = completer->popup()->isVisible() && completer->popup()->currentIndex().isValid();
        if (!isPicking)
            tell(m_add->text());
    });
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Space::Hair);
    column()->addWidget(makeParagraph(tr("No need to ask any more"), TypeRole::Strong));
    column()->addWidget(m_empty);
    column()->addWidget(m_list);
    column()->addWidget(m_add);
}

void SettledCard::begin()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void SettledCard::giveBack(const QString &text)
{
    if (m_add->text().isEmpty())
        m_add->setText(text);
}

void SettledCard::tell(const QString &question)
{
    m_add->completer()->popup()->hide();
    m_add->clear();
    if (!question.trimmed().isEmpty())
        emit settled(question);
}

void SettledCard::show(const QList<SettledQuestion> &settled)
{
    if (settled == m_shown)
        return;
    m_shown = settled;
    const bool hadFocus = m_list->isAncestorOf(window()->focusWidget());
    for (QWidget *row : m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->deleteLater();
    }
    for (const SettledQuestion &question : settled) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Space::Small);
        row->addWidget(makeParagraph(question.question), 1);
        auto *remove = iconButton(Icon::Close, tr("May be asked again: %1").arg(question.question));
        remove->setObjectName(u"unsettle"_s);
        connect(remove, &QToolButton::clicked, this, [this, id = question.finding] { emit unsettled(id); });
        row->addWidget(remove, 0, Qt::AlignTop);
        m_list->layout()->addWidget(line);
        joinTabOrder(line, m_add);
    }
    m_empty->setVisible(settled.isEmpty());
    m_list->setVisible(!settled.isEmpty());
    if (hadFocus)
        begin();
}

} // namespace Demitasse
