// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Demitasse {

/// The folder of foreign files named by DEMITASSE_CORPUS, or nothing: tests that need it then skip and say so.
std::optional<QString> corpusFolder();

} // namespace Demitasse

/// Skips a test with a message when the foreign files are not there; otherwise `variable` is their folder.
#define REQUIRE_CORPUS(variable)                                                                                       \
    const auto variable##Found = Demitasse::corpusFolder();                                                            \
    if (!variable##Found)                                                                                              \
        GTEST_SKIP() << "set DEMITASSE_CORPUS to the folder of foreign files to run this test";                        \
    const QString variable = *variable##Found
