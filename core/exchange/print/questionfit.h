// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/brief.h"
#include "core/exchange/print/typesetter.h"

namespace Demitasse {

/// How small the questions are set: in points, and lines.
struct QuestionSetting
{
    double size;
    int mostLines;
    /// From one ruled line to the next, and how many a question has at least.
    double ruling;
    int fewestRules;
    /// Between one question's space and the next question.
    double gap;
};

struct FittedQuestion
{
    SetText number;
    SetText text;
    SetText length;
    int rules = 0;
};

struct FittedQuestions
{
    QList<FittedQuestion> questions;
    /// The first of the settings with which all fit; `ruling` is stretched so that they fill the height.
    QuestionSetting setting {};
    /// The last setting was too large still, and some are missing at the end.
    bool isCut = false;
};

/// Sets the questions so that they fill a height and never more. As large as all of them fit: from a large print with
/// room to write, over smaller print, narrower ruling and fewer lines for a long question, down to one small line each;
/// then as many as fit. The ruled lines are shared out by minutes, largest remainders first. (REQ 67, 74)
FittedQuestions fitQuestions(
    const QList<BriefQuestion> &questions, const Typesetter &typesetter, double width, double height);

/// Left of a question's text, for its number.
inline constexpr double NumberColumn = 20 * Point;

} // namespace Demitasse
