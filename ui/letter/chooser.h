// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"
#include "ui/theme/tooltip.h"

#include <QComboBox>

namespace Demitasse {

/// A box with every member of a closed set, in its order: `E` of the chosen one is its index.
template <class E> QComboBox *makeChooser(const QString &name, QString (*text)(E))
{
    constexpr int fewestShown = 8;
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewestShown);
    setPlainToolTip(box, name);
    for (const E value : allOf<E>())
        box->addItem(text(value));
    return box;
}

template <class E> E chosenIn(const QComboBox &box)
{
    return static_cast<E>(box.currentIndex());
}

} // namespace Demitasse
