// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/infrench.h"
#include "tests/support/livepage.h"
#include "tests/ui/contact/pagedriver.h"
#include "ui/search/searchpage.h"
#include "ui/widgets/findfield.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QThread>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class SearchPageTest : public PageDriver<SearchPage>
{
protected:
    SearchPageTest()
    {
        priya = desk.add(u"Priya Raman"_s, u"Ministry of Health"_s, u"Policy analyst"_s).contact.id;
        meeting = desk.run([this](Desk &at) {
            return at.booking.book({priya, *readLocalTime(u"2026-12-03T10:00"_s), u"America/Toronto"_s, 20, Mode::Video, {}});
        }).meeting.meeting.id;
        desk.run([this](Desk &at) { return at.conversation.start(meeting); });
        take(u"The team interviews everybody twice"_s);
        take(u"Les équipes changent souvent"_s);
    }
    NoteId take(const QString &text)
    {
        desk.clock.advance(std::chrono::minutes(1));
        const MeetingId at = meeting;
        return desk.run([at, text](Desk &on) { return on.conversation.take(at, {NoteKind::Insight, text, {}, {}}); }).note;
    }
    QListView *list() const { return part<QListView>(u"searchFound"); }
    FindField *field() const { return part<FindField>(u"searchField"); }
    int rows() const { return list()->model()->rowCount(); }
    QString row(int index) const
    {
        return list()->model()->index(index, 0).data(SearchModel::PassageRole).value<Passage>().text;
    }
    void look(const char *text)
    {
        type(text);
        settleWholly();
    }
    /// Also what is asked when an answer comes.
    void settleWholly()
    {
        for (int i = 0; i < 4; ++i)
            desk.settle();
    }

    ContactId priya;
    MeetingId meeting;
};

TEST_F(SearchPageTest, FindsAsOneTypesAndOpensWithEnter)
{
    open({.kind = Place::Kind::Search});
    EXPECT_TRUE(isSeen(u"searchBegin"));
    look("interviewing");
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(row(0), u"The team interviews everybody twice"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Interview);
    EXPECT_EQ(desk.navigator.place().meeting, meeting);
    EXPECT_FALSE(desk.navigator.place().note.isNull());
}

TEST_F(SearchPageTest, GoesThroughWhatWasFoundByKeys)
{
    take(u"A third line about equipment"_s);
    open({.kind = Place::Kind::Search, .text = u"equip"_s});
    settleWholly();
    ASSERT_EQ(rows(), 2);
    EXPECT_TRUE(row(0).contains(u"third"_s)) << "newest first";
    key(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), list());
    key(Qt::Key_Down);
    EXPECT_EQ(list()->currentIndex().row(), 1);
    take(u"Equipment again"_s);
    QTest::qWait(500);
    settleWholly();
    ASSERT_EQ(rows(), 3);
    EXPECT_EQ(list()->currentIndex().row(), 2) << "what was chosen stays chosen";
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), field());
    key(Qt::Key_Down);
    type("s");
    EXPECT_EQ(QApplication::focusWidget(), field()) << "what is typed on the list goes on in the field";
    EXPECT_EQ(field()->text(), u"equips"_s);
}

TEST_F(SearchPageTest, NarrowsAndWidens)
{
    open({.kind = Place::Kind::Search, .text = u"raman"_s});
    settleWholly();
    ASSERT_EQ(rows(), 1);
    part<QComboBox>(u"searchWhat")->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    settleWholly();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(isSeen(u"searchNothing"));
    part<QPushButton>(u"searchWiden")->setFocus();
    key(Qt::Key_Space);
    settleWholly();
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(part<QComboBox>(u"searchWhat")->currentIndex(), 0);
    EXPECT_TRUE(part<QComboBox>(u"searchWhat")->itemText(1).contains(u"(1)"_s)) << "how many there are of a kind";
    field()->setFocus();
    field()->selectAll();
    look("xylophone");
    EXPECT_TRUE(isSeen(u"searchNothing"));
    EXPECT_FALSE(isSeen(u"searchWiden"));
    key(Qt::Key_Escape);
    settleWholly();
    EXPECT_TRUE(isSeen(u"searchBegin"));
}

TEST_F(SearchPageTest, GoesOnWhereTheListEnds)
{
    for (int i = 0; i < 70; ++i)
        take(u"Ferry %1"_s.arg(i));
    open({.kind = Place::Kind::Search, .text = u"ferry"_s});
    settleWholly();
    EXPECT_EQ(rows(), 50);
    key(Qt::Key_Down);
    key(Qt::Key_End);
    settleWholly();
    EXPECT_EQ(rows(), 70);
}

TEST_F(SearchPageTest, TakesWhateverIsTyped)
{
    open({.kind = Place::Kind::Search});
    for (const QString &text : {u"\" OR * NEAR("_s, u"☕ 🙂"_s, QString(10'000, u'a'), u"-"_s, u"a\" AND b"_s, u"%_'; --"_s}) {
        field()->setText(text);
        settleWholly();
        EXPECT_TRUE(desk.posted.isEmpty()) << qPrintable(text.left(20));
    }
}

TEST_F(SearchPageTest, SpeaksFrench)
{
    const InFrench french;
    open({.kind = Place::Kind::Search, .text = u"equipe"_s});
    settleWholly();
    EXPECT_EQ(field()->placeholderText(), u"Tout rechercher"_s);
    EXPECT_TRUE(textOf(u"searchState").contains(u"1"_s));
}

TEST(SearchOnASlowDisk, NeverHoldsUpTyping)
{
    const QTemporaryDir folder;
    const FakeClock clock;
    const QString path = folder.filePath(u"slow.demitasse"_s);
    makeMeeting(path, clock);
    LivePage live(path, clock, [](const QString &) -> Result<> {
        QThread::msleep(100);
        return {};
    });
    SearchPage page(live.context);
    page.resize(1000, 700);
    page.show();
    page.arrive({.kind = Place::Kind::Search});
    auto *field = page.findChild<FindField *>(u"searchField"_s);
    QElapsedTimer timer;
    qint64 longest = 0;
    for (const char letter : QByteArray("priya raman health")) {
        timer.start();
        QTest::keyClick(field, letter);
        QApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    EXPECT_LT(longest, 100);
}

} // namespace
