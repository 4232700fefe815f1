// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/traysurface.h"

#include <QStringList>

namespace Demitasse {

/// A tray that remembers what it was told, on a desktop that may have none.
class FakeTray : public TraySurface
{
public:
    bool hasTray() const override { return there; }
    bool hasMessages() const override { return there && speaking; }
    void setShown(bool isShown) override { shown = isShown; }
    void showCount(qsizetype number) override { count = number; }
    bool tell(const QString &title, const QString &sentence) override
    {
        told.append(title + QStringLiteral(" | ") + sentence);
        return shown;
    }

    bool there = true;
    bool speaking = true;
    bool shown = false;
    qsizetype count = -1;
    QStringList told;
};

} // namespace Demitasse
