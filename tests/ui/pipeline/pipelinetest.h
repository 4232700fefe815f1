// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/livedesk.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/contacttable.h"
#include "ui/pipeline/pipelinepage.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QSettings>
#include <QTest>

namespace Demitasse {

/// The page on a real workspace, driven by keys and the pointer alone.
class PipelineTest : public testing::Test
{
protected:
    PipelineTest() { QSettings().clear(); }

    void open(const char *view = "board")
    {
        page = std::make_unique<PipelinePage>(desk.context);
        page->resize(1080, 720);
        page->show();
        page->activateWindow();
        page->arrive({Place::Kind::Pipeline, {}, {}, {}});
        if (QLatin1StringView(view) == QLatin1StringView("table"))
            click(u"showTable");
        QCoreApplication::processEvents();
    }
    template <class W> W *part(QStringView name) const
    {
        W *found = page->findChild<W *>(name.toString());
        EXPECT_NE(found, nullptr) << qPrintable(name.toString());
        return found;
    }
    void click(QStringView name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    BoardView *board() const { return part<BoardView>(u"board"); }
    ContactTable *table() const { return part<ContactTable>(u"contactTable"); }
    bool isSeen(QStringView name) const { return part<QWidget>(name)->isVisible(); }
    /// To whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        desk.settle();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all += table()->model()->index(row, 0).data().toString();
        return all;
    }
    const Contact &contact(ContactId id) const { return desk.book.find(id)->contact; }

    LiveDesk desk;
    std::unique_ptr<PipelinePage> page;
};

} // namespace Demitasse
