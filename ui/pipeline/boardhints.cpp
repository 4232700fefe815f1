// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardhints.h"

#include <QCoreApplication>

namespace Demitasse {

namespace {

struct BoardHints
{
    Q_DECLARE_TR_FUNCTIONS(BoardHints)
};

} // namespace

QString stageHint(Stage stage)
{
    switch (stage) {
    case Stage::Identified:
        return BoardHints::tr("People you could ask.");
    case Stage::Researching:
        return BoardHints::tr("People you are finding out about.");
    case Stage::IntroductionAsked:
        return BoardHints::tr("Someone was asked to introduce you.");
    case Stage::Invited:
        return BoardHints::tr("Asked, and not answered yet.");
    case Stage::FollowedUp:
        return BoardHints::tr("Asked once more, kindly. Never a third time.");
    case Stage::Scheduled:
        return BoardHints::tr("A conversation is booked.");
    case Stage::Met:
        return BoardHints::tr("You talked. A thank-you is due within a day.");
    case Stage::Thanked:
        return BoardHints::tr("Thanked.");
    case Stage::InTouch:
        return BoardHints::tr("People you hear from and write to.");
    case Stage::Declined:
        return BoardHints::tr("Not this time.");
    case Stage::NoReply:
        return BoardHints::tr("No answer to two messages.");
    case Stage::OnHold:
        return BoardHints::tr("Later, perhaps.");
    }
    return {};
}

} // namespace Demitasse
