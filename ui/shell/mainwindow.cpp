// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/shell/preferences.h"
#include "ui/theme/tokens.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QScreen>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto WindowLayout = "window"_L1;

} // namespace

MainWindow::MainWindow()
{
    setWindowIcon(QIcon(u":/icons/demitasse.svg"_s));
    setPageTitle({});
    setMinimumSize(Measure::WindowWidth / 2, Measure::WindowHeight / 2);
    restorePlace();
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(Preferences().layout(WindowLayout)))
        return;
    const QSize room = screen()->availableSize();
    resize(QSize(Measure::FirstWindowWidth, Measure::FirstWindowHeight).boundedTo(room));
}

void MainWindow::showContent(QWidget *content)
{
    QWidget *old = takeCentralWidget();
    setCentralWidget(content);
    if (old)
        old->hide();
    // At once, not when the layout gets round to it: until then nothing in it can take the focus.
    content->show();
    if (QWidget *first = content->focusWidget())
        first->setFocus();
}

void MainWindow::setPageTitle(const QString &title)
{
    const QString name = tr("Demitasse");
    setWindowTitle(title.isEmpty() ? name : u"%1 — %2"_s.arg(title, name));
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ApplicationFontChange)
        return;
    // Only windows are told; what has a size of its own, as a multiple of the text's, must hear of it too.
    const QList<QWidget *> all = findChildren<QWidget *>();
    for (QWidget *widget : all)
        QCoreApplication::sendEvent(widget, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    Preferences().setLayout(WindowLayout, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Demitasse
