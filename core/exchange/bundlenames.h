// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace Demitasse {

// What a bundle is called inside, beside its parts. The media type lies first and unpacked, so that a file says what it
// is to whoever looks at its first bytes.

inline constexpr QLatin1StringView bundleFormat {"demitasse-bundle"};
inline constexpr QLatin1StringView bundleMediaType {"application/vnd.demitasse.bundle+zip"};
inline constexpr QLatin1StringView mimetypeName {"mimetype"};
inline constexpr QLatin1StringView manifestName {"manifest.json"};
inline constexpr QLatin1StringView photosName {"photos"};

} // namespace Demitasse
