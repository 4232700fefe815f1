// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/photo.h"

#include <optional>

namespace Demitasse {

/// The picture in the bytes of a JPEG or PNG file, small enough to be kept, without ids: scaled down where it is larger
/// than `Photo::LongestSide`, and without what a camera adds of place and time. Nothing when it is no such picture, is
/// damaged, or claims to be so large that it must not be decoded.
std::optional<Photo> photoFrom(const QByteArray &file);

} // namespace Demitasse
