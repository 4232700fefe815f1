// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/shellfixture.h"

#include <QApplication>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

PageList blankPages()
{
    using Kind = Place::Kind;
    using enum PageEntry::Shelf;
    const auto make = [](UiContext &context) -> Page * { return new BlankPage(context); };
    return {
        {Kind::Today, Main, Icon::Today, u"Today"_s, make},
        {Kind::Pipeline, Main, Icon::Pipeline, u"Pipeline"_s, make},
        {Kind::Interviews, Main, Icon::Interviews, u"Interviews"_s, make},
        {Kind::Contact, None, Icon::Person, u"Contact"_s, make},
        {Kind::ContactForm, None, Icon::Edit, u"Contact"_s, make},
        {Kind::Organization, Command, Icon::Organization, u"Organizations"_s, make},
        {Kind::Import, Foot, Icon::Import, u"Import"_s, make},
    };
}

} // namespace

ShellFixture::ShellFixture()
{
    const QString path = folder.filePath(u"shell.demitasse"_s);
    makeMeeting(path, clock);
    live = std::make_unique<LivePage>(path, clock);
    undo = std::make_unique<UndoKeeper>(live->worker, live->changes, live->notices);
    shell = std::make_unique<Shell>(live->context, blankPages(), *undo);
    shell->resize(1280, 800);
    shell->show();
    shell->activateWindow();
    live->navigator.go({Place::Kind::Today});
    live->contacts.load();
    undo->refresh();
    settle();
}

void ShellFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *window = popup ? popup : QApplication::activeWindow();
    ASSERT_TRUE(window);
    QTest::keyClick(window->windowHandle(), key, modifiers);
}

void ShellFixture::settle()
{
    for (int round = 0; round < 3; ++round) {
        live->worker.run(Worker::Priority::Idle, [](Desk &) -> Result<> { return {}; }).waitForFinished();
        QApplication::processEvents();
    }
}

} // namespace Demitasse
