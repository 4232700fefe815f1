// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardreader.h"
#include "core/exchange/vcardwriter.h"
#include "tests/fuzz/fuzz.h"

#include <cstdlib>

using namespace Demitasse;

// Reads anything as cards; whoever is found must come back alone from the card that we write of them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readFuzzed(readVCards, data, size, [](const ContactCandidate &person) {
        const QByteArray card = vCardOf(person);
        int again = 0;
        readFuzzed(readVCards, reinterpret_cast<const uint8_t *>(card.data()), static_cast<size_t>(card.size()),
            [&again](const ContactCandidate &) { ++again; });
        if (again != 1)
            std::abort();
    });
    return 0;
}
