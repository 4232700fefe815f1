// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paths/growingfield.h"

#include <optional>

namespace Demitasse {

/// Where an introduction is written. What runs over the time is underlined with dots on a ground of its own, and said
/// in words beside the field.
class PitchField : public GrowingField
{
    Q_OBJECT

public:
    explicit PitchField(const QString &name, QWidget *parent = nullptr);

    /// From where on it is too long; nothing for not at all.
    void markFrom(const std::optional<qsizetype> &position);
    const std::optional<qsizetype> &markedFrom() const { return m_from; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMark();

    std::optional<qsizetype> m_from;
};

} // namespace Demitasse
