// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/application.h"

#include <QGuiApplication>

#include <algorithm>
#include <string_view>

namespace Demitasse {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool setsType = std::any_of(argv, argv + argc,
        [](std::string_view word) { return word == "brief" || word == "pdf" || word.ends_with(".pdf"); });
    if (!setsType)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace Demitasse
