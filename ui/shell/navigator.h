// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QList>
#include <QObject>

namespace Demitasse {

/// Where the window is and how it came there. Pages ask it to go somewhere; the main window listens and shows.
class Navigator : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    const Place &place() const { return m_place; }
    bool canGoBack() const { return !m_before.isEmpty(); }

public slots:
    void go(const Demitasse::Place &place);
    /// Goes there in place of where one is, which back then leaves out.
    void replace(const Demitasse::Place &place);
    /// One step, as Esc does.
    void back();

signals:
    void went(const Demitasse::Place &place);

private:
    Place m_place;
    QList<Place> m_before;
};

} // namespace Demitasse
