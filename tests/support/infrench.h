// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace Demitasse {

/// The program in French, for as long as it lives.
class InFrench
{
public:
    InFrench()
    {
        EXPECT_TRUE(m_words.load(QStringLiteral(":/i18n/demitasse_fr.qm")));
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    }
    ~InFrench()
    {
        QLocale::setDefault(m_before);
        QCoreApplication::removeTranslator(&m_words);
    }
    InFrench(const InFrench &) = delete;
    InFrench &operator=(const InFrench &) = delete;

private:
    QTranslator m_words;
    QLocale m_before;
};

} // namespace Demitasse
