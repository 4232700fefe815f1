// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/question.h"

#include <QByteArray>
#include <QList>

namespace Demitasse {

/// A question of a pack that cannot be taken.
struct PackFault
{
    /// Where it begins in the file, from 1.
    int line = 0;
    Error reason;

    friend bool operator==(const PackFault &, const PackFault &) = default;
};

/// A file of questions, `docs/packs.md`, as it reads in one language.
struct QuestionPack
{
    /// The stable name under which its maker publishes it.
    QString id;
    QString name;
    /// In the language asked for where the pack has it, otherwise in the one that it has.
    QList<Question> questions;
    QList<PackFault> faults;
};

/// Larger files are not read.
inline constexpr qsizetype LargestPack = 4 * 1024 * 1024;

/// Reads a pack in "en" or "fr"; what is wrong with one question costs only that question. PackDamaged with the line where
/// its JSON breaks off; NotAPack when it is none, or larger than `LargestPack`. The first argument of both is the file's
/// path, which whoever read the file puts in.
Result<QuestionPack> readQuestionPack(const QByteArray &json, const QString &language);

/// Whether it says of itself that it is one.
bool looksLikePack(const QByteArray &json);

/// The questions that come with the program: `resources/questions/bank.json`.
const QList<Question> &questionBank(const QString &language);

} // namespace Demitasse
