// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QElapsedTimer>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class PipelineTest : public DeskTest
{
};

TEST_F(PipelineTest, KeepsEveryFieldThroughAReopening)
{
    const ContactId introducer = addContact(u"Mara Diallo"_s).contact.id;
    ContactDraft draft;
    Contact &contact = draft.contact;
    contact.given = u"Léanne"_s;
    contact.family = u"Nguyễn"_s;
    contact.preferred = u"Lé"_s;
    contact.fullName = u"Nguyễn, Léanne"_s;
    contact.pronunciation = u"lay-AN"_s;
    contact.pronouns = u"she/her"_s;
    contact.role = u"Policy analyst"_s;
    contact.emails = {u"a@example.org"_s, u"b@example.org"_s};
    contact.phones = {u"+1 416 555 0100"_s};
    contact.links = {u"https://example.org/a?b=1&c=<d>"_s};
    contact.city = u"Toronto"_s;
    contact.zone = u"America/Toronto"_s;
    contact.language = u"fr"_s;
    contact.source = Source::Alumni;
    contact.foundWhere = u"the directory"_s;
    contact.commonGround = u"We both rowed.\nTwo lines."_s;
    contact.warmth = Warmth::Introduced;
    contact.offers = {Offer::InsiderView, Offer::Connector};
    contact.tags = {u"a,b"_s, u"\"quoted\""_s, u"🍵"_s};
    contact.introducer = introducer;
    contact.introducerPermission = Permission::Yes;
    contact.remarks = u"'; DROP TABLE contact; --"_s;
    draft.organization = u"Ministry of Health"_s;
    draft.paths = {u"Policy"_s, u"Data"_s};
    const ContactView added = valueOf(desk->pipeline.add(draft));
    reopen();
    const ContactView read = valueOf(desk->pipeline.view(added.contact.id));
    EXPECT_EQ(read, added);
    EXPECT_EQ(read.contact.tags, contact.tags);
    EXPECT_EQ(read.contact.offers, contact.offers);
    EXPECT_EQ(read.paths, draft.paths);
    EXPECT_EQ(read.introducer, u"Mara Diallo"_s);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

TEST_F(PipelineTest, RefusesWhatMakesNoSenseAndStoresNothing)
{
    ContactDraft draft;
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->pipeline.add(draft)));
    draft.contact.given = u"Tom"_s;
    draft.contact.emails = {u"tom@x.org\r\nATTENDEE:mailto:evil@x.org"_s};
    EXPECT_TRUE(failsAs(ErrorCode::AddressInvalid, desk->pipeline.add(draft)));
    draft.contact.emails.clear();
    draft.contact.zone = u"Mars/Base"_s;
    EXPECT_TRUE(failsAs(ErrorCode::ZoneUnknown, desk->pipeline.add(draft)));
    draft.contact.zone.clear();
    draft.contact.introducer = ids.next<ContactId>();
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->pipeline.add(draft)));
    EXPECT_TRUE(valueOf(desk->pipeline.all()).isEmpty());
    EXPECT_TRUE(failsAs(ErrorCode::NothingToUndo, desk->undoing.undo()));
}

TEST_F(PipelineTest, SharesOrganizationsByName)
{
    const ContactView one = addContact(u"A One"_s, {}, u"Ministry of Health"_s);
    const ContactView two = addContact(u"B Two"_s, {}, u"ministry  of health"_s);
    EXPECT_EQ(one.contact.organization, two.contact.organization);
    EXPECT_EQ(two.organization, u"Ministry of Health"_s);
}

TEST_F(PipelineTest, RecordsEachMoveWithItsCause)
{
    const ContactId id = addContact(u"Tom Okafor"_s).contact.id;
    clock.advance(std::chrono::hours(1));
    valueOf(desk->pipeline.move(id, Stage::Invited));
    clock.advance(std::chrono::hours(1));
    valueOf(desk->pipeline.move(id, Stage::OnHold, QDate(2027, 1, 15)));
    book(id);
    const Journey journey = valueOf(desk->pipeline.journey(id));
    QStringList moves;
    for (const StageChange &change : journey.stages)
        moves.append(word(change.from) + u'>' + word(change.to) + u' ' + word(change.cause));
    EXPECT_EQ(moves, QStringList({u"identified>identified added"_s, u"identified>invited person"_s,
                         u"invited>on-hold person"_s, u"on-hold>scheduled booked"_s}));
    EXPECT_FALSE(journey.contact.contact.heldUntil.has_value());
    EXPECT_TRUE(failsAs(ErrorCode::NeedsMeeting,
        desk->pipeline.move(addContact(u"Priya Raman"_s).contact.id, Stage::Scheduled)));
}

TEST_F(PipelineTest, AnnouncesWhatChanged)
{
    QList<ContactId> announced;
    QObject::connect(&changes, &Changes::contactsChanged, &changes,
        [&announced](const QList<ContactId> &contacts) { announced += contacts; });
    const ContactId id = addContact(u"Tom Okafor"_s).contact.id;
    valueOf(desk->pipeline.setArchived(id, true));
    valueOf(desk->undoing.undo());
    EXPECT_EQ(announced, QList<ContactId>({id, id, id}));
}

TEST_F(PipelineTest, TenThousandPeopleAreFoundAtOnce)
{
    ImportSource people;
    for (int i = 0; i < 10'000; ++i) {
        ContactCandidate candidate;
        candidate.contact.given = u"Person%1"_s.arg(i);
        candidate.contact.emails = {u"p%1@example.org"_s.arg(i)};
        candidate.organization = u"Org %1"_s.arg(i % 300);
        people.candidates.append(candidate);
    }
    const auto run = valueOf(desk->importing.start({people}));
    QElapsedTimer timer;
    qint64 longest = 0;
    for (bool more = true; more;) {
        timer.start();
        more = valueOf(run->step());
        longest = std::max(longest, timer.elapsed());
    }
    timer.start();
    EXPECT_EQ(valueOf(desk->pipeline.find({.text = u"person9999"_s}, 5)).size(), 1);
    std::cout << "10,000 people: longest step of the import " << longest << " ms, found in " << timer.elapsed() << " ms\n";
    EXPECT_LT(timer.elapsed(), 10'000);
}

} // namespace
