// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include "core/rules/fold.h"
#include "ui/models/contactbook.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int PaletteActionRole = Qt::UserRole;
constexpr int PaletteContactRole = Qt::UserRole + 1;
constexpr int PaletteSearchRole = Qt::UserRole + 2;
constexpr size_t MostContacts = 20;
constexpr int PaletteRows = 10;

bool answers(const QString &text, const QStringList &words)
{
    const QString folded = fold(text);
    return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
}

QString lineOf(const ContactView &view)
{
    const QString what = view.contact.role.isEmpty() || view.organization.isEmpty()
        ? view.contact.role + view.organization
        : u"%1, %2"_s.arg(view.contact.role, view.organization);
    const QString name = displayName(view.contact);
    return what.isEmpty() ? name : u"%1 — %2"_s.arg(name, what);
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, const ContactBook &contacts, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_contacts(contacts)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a command or a person"));
    m_field->setPlaceholderText(tr("A command or a person…"));
    m_field->setAccessibleName(windowTitle());
    m_field->addAction(icon(Icon::Search, Tone::Quiet), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    column->setSpacing(Space::Small);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    fill({});
    place();
    m_field->setFocus();
}

void CommandPalette::place()
{
    const QWidget *ground = parentWidget();
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    const int width = std::min(scaledToText(Measure::NarrowColumn, fontMetrics()), ground->width() - 2 * Space::Usual);
    const int height = std::min(
        m_field->sizeHint().height() + PaletteRows * row + 4 * Space::Small, ground->height() - 2 * Space::Usual);
    resize(width, height);
    move(ground->mapToGlobal(QPoint((ground->width() - width) / 2, std::min(ground->height() / 6, Space::Vast * 2))));
}

void CommandPalette::fill(const QString &text)
{
    m_list->clear();
    const QStringList words = filterWords(text);
    if (words.isEmpty()) {
        addActions(words);
    } else {
        addContacts(text);
        addActions(words);
        auto *item = new QListWidgetItem(icon(Icon::Search), tr("Search everything for “%1”").arg(text.trimmed()), m_list);
        item->setData(PaletteSearchRole, text.trimmed());
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::addActions(const QStringList &words)
{
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isEnabled() || !action->isVisible() || action->isSeparator() || !answers(nameOf(*action), words))
            continue;
        auto *item = new QListWidgetItem(action->icon(), withShortcut(nameOf(*action), action->shortcut()), m_list);
        item->setData(PaletteActionRole, QVariant::fromValue(action));
    }
}

void CommandPalette::addContacts(const QString &text)
{
    ContactFilter filter;
    filter.text = text;
    const std::vector<qsizetype> found = m_contacts.matching(filter);
    for (size_t i = 0; i < std::min(found.size(), MostContacts); ++i) {
        const ContactView &view = m_contacts.at(found[i]);
        auto *item = new QListWidgetItem(icon(Icon::Person), lineOf(view), m_list);
        item->setData(PaletteContactRole, view.contact.id.value);
    }
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    auto *action = item->data(PaletteActionRole).value<QAction *>();
    const ContactId contact{item->data(PaletteContactRole).toUuid()};
    const QString sought = item->data(PaletteSearchRole).toString();
    close();
    if (action)
        action->trigger();
    else if (!sought.isEmpty())
        emit searchChosen(sought);
    else
        emit contactChosen(contact);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setPen(mixed(colours.quiet, colours.line, 0.3));
    painter.setBrush(colours.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int last = m_list->count() - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(last, m_list->currentRow() + 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace Demitasse
