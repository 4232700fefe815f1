// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace Demitasse {

class Card;

/// A title, and a card with a row for each thing below it.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void add(QWidget *row);

private:
    Card *m_card;
};

} // namespace Demitasse
