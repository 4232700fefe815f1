// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Demitasse {

/// What translators see around the words of pictures.
struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

} // namespace Demitasse
