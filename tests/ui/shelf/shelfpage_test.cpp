// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelf/shelfpage.h"

#include "tests/support/livedesk.h"
#include "ui/shelf/shelfrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QUrl>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Takes what would go to the browser.
class LinkCatcher : public QObject
{
    Q_OBJECT

public:
    LinkCatcher() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~LinkCatcher() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> taken;

public slots:
    void take(const QUrl &url) { taken.append(url); }
};

class ShelfPageTest : public ::testing::Test
{
protected:
    ShelfPageTest()
        : page(desk.context)
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
    }
    ResourceId put(ResourceKind kind, const QString &title, const QString &link = {})
    {
        Resource resource;
        resource.kind = kind;
        resource.title = title;
        resource.link = link;
        desk.clock.advance(std::chrono::minutes(1));
        return desk.run([resource](Desk &on) { return on.shelving.keep(resource); }).id;
    }
    void arrive()
    {
        page.arrive({.kind = Place::Kind::Shelf});
        desk.settle();
    }
    template <class W = QWidget> W *part(const QString &name) const { return page.findChild<W *>(name); }
    ShelfRow *row(ResourceId id) const { return part<ShelfRow>(u"shelf-"_s + id.text()); }
    void press(Qt::Key key)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        desk.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QList<ResourceView> shelf() { return desk.run([](Desk &on) { return on.shelving.list(); }); }

    LiveDesk desk;
    ShelfPage page;
};

TEST_F(ShelfPageTest, BeginsEmptyAndIsFilledByHand)
{
    arrive();
    EXPECT_FALSE(part(u"findResource"_s)->isVisible());
    press(Qt::Key_Insert);
    ASSERT_TRUE(part(u"resourcePopover"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"The Fifth Discipline"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(shelf().size(), 1);
    EXPECT_EQ(shelf().first().resource.kind, ResourceKind::Reading);
    EXPECT_TRUE(row(shelf().first().resource.id));
    EXPECT_TRUE(part(u"findResource"_s)->isVisible());
}

TEST_F(ShelfPageTest, FindsByWordsAndByKind)
{
    const ResourceId book = put(ResourceKind::Reading, u"Étude des lacs"_s);
    const ResourceId course = put(ResourceKind::Course, u"Open data"_s);
    arrive();
    QTest::keyClicks(part<QLineEdit>(u"findResource"_s), u"etude"_s);
    EXPECT_TRUE(row(book));
    EXPECT_FALSE(row(course));
    part<QLineEdit>(u"findResource"_s)->clear();
    part<QComboBox>(u"shelfKind"_s)->setCurrentIndex(1 + static_cast<int>(ResourceKind::Course));
    EXPECT_FALSE(row(book));
    EXPECT_TRUE(row(course));
}

TEST_F(ShelfPageTest, IsTickedChangedAndTakenOffByKeys)
{
    const ResourceId older = put(ResourceKind::Reading, u"A"_s);
    const ResourceId newer = put(ResourceKind::Reading, u"B"_s);
    arrive();
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), row(newer)->box()) << "the newest first";
    press(Qt::Key_Space);
    EXPECT_TRUE(shelf().last().resource.doneAt);
    EXPECT_EQ(QApplication::focusWidget(), row(newer)->box()) << "the focus goes with it";
    press(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), row(older)->box());
    press(Qt::Key_Return);
    part<QLineEdit>(u"resourceTitle"_s)->setText(u"A, again"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(shelf().first().resource.title, u"A, again"_s);
    press(Qt::Key_Delete);
    EXPECT_EQ(shelf().size(), 1);
    ASSERT_FALSE(desk.posted.isEmpty());
    desk.posted.last().act();
    desk.settle();
    EXPECT_EQ(shelf().size(), 2);
}

TEST_F(ShelfPageTest, ALinkIsShownWholeBeforeItOpens)
{
    LinkCatcher browser;
    const ResourceId safe = put(ResourceKind::Course, u"Course"_s, u"https://example.org/open?x=1"_s);
    const ResourceId other = put(ResourceKind::Tool, u"Tool"_s, u"file:///etc/passwd"_s);
    arrive();
    row(safe)->box()->setFocus();
    press(Qt::Key_L);
    ASSERT_TRUE(part(u"linkPopover"_s));
    EXPECT_EQ(part<QLabel>(u"linkAddress"_s)->text(), u"https://example.org/open?x=1"_s);
    EXPECT_TRUE(browser.taken.isEmpty());
    press(Qt::Key_Return);
    EXPECT_EQ(browser.taken, QList<QUrl> {QUrl(u"https://example.org/open?x=1"_s)});
    row(other)->box()->setFocus();
    press(Qt::Key_L);
    EXPECT_FALSE(part(u"linkPopover"_s)) << "only what leads to the web opens";
    EXPECT_EQ(browser.taken.size(), 1);
}

TEST_F(ShelfPageTest, GoesToWhoRecommendedIt)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    Resource resource;
    resource.title = u"A book"_s;
    resource.contact = priya;
    const ResourceId id = desk.run([resource](Desk &on) { return on.shelving.keep(resource); }).id;
    arrive();
    row(id)->box()->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Contact, .contact = priya}));
}

} // namespace

#include "shelfpage_test.moc"
