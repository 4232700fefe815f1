// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

namespace Demitasse {

/// Our words and Qt's own in one language, for as long as it lives; dates and numbers follow.
class Translations
{
public:
    /// "en" or "fr".
    explicit Translations(const QString &language);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

private:
    QTranslator m_ours;
    QTranslator m_qts;
    QLocale m_before;
};

} // namespace Demitasse
