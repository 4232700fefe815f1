// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/writtenletter.h"

#include <QList>

class QIODevice;

namespace Demitasse {

/// Reads `resources/letters`: every text of one language. FileNotWhatItSays.
Result<QList<LetterTemplate>> readLetterTemplates(QIODevice &in);

/// Our text for this; an empty one where there is none.
LetterTemplate letterTemplate(Situation situation, Channel channel, LetterLanguage language);
/// All of a language.
const QList<LetterTemplate> &letterTemplates(LetterLanguage language);

} // namespace Demitasse
