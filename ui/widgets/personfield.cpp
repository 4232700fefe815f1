// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/personfield.h"

#include "core/rules/fold.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOffered = 8;

/// Tells two people of one name apart.
QString offeredName(const ContactView &view)
{
    const QString role = roleLine(view);
    return role.isEmpty() ? listedName(view) : u"%1 — %2"_s.arg(listedName(view), role);
}

} // namespace

PersonField::PersonField(const ContactBook &book, Strangers strangers, QWidget *parent)
    : QLineEdit(parent)
    , m_book(book)
    , m_strangers(strangers)
{
    auto *completer = new QCompleter(&m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PersonField::offer);
    // Queued, since the line edit itself puts what was offered into the text first.
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); }, Qt::QueuedConnection);
}

void PersonField::offer(const QString &text)
{
    m_offered.clear();
    QStringList names;
    const bool hasText = !filterWords(text).isEmpty();
    for (const qsizetype position : hasText ? m_book.matching({.text = text, .archived = true}) : std::vector<qsizetype>{}) {
        const ContactView &view = m_book.at(position);
        if (m_leftOut.contains(view.contact.id))
            continue;
        m_offered.append(view.contact.id);
        names.append(offeredName(view));
        if (m_offered.size() == MostOffered)
            break;
    }
    m_typed = text.simplified();
    if (hasText && m_strangers == Strangers::Welcome && !person())
        names.append(tr("Add “%1” as a new contact").arg(m_typed));
    m_names.setStringList(names);
}

void PersonField::choose(int row)
{
    if (row < 0)
        return;
    if (row < m_offered.size()) {
        const ContactId id = m_offered[row];
        setPerson(id);
        emit chosen(id);
        return;
    }
    m_newName = m_typed;
    setText(m_newName);
}

void PersonField::setPerson(const std::optional<ContactId> &id)
{
    const ContactView *view = id ? m_book.find(*id) : nullptr;
    m_chosen = view ? *id : ContactId{};
    m_chosenName = view ? listedName(*view) : QString();
    setText(m_chosenName);
}

std::optional<ContactId> PersonField::person() const
{
    const QString name = fold(text()).trimmed();
    if (name.isEmpty())
        return std::nullopt;
    if (!m_chosen.isNull() && name == fold(m_chosenName))
        return m_chosen;
    std::optional<ContactId> found;
    for (const qsizetype position : m_book.matching({.text = text(), .archived = true})) {
        const ContactView &view = m_book.at(position);
        if (m_leftOut.contains(view.contact.id) || (fold(listedName(view)) != name && offeredName(view) != text()))
            continue;
        if (found)
            return std::nullopt;
        found = view.contact.id;
    }
    return found;
}

} // namespace Demitasse
