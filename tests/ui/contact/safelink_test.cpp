// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/safelink.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class OpensAs : public testing::TestWithParam<std::pair<const char *, const char *>>
{
};

TEST_P(OpensAs, TheAddressThatItSays)
{
    const auto link = safeLink(QString::fromUtf8(GetParam().first));
    ASSERT_TRUE(link);
    EXPECT_EQ(link->toString(QUrl::FullyEncoded), QString::fromUtf8(GetParam().second));
}

INSTANTIATE_TEST_SUITE_P(Links, OpensAs,
    testing::Values(std::pair{"https://example.org/a?b=c#d", "https://example.org/a?b=c#d"},
        std::pair{"http://example.org", "http://example.org"},
        std::pair{"www.linkedin.com/in/priya-raman", "https://www.linkedin.com/in/priya-raman"},
        std::pair{"https://example.org:8443/x", "https://example.org:8443/x"},
        std::pair{"HTTPS://EXAMPLE.ORG/", "https://example.org/"}));

class IsNeverOpened : public testing::TestWithParam<const char *>
{
};

TEST_P(IsNeverOpened, WhateverItLooksLike)
{
    EXPECT_FALSE(safeLink(QString::fromUtf8(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Links, IsNeverOpened,
    testing::Values("", " ", "file:///etc/passwd", "FILE:///etc/passwd", "//host/share/x", "/etc/passwd",
        "\\\\host\\share", "javascript:alert(1)", "data:text/html,<b>", "ftp://example.org", "smb://host/x",
        "mailto:a@b.c", "about:blank", "https://", "https:///etc/passwd", "https://user@example.org/",
        "https://user:secret@example.org/", "https://example.org\n/x", "https://exa mple.org/",
        "https://example.org/%zz", "qrc:/icons/x.svg", "vscode://file/etc/passwd", "http:example.org", "just words",
        "word", "https://example.org\\@evil.example"));

TEST(SafeLink, NamesTheHostAsTheNetworkKnowsIt)
{
    const auto link = safeLink(u"https://еxample.org/"_s);
    ASSERT_TRUE(link);
    EXPECT_TRUE(hostOf(*link).startsWith(u"xn--"_s)) << qPrintable(hostOf(*link));
}

TEST(MailLink, WritesToTheAddressAndNothingElse)
{
    EXPECT_EQ(mailLink(u"lea@example.org"_s)->toString(QUrl::FullyEncoded), u"mailto:lea@example.org"_s);
    const auto odd = mailLink(u"lea?attach=/etc/passwd&bcc=x@example.org"_s);
    EXPECT_FALSE(odd && odd->hasQuery());
    EXPECT_FALSE(mailLink(u"lea@example.org\r\nbcc:x@y.z"_s));
    EXPECT_FALSE(mailLink(u"not an address"_s));
    const auto question = mailLink(u"a?subject=x@example.org"_s);
    ASSERT_TRUE(question);
    EXPECT_FALSE(question->hasQuery());
}

} // namespace
