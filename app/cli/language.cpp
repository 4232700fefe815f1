// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

Language::Language(const QString &language)
{
    const QLocale system = QLocale::system();
    const bool isSystems = system.name().startsWith(language);
    QLocale::setDefault(isSystems ? system : QLocale(language == "fr"_L1 ? QLocale::French : QLocale::English));
    if (m_words.load(u":/i18n/demitasse_"_s + language))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace Demitasse
