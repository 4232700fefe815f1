// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// One way to write a name.
struct NamePattern
{
    QStringList words;
    QString label;
    bool needsCapital = false;
};

/// Takes names out of texts that are shown to others. A person's is found in whatever way it was written: whole, in either
/// order, with an initial, the given or the family name alone, in capitals or without accents. What is also an ordinary
/// word (Grant, Rose), or has no more than three letters, counts only with a capital letter. Where two people share a name,
/// it stands for the one who was added first.
class NameMask
{
public:
    void add(const Contact &contact, const QString &label);
    /// An organization's name, or what else is to be left out, as a whole.
    void add(const QString &name, const QString &label);

    /// With labels for names, and with `address` for each e-mail address, telephone number and profile link.
    QString masked(const QString &text, const QString &address) const;

private:
    void addWords(const QStringList &words, const QString &label);
    QString withLabels(const QString &text) const;

    /// By their first word, the longest first.
    QHash<QString, QList<NamePattern>> m_patterns;
    /// In scripts that leave no spaces between words.
    QList<std::pair<QString, QString>> m_unspaced;
};

/// What may still be somebody's name: words with a capital letter where an ordinary word would have none, in the order in
/// which they come, each once. Words of `known` (folded) name no person. A guess, for a person to look at.
QStringList likelyNames(const QString &text, const QSet<QString> &known);

} // namespace Demitasse
