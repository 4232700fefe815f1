// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace Demitasse {

/// Lets the program speak a language for as long as it lives: its own words, Qt's, and how dates are written.
class Language
{
public:
    /// "en" or "fr". English has a catalogue too, of its plurals.
    explicit Language(const QString &language);

private:
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace Demitasse
