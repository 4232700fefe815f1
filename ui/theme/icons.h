// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"
#include "ui/theme/tokens.h"

#include <QIcon>

namespace Demitasse {

/// Our own drawings, one file each in `resources/icons`, named by the word beside it.
enum class Icon {
    Cup, Today, Pipeline, Interviews, Insights, Settings,
    Paths, Add, Import, Download, Search, Filter, Board, Table, Calendar, Clock, Globe,
    Video, Phone, InPerson,
    Information, Insight, Relationship, Quote, Action, Referral, Warning,
    Check, Skip, Up, Down, Back, Forward, Undo, Redo, More, Close, Pin,
    Archive, Restore, Erase, Edit, Copy, Mail, Link, Person, People, Organization, Warmth, Thanks,
    Folder, Document, Start, End, Question, Keyboard, Star, Sample,
};
template <> inline constexpr std::array wordsOf<Icon> {
    QLatin1StringView("cup"), QLatin1StringView("today"), QLatin1StringView("pipeline"),
    QLatin1StringView("interviews"), QLatin1StringView("insights"), QLatin1StringView("settings"),
    QLatin1StringView("paths"), QLatin1StringView("add"), QLatin1StringView("import"), QLatin1StringView("download"),
    QLatin1StringView("search"), QLatin1StringView("filter"), QLatin1StringView("board"), QLatin1StringView("table"),
    QLatin1StringView("calendar"), QLatin1StringView("clock"), QLatin1StringView("globe"), QLatin1StringView("video"),
    QLatin1StringView("phone"), QLatin1StringView("in-person"), QLatin1StringView("information"),
    QLatin1StringView("insight"), QLatin1StringView("relationship"), QLatin1StringView("quote"),
    QLatin1StringView("action"), QLatin1StringView("referral"), QLatin1StringView("warning"),
    QLatin1StringView("check"), QLatin1StringView("skip"), QLatin1StringView("up"), QLatin1StringView("down"),
    QLatin1StringView("back"), QLatin1StringView("forward"), QLatin1StringView("undo"), QLatin1StringView("redo"),
    QLatin1StringView("more"), QLatin1StringView("close"), QLatin1StringView("pin"), QLatin1StringView("archive"),
    QLatin1StringView("restore"), QLatin1StringView("erase"), QLatin1StringView("edit"), QLatin1StringView("copy"), QLatin1StringView("mail"),
    QLatin1StringView("link"), QLatin1StringView("person"), QLatin1StringView("people"),
    QLatin1StringView("organization"), QLatin1StringView("warmth"), QLatin1StringView("thanks"),
    QLatin1StringView("folder"), QLatin1StringView("document"), QLatin1StringView("start"), QLatin1StringView("end"),
    QLatin1StringView("question"), QLatin1StringView("keyboard"), QLatin1StringView("star"),
    QLatin1StringView("sample")};
static_assert(wordsOf<Icon>.size() == static_cast<size_t>(Icon::Sample) + 1);

/// Drawn afresh in the colours of the application's palette at any size and pixel ratio, so that an icon taken once
/// follows light and dark. Disabled it fades; in a chosen row it takes the chosen text's colour.
QIcon icon(Icon which, Tone tone = Tone::Text);

/// For whoever paints: the drawing in one colour, into a square.
void paintIcon(QPainter &painter, Icon which, const QRectF &square, const QColor &colour);

} // namespace Demitasse
