// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/interest.h"

#include <gtest/gtest.h>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const PathId policy = PathId::fromText(u"0193a000-0000-7000-8000-000000000001"_s);
const PathId data = PathId::fromText(u"0193a000-0000-7000-8000-000000000002"_s);

Contact onPaths(const QList<PathId> &paths)
{
    Contact contact;
    contact.paths = paths;
    return contact;
}

} // namespace

TEST(InterestTest, BelongsToThePathThatIsNamedOrElseToTheOnlyOne)
{
    struct Case
    {
        const char *name;
        std::optional<PathId> named;
        QList<Contact> people;
        std::optional<PathId> expected;
    };
    const QList<Case> cases {
        {"named", data, {onPaths({policy})}, data},
        {"the only one", {}, {onPaths({policy})}, policy},
        {"the same of two people", {}, {onPaths({policy}), onPaths({}), onPaths({policy})}, policy},
        {"two of one", {}, {onPaths({policy, data})}, {}},
        {"one of each of two", {}, {onPaths({policy}), onPaths({data})}, {}},
        {"none", {}, {onPaths({})}, {}},
        {"nobody", {}, {}, {}},
    };
    for (const Case &one : cases) {
        Debrief debrief;
        debrief.path = one.named;
        EXPECT_EQ(pathOf(debrief, one.people), one.expected) << one.name;
    }
}

} // namespace Demitasse
