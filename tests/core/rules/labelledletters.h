// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

#include <QStringList>

namespace Demitasse {

/// A letter and the faults that its writer put into it.
struct LabelledLetter
{
    QString id;
    Letter letter;
    QStringList faults;
};

/// One JSON object a line; nothing when the file cannot be read.
QList<LabelledLetter> labelledLetters(const QString &file);

/// The letters written for this project, in tests/data/letters.
QList<LabelledLetter> ownLabelledLetters();

} // namespace Demitasse
