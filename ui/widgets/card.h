// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QScrollArea>

class QVBoxLayout;

namespace Demitasse {

/// A sheet on the page: surface, a line around it, round corners.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// The ground and line take a tone's colour; Text is the plain card.
    void setTone(Tone tone);
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    Tone m_tone = Tone::Text;
};

/// What a page of reading or filling in stands on: it scrolls up and down, and its column stays in the middle and
/// never gets wider than the eye likes at the size of the text.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(int widest = Measure::Column, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_widest;
    QWidget *m_middle;
    QVBoxLayout *m_column;
};

} // namespace Demitasse
