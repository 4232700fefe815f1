// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importkeys.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(ImportKeysTest, TellsLikeAddressesApartWhateverTheSeedOfTheProcess)
{
    constexpr int Seeds = 200;
    constexpr int People = 10'000;
    for (int seed = 0; seed < Seeds; ++seed) {
        QHashSeed::resetRandomGlobalSeed();
        ImportKeys keys;
        for (int i = 0; i < People; ++i) {
            const QString key = u"p%1@mail%2.example"_s.arg(10'000 + i).arg(10 + i % 80);
            ASSERT_FALSE(keys.find(key)) << qPrintable(key) << " was taken for another";
            keys.learn(key, keys.add({}));
        }
    }
}

TEST(ImportKeysTest, LeadsToWhoeverCameFirst)
{
    ImportKeys keys;
    const ImportKeys::Number ada = keys.add({});
    keys.learn(u"ada@example.org", ada);
    keys.learn(u"ada@example.org", keys.add({}));
    keys.learn(u"", ada);
    EXPECT_EQ(keys.find(u"ada@example.org"), ada);
    EXPECT_EQ(keys.find(u""), std::nullopt);
}

} // namespace
