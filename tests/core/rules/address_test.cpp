// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/address.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(SafeAddress, TakesWhatPeopleHave)
{
    for (const QString &address : {u"a@b"_s, u"ada.lovelace+chat@example.org"_s, u"o'connor@example.ie"_s,
             u"léa@exemple.ca"_s, u"用户@例子.广告"_s, u"a_b%c/d@example.org"_s, u"\U0001d4d0@example.org"_s})
        EXPECT_TRUE(isSafeAddress(address)) << address.toStdString();
}

TEST(SafeAddress, RefusesWhatIsNone)
{
    for (const QString &address : {u""_s, u"@"_s, u"a@"_s, u"@b"_s, u"ab"_s, u"a@b@c"_s, u"Ada <a@b>"_s, u"a b@c"_s})
        EXPECT_FALSE(isSafeAddress(address)) << address.toStdString();
}

TEST(SafeAddress, RefusesEveryCharacterThatSmuggles)
{
    QString forbidden = u" ,;:\"<>()[]\\\u007f\u0080\u0085\u00a0\u200b\u202e\u2028\u2029\ufeff\ufffe\uffff"_s;
    forbidden += QChar(0xd800);
    forbidden += QChar(0xdc00);
    for (char16_t control = 0; control < 0x20; ++control)
        forbidden += QChar(control);
    for (const QChar c : std::as_const(forbidden)) {
        EXPECT_FALSE(isSafeAddress(u"a"_s + c + u"b@example.org"_s)) << int(c.unicode());
        EXPECT_FALSE(isSafeAddress(u"ab@example"_s + c + u".org"_s)) << int(c.unicode());
        EXPECT_FALSE(isSafeAddress(u"ab@example.org"_s + c)) << int(c.unicode());
    }
}

TEST(SafeAddress, EndsAt254Octets)
{
    const QString domain = u"@example.org"_s;
    EXPECT_TRUE(isSafeAddress(QString(254 - domain.size(), u'a') + domain));
    EXPECT_FALSE(isSafeAddress(QString(255 - domain.size(), u'a') + domain));
    EXPECT_FALSE(isSafeAddress(QString(200, u'é') + domain));
}

} // namespace
