// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/livedesk.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

namespace Demitasse {

/// A page on a real workspace, driven by keys and clicks alone, by the names of its parts.
template <class P> class PageDriver : public testing::Test
{
protected:
    void open(const Place &place)
    {
        if (!page) {
            page = std::make_unique<P>(desk.context);
            page->resize(1080, 760);
            page->show();
            page->activateWindow();
        }
        desk.navigator.go(place);
        page->arrive(place);
        desk.settle();
    }
    template <class W> W *part(QStringView name) const
    {
        W *found = page->template findChild<W *>(name.toString());
        EXPECT_NE(found, nullptr) << qPrintable(name.toString());
        return found;
    }
    void click(QStringView name)
    {
        QTest::mouseClick(part<QWidget>(name), Qt::LeftButton);
        desk.settle();
    }
    /// The first (down) or last (up) of what the page's button for rare things offers.
    void chooseMore(Qt::Key towards)
    {
        click(u"moreActions");
        auto *menu = part<QMenu>(u"moreMenu");
        QTest::keyClick(menu, towards);
        QTest::keyClick(menu, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk.settle();
    }
    /// To whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        desk.settle();
    }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    QString textOf(QStringView label) const { return part<QLabel>(label)->text(); }
    bool isSeen(QStringView name) const { return part<QWidget>(name)->isVisible(); }

    LiveDesk desk;
    std::unique_ptr<P> page;
};

} // namespace Demitasse
