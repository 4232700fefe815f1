// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/livedesk.h"
#include "ui/letter/letterkeeper.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(LetterKeeperTest, StoresWhatWaitsWhenItGoesAndTellsNobody)
{
    constexpr int Rounds = 20;
    LiveDesk desk;
    const ContactId contact = desk.add(u"Priya Raman"_s).contact.id;
    int told = 0;
    for (int round = 0; round < Rounds; ++round) {
        LetterKeeper keeper(desk.worker);
        WrittenLetter letter;
        letter.contact = contact;
        keeper.take(letter, false);
        letter.body = u"Dear Priya, letter %1."_s.arg(round);
        keeper.edit(letter);
        QObject::connect(&keeper, &LetterKeeper::stateChanged, &keeper, [&told] { ++told; });
    }
    EXPECT_EQ(desk.run([](Desk &at) { return at.letters.drafts(); }).size(), Rounds);
    EXPECT_EQ(told, 0);
}

} // namespace
