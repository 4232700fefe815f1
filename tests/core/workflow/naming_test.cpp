// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class NamingTest : public DeskTest
{
protected:
    ContactView addIn(const QString &name, const QString &organization, const QStringList &units)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.organization = organization;
        draft.units = units;
        return valueOf(desk->pipeline.add(draft));
    }

    // "Ministry > Branch"
    static QString placeOf(const ContactView &view)
    {
        return (view.organizationParents + QStringList {view.organization}).join(u" > "_s);
    }
};

TEST_F(NamingTest, MakesTheBranchOnce)
{
    const ContactView ada = addIn(u"Ada"_s, u"Ministry of Lakes"_s, {u"Policy Branch"_s, u"Tides Unit"_s});
    EXPECT_EQ(placeOf(ada), u"Ministry of Lakes > Policy Branch > Tides Unit"_s);
    const ContactView ben = addIn(u"Ben"_s, u"ministry of LAKES"_s, {u"Policy  branch"_s});
    EXPECT_EQ(placeOf(ben), u"Ministry of Lakes > Policy Branch"_s);
    const ContactView eve = addIn(u"Eve"_s, u"Ministry of Hills"_s, {u"Policy Branch"_s});
    EXPECT_EQ(placeOf(eve), u"Ministry of Hills > Policy Branch"_s);
    const ContactView tom = addIn(u"Tom"_s, u"Ministry of Lakes"_s, {u"policy branch"_s, u"tides unit"_s});
    EXPECT_EQ(tom.contact.organization, ada.contact.organization);
}

TEST_F(NamingTest, LeavesWhereSomeoneIsWhenTheNameIsTheSame)
{
    addIn(u"Ada"_s, u"Ministry of Lakes"_s, {u"Policy Branch"_s});
    const ContactView eve = addIn(u"Eve"_s, u"Ministry of Hills"_s, {u"Policy Branch"_s});
    ContactDraft draft = draftOf(eve);
    draft.contact.role = u"Analyst"_s;
    EXPECT_EQ(placeOf(valueOf(desk->pipeline.edit(draft))), u"Ministry of Hills > Policy Branch"_s);
    draft.organization.clear();
    draft.units.clear();
    EXPECT_EQ(placeOf(valueOf(desk->pipeline.edit(draft))), QString());
}

TEST_F(NamingTest, PrefersWhatBelongsToNothing)
{
    addIn(u"Ada"_s, u"Ministry of Lakes"_s, {u"Research"_s});
    addIn(u"Ben"_s, u"Ministry of Hills"_s, {u"Research"_s});
    EXPECT_EQ(placeOf(addIn(u"Cat"_s, u"Research"_s, {})), u"Ministry of Lakes > Research"_s);
}

} // namespace
