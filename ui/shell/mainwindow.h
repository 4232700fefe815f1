// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

#include <functional>

namespace Demitasse {

/// The window itself: its place on the screen, its title. What is in it comes and goes with the workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();

    /// Takes the place of what was there, which is gone after that.
    void showContent(QWidget *content);
    /// Asked each time somebody closes the window; it stays while the answer is no.
    void setLastWord(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

public slots:
    void setPageTitle(const QString &title);
    /// In front of everything else, as far as the desktop lets us.
    void comeForward();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restorePlace();

    std::function<bool()> m_mayClose;
};

} // namespace Demitasse
