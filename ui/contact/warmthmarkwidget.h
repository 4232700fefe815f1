// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <QWidget>

namespace Demitasse {

/// The cup that shows how warm a contact is, to stand beside its word.
class WarmthMarkWidget : public QWidget
{
    Q_OBJECT

public:
    explicit WarmthMarkWidget(Warmth warmth, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Warmth m_warmth;
};

} // namespace Demitasse
