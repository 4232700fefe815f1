// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/letterreview.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class FaultRow;
class Label;

/// What is still to be filled in and what is worth mending, beside the text. Its rows stay the same ones, so that the
/// focus stays where it is while one types.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void show(const LetterReview &review, Channel channel);
    void setCurrent(const std::optional<LetterFinding> &current);
    FaultRow *row(LetterFault fault) const { return m_rows[static_cast<size_t>(fault)]; }

signals:
    void mendWanted(Demitasse::LetterFault fault);
    void placeWanted(Demitasse::LetterFault fault);
    void otherWanted();
    void gapWanted(const Demitasse::LetterGap &gap);

private:
    void showGaps(const QList<LetterGap> &gaps);

    Label *m_title;
    QWidget *m_fine;
    Label *m_gapsTitle;
    QWidget *m_gapsBox;
    QVBoxLayout *m_gapsColumn;
    QList<LetterGap> m_gaps;
    std::array<FaultRow *, wordsOf<LetterFault>.size()> m_rows {};
};

} // namespace Demitasse
