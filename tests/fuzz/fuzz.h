// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcsv.h"

#include <QBuffer>

#include <cstdint>
#include <functional>

namespace Demitasse {

/// Has a reader read these bytes, and hands on everybody whom it finds.
template <class Reader>
void readFuzzed(
    const Reader &reader, const uint8_t *data, size_t size, const std::function<void(const ContactCandidate &)> &each)
{
    QBuffer in;
    in.setData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    in.open(QIODevice::ReadOnly);
    const auto shape = reader(in,
        {[&each](ContactCandidate &&person) {
             each(person);
             return true;
         },
            [](RejectedRow &&) { return true; }});
    Q_UNUSED(shape)
}

} // namespace Demitasse
