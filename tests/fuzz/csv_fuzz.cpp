// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

using namespace Demitasse;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readFuzzed([](QIODevice &in, const ContactSink &sink) { return readContactCsv(in, sink); }, data, size,
        [](const ContactCandidate &) {});
    return 0;
}
