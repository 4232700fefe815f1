// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsheet.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>

namespace Demitasse {

namespace {

constexpr int SheetCharacters = 64;
constexpr int SheetLines = 36;

} // namespace

ShortcutSheet::ShortcutSheet(
    const QString &pageTitle, const QList<KeyHelp> &page, const QList<KeyHelp> &everywhere, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *scroll = new ScrollColumn(Measure::NarrowColumn);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Wide);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(1, 1);
    if (!page.isEmpty())
        addGroup(grid, pageTitle, page);
    addGroup(grid, tr("Everywhere"), everywhere);
    scroll->column()->addLayout(grid);
    scroll->column()->addStretch();
    scroll->setFocusPolicy(Qt::StrongFocus);

    auto *close = usualButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::Usual, 0, Space::Usual, Space::Usual);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * SheetCharacters, fontMetrics().height() * SheetLines);
}

void ShortcutSheet::addGroup(QGridLayout *grid, const QString &title, const QList<KeyHelp> &keys)
{
    auto *head = makeLabel(title, TypeRole::Strong);
    if (grid->rowCount() > 1)
        head->setContentsMargins(0, Space::Usual, 0, 0);
    grid->addWidget(head, grid->rowCount(), 0, 1, 2);
    for (const KeyHelp &help : keys) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(help.keys, TypeRole::Body, Tone::Quiet), row, 0, Qt::AlignTop);
        grid->addWidget(makeParagraph(help.does), row, 1);
    }
}

QList<KeyHelp> keyHelpOf(const QList<QAction *> &actions)
{
    QList<KeyHelp> help;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            help.append({action->shortcut().toString(QKeySequence::NativeText), nameOf(*action)});
    }
    return help;
}

} // namespace Demitasse
