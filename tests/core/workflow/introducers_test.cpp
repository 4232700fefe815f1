// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class IntroducersTest : public DeskTest
{
protected:
    Result<ContactView> introduce(ContactId contact, std::optional<ContactId> introducer)
    {
        ContactDraft draft = draftOf(valueOf(desk->pipeline.view(contact)));
        draft.contact.introducer = introducer;
        return desk->pipeline.edit(draft);
    }
};

TEST_F(IntroducersTest, RefusesOneselfAndCircles)
{
    const ContactId ada = addContact(u"Ada Lund"_s).contact.id;
    const ContactId ben = addContact(u"Ben Okoro"_s).contact.id;
    const ContactId cat = addContact(u"Cat Moreau"_s).contact.id;
    EXPECT_TRUE(failsAs(ErrorCode::IntroducerIsSelf, introduce(ada, ada)));
    valueOf(introduce(ben, ada));
    valueOf(introduce(cat, ben));
    const Result<ContactView> circle = introduce(ada, cat);
    ASSERT_TRUE(failsAs(ErrorCode::IntroducersCircle, circle));
    EXPECT_EQ(circle.error().args, QStringList {u"Ben Okoro"_s});
    EXPECT_EQ(valueOf(desk->pipeline.introducedBy(ada)), QList {ben});
    EXPECT_TRUE(valueOf(desk->pipeline.view(ada)).introducer.isEmpty());
    valueOf(introduce(ben, std::nullopt));
    EXPECT_TRUE(valueOf(desk->pipeline.introducedBy(ada)).isEmpty());
    valueOf(introduce(ada, cat));
}

TEST_F(IntroducersTest, AddsSomeoneNewInTheSameStep)
{
    ContactDraft draft;
    draft.contact.given = u"Ada"_s;
    draft.newIntroducer = u"Mara Diallo"_s;
    const ContactView ada = valueOf(desk->pipeline.add(draft));
    EXPECT_EQ(ada.introducer, u"Mara Diallo"_s);
    EXPECT_EQ(valueOf(desk->pipeline.all()).size(), 2);
    valueOf(desk->undoing.undo());
    EXPECT_TRUE(valueOf(desk->pipeline.all()).isEmpty());
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

TEST_F(IntroducersTest, AreFoundByWhoIntroduced)
{
    const ContactId mara = addContact(u"Mara Diallo"_s).contact.id;
    const ContactId ada = addContact(u"Ada Lund"_s, {}, u"Ministry of Lakes"_s).contact.id;
    addContact(u"Ben Okoro"_s);
    valueOf(introduce(ada, mara));
    const auto found = [this](const ContactFilter &filter) {
        QStringList names;
        for (const ContactView &view : valueOf(desk->pipeline.find(filter, 0)))
            names.append(displayName(view.contact));
        return names;
    };
    EXPECT_EQ(found({.text = u"introduced by mara"_s}), QStringList {u"Ada Lund"_s});
    EXPECT_EQ(found({.text = u"présenté par diallo"_s}), QStringList {u"Ada Lund"_s});
    EXPECT_EQ(found({.introducer = mara}), QStringList {u"Ada Lund"_s});
    ContactDraft draft = draftOf(valueOf(desk->pipeline.view(ada)));
    draft.units = {u"Policy Branch"_s};
    EXPECT_EQ(valueOf(desk->pipeline.edit(draft)).organization, u"Policy Branch"_s);
    EXPECT_EQ(found({.text = u"ministry of lakes"_s}), QStringList {u"Ada Lund"_s});
}

} // namespace
