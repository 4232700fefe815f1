// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklistitem.h"
#include "ui/widgets/card.h"

#include <optional>

class QButtonGroup;
class QRadioButton;

namespace Demitasse {

/// A thing on which career centres differ: both ways with what speaks for each, and which one the student follows.
class AdviceCard : public Card
{
    Q_OBJECT

public:
    explicit AdviceCard(AdviceTopic topic, QWidget *parent = nullptr);

    AdviceTopic topic() const { return m_topic; }
    void show(const std::optional<AdviceOption> &chosen);

signals:
    void chosen(Demitasse::AdviceOption option);

private:
    using QWidget::show;

    QWidget *makeOption(AdviceOption option);

    const AdviceTopic m_topic;
    QButtonGroup *m_group;
};

} // namespace Demitasse
