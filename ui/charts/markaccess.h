// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Demitasse {

class MarkedView;

/// A picture as a screen reader sees it: a list, in it an item a mark, made when someone asks for it.
void offerMarksToScreenReaders();

/// Says that this mark has the focus now.
void announceMark(MarkedView *view, int mark);

} // namespace Demitasse
