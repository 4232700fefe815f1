// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/lettertext.h"
#include "ui/letter/letterreview.h"
#include "ui/widgets/card.h"

namespace Demitasse {

class Button;
class Label;

/// One thing that a careful advisor would mark: what, why, what to do, and a button where it can be done at once.
class FaultRow : public Card
{
    Q_OBJECT

public:
    explicit FaultRow(LetterFault fault, QWidget *parent = nullptr);

    LetterFault fault() const { return m_fault; }
    void show(const ReviewedFault &fault, const LetterFaultText &text);
    void setCurrent(bool current);

signals:
    void mendWanted(Demitasse::LetterFault fault);
    void placeWanted(Demitasse::LetterFault fault);
    /// The letter that this one is over again.
    void otherWanted();

private:
    const LetterFault m_fault;
    Label *m_title;
    Label *m_reason;
    Label *m_wayOut;
    Button *m_mend;
    Button *m_place;
    Button *m_other;
};

} // namespace Demitasse
