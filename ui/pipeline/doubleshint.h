// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/doubleswatch.h"

#include <QWidget>

namespace Demitasse {

class Label;

/// A quiet line that is there only while some people may be here twice, and leads to them.
class DoublesHint : public QWidget
{
    Q_OBJECT

public:
    explicit DoublesHint(UiContext &context, QWidget *parent = nullptr);

    void setActive(bool active) { m_watch.setActive(active); }

private:
    void showCount();

    DoublesWatch m_watch;
    Label *m_text;
};

} // namespace Demitasse
