// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/writtenletter.h"

#include <QByteArray>
#include <QList>

class QJsonValue;

namespace Demitasse {

/// A letter template as a pack writes it, `docs/packs.md`. Its id is made of the pack's name and its own, and so stays
/// the same from one edition to the next. ValueMissing (the key) without an id, a name, a text or a situation; WordUnknown
/// (the key, what stands there, what may) for a word that there is not; ValueInvalid (the key, how it begins) for a text
/// that is too long; and as `fillTemplate`.
Result<LetterTemplate> packTemplateIn(const QJsonValue &entry, const QString &pack);

/// Those of a pack that can be taken, each in its own language; what cannot is among the faults of `readQuestionPack`.
QList<LetterTemplate> readPackTemplates(const QByteArray &json);

} // namespace Demitasse
