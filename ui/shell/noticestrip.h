// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/notices.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Demitasse {

/// One notice: its tone by icon and by words, never by colour alone; its button, and a way to send it away.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(const Notice &notice, QWidget *parent = nullptr);

    const Notice &notice() const { return m_notice; }
    /// All of it in one text, as a screen reader says it.
    QString spoken() const;
    /// What its buttons do; both send it away. Nothing where there is no such button.
    void act();
    void actOther();

signals:
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void doAndGo(const std::function<void()> &what);

    Notice m_notice;
};

/// The notices of the window. What went well passes by at the foot of the page; what needs someone stays above it until
/// it is sent away or acted upon, at most three at a time.
class NoticesBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesBar(QWidget *parent = nullptr);

    /// Where passing notices lie, and how much they leave free below them; they do not move what is under them.
    void passOver(QWidget *ground, std::function<int()> footHeight);
    /// Passing ones are not shown.
    void setCalm(bool calm);

public slots:
    void take(const Demitasse::Notice &notice);
    /// Sends the newest away; false when there is none.
    bool dismiss();
    /// Does what the newest offers first, or else.
    void actOnNewest();
    void actOtherwiseOnNewest();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep(const Notice &notice);
    void pass(const Notice &notice);
    void placePassing();
    NoticeStrip *newest() const;

    QVBoxLayout *m_column;
    QWidget *m_ground = nullptr;
    std::function<int()> m_footHeight;
    NoticeStrip *m_passing = nullptr;
    bool m_calm = false;
};

} // namespace Demitasse
