// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Demitasse {

/// For measuring how long a start takes: says "painted" on standard output when the window was painted for the first
/// time, and leaves the program.
class StartMark : public QObject
{
    Q_OBJECT

public:
    explicit StartMark(QObject &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Demitasse
