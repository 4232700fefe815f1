// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

/// What the offscreen platform says about itself, whatever we do.
bool isNoise(const QString &message)
{
    return message.startsWith(QLatin1StringView("This plugin does not support "));
}

/// Every warning of Qt's is a failure of the test that caused it: most are a mistake of ours.
void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QByteArray text = message.toLocal8Bit();
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isNoise(message))
        ADD_FAILURE() << "Qt warned: " << text.constData();
    else if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.constData());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "America/Toronto");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("demitasse"));
    QApplication::setApplicationName(QStringLiteral("demitasse"));
    // Named, so that what is measured is the same on every machine.
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    ::testing::InitGoogleTest(&argc, argv);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
