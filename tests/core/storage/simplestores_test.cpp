// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspace.h"

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class StoresTest : public DeskTest
{
protected:
    StoresTest()
    {
        contact = addContact(u"Priya Raman"_s).contact.id;
        other = addContact(u"P. Raman"_s).contact.id;
        desk.reset();
        auto opened = Workspace::open(path(), {}, clock, ids);
        EXPECT_TRUE(opened.has_value());
        workspace = std::move(*opened);
    }
    template <class Work> void write(Work work)
    {
        auto unit = workspace->begin();
        ASSERT_TRUE(unit.has_value());
        ASSERT_TRUE(succeeded(work(*unit)));
        unit->describe(GroupKind::ContactEdited, {u"Priya"_s});
        ASSERT_TRUE(succeeded(unit->commit()));
    }
    void undo()
    {
        auto unit = workspace->begin();
        ASSERT_TRUE(unit.has_value());
        ASSERT_TRUE(succeeded(workspace->history.takeBack(*unit, valueOf(workspace->history.undoable(1)).first())));
        ASSERT_TRUE(succeeded(unit->commit()));
    }

    ContactId contact;
    ContactId other;
    std::unique_ptr<Workspace> workspace;
};

TEST_F(StoresTest, TheNewestPhotoIsTheContactsUntilUndone)
{
    const QByteArray bytes("\xff\xd8\0\x01", 4);
    const Photo first {ids.next<PhotoId>(), workspace->student(), contact, u"image/jpeg"_s, bytes, clock.now()};
    Photo second = first;
    second.id = ids.next<PhotoId>();
    second.content = QByteArray();
    write([&](UnitOfWork &unit) { return workspace->photos.add(unit, first); });
    EXPECT_EQ(valueOf(workspace->photos.of(contact)), first);
    EXPECT_EQ(valueOf(workspace->photos.of(other)), std::nullopt);
    clock.advance(std::chrono::seconds(1));
    second.created = clock.now();
    write([&](UnitOfWork &unit) { return workspace->photos.add(unit, second); });
    EXPECT_EQ(valueOf(workspace->photos.of(contact)), second);
    EXPECT_EQ(valueOf(workspace->photos.damagedRows()), QStringList());
    undo();
    EXPECT_EQ(valueOf(workspace->photos.of(contact)), first);
}

TEST_F(StoresTest, KeepingTwoApartCanBeTakenBack)
{
    const KeptApart pair {ids.next<KeptApartId>(), workspace->student(), contact, other, clock.now()};
    write([&](UnitOfWork &unit) { return workspace->keptApart.add(unit, pair); });
    EXPECT_EQ(valueOf(workspace->keptApart.list()), QList<KeptApart> {pair});
    undo();
    EXPECT_EQ(valueOf(workspace->keptApart.list()), QList<KeptApart> {});
}

TEST_F(StoresTest, AMappingIsFoundByItsHeadingsAlone)
{
    const QStringList headings {u"Nom"_s, u"Où \"travaille\""_s, QString()};
    EXPECT_TRUE(valueOf(workspace->columnMappings.all()).isEmpty());
    EXPECT_TRUE(succeeded(workspace->columnMappings.keep(headings, {u"family"_s, u"organization"_s, QString()})));
    EXPECT_TRUE(succeeded(workspace->columnMappings.keep(headings, {u"family"_s, u"city"_s, QString()})));
    EXPECT_EQ(valueOf(workspace->columnMappings.all()),
        (QHash<QStringList, QStringList> {{headings, {u"family"_s, u"city"_s, QString()}}}));
}

} // namespace
