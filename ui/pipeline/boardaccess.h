// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QModelIndex;

namespace Demitasse {

class BoardView;

/// The board as a screen reader sees it: a list a stage, in it an item a card, made when someone asks for it.
void offerBoardToScreenReaders();

/// Says that this card has the focus now.
void announceCard(BoardView *board, const QModelIndex &card);

} // namespace Demitasse
