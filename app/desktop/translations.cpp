// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The system's own where it speaks that language, else that of the language where the system is.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = QLocale::codeToLanguage(language);
    return system.language() == wanted ? system : QLocale(wanted, system.territory());
}

} // namespace

Translations::Translations(const QString &language)
    : m_before(QLocale())
{
    QLocale::setDefault(localeOf(language));
    if (m_ours.load(u":/i18n/demitasse_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    QLocale::setDefault(m_before);
}

} // namespace Demitasse
