// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class IntroducerCommand : public CliTest
{
};

TEST_F(IntroducerCommand, IsSetTakenAwayAndListed)
{
    init();
    const QString mara = addContact(u"Mara Diallo"_s);
    const QString tom = addContact(u"Tom Okafor"_s);
    const QString ada = addContact(u"Ada Lund"_s);
    const Answer set = run({u"contact"_s, u"edit"_s, tom, u"--introducer"_s, mara, u"--introducer-permission"_s, u"yes"_s});
    EXPECT_EQ(set.text(u"introducer"_s), mara);
    EXPECT_EQ(set.text(u"introducer_permission"_s), u"yes"_s);
    const QJsonObject shown = run({u"contact"_s, u"show"_s, mara}).object();
    EXPECT_EQ(shown.value(u"introduced"_s).toArray(), QJsonArray {tom});
    EXPECT_EQ(run({u"contact"_s, u"list"_s, u"--introducer"_s, mara}).list().size(), 1);

    const Answer other = run({u"contact"_s, u"edit"_s, tom, u"--introducer"_s, ada});
    EXPECT_EQ(other.text(u"introducer_permission"_s), u"unknown"_s) << "what one allowed, another did not";
    EXPECT_EQ(run({u"contact"_s, u"edit"_s, ada, u"--introducer"_s, tom}).error(), u"introducers-circle"_s);
    EXPECT_EQ(run({u"contact"_s, u"edit"_s, ada, u"--introducer"_s, ada}).error(), u"introducer-is-self"_s);
    EXPECT_TRUE(run({u"contact"_s, u"edit"_s, tom, u"--introducer"_s, u"none"_s}).object().value(u"introducer"_s).isNull());
    EXPECT_TRUE(run({u"contact"_s, u"show"_s, ada}).object().value(u"introduced"_s).toArray().isEmpty());
}

} // namespace

} // namespace Demitasse
