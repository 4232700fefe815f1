// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/photoscaling.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr int jpegQualities[]{85, 60, 30};

struct PictureKind
{
    QByteArrayView begin;
    const char *format;
    QLatin1StringView mediaType;
};

constexpr PictureKind jpeg{QByteArrayView("\xff\xd8\xff"), "jpeg", QLatin1StringView("image/jpeg")};
constexpr PictureKind png{QByteArrayView("\x89PNG"), "png", QLatin1StringView("image/png")};

Photo photoOf(const PictureKind &kind, const QByteArray &content)
{
    Photo photo;
    photo.mediaType = kind.mediaType;
    photo.content = content;
    return photo;
}

QByteArray encoded(const QImage &image, const PictureKind &kind, int quality)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    return image.save(&out, kind.format, quality) ? bytes : QByteArray();
}

bool isSmall(const QSize &size)
{
    return size.width() <= Photo::LongestSide && size.height() <= Photo::LongestSide;
}

// Whether a file holds more than its picture: EXIF with a place, XMP, comments.
bool tellsMore(const QByteArray &file)
{
    return file.contains("Exif") || file.contains("http://ns.adobe.com") || file.contains("tEXt")
        || file.contains("iTXt") || file.contains("eXIf");
}

std::optional<Photo> kept(const QImage &image)
{
    if (image.hasAlphaChannel()) {
        const QByteArray bytes = encoded(image, png, -1);
        if (!bytes.isEmpty() && bytes.size() <= Photo::MostBytes)
            return photoOf(png, bytes);
    }
    for (const int quality : jpegQualities) {
        const QByteArray bytes = encoded(image, jpeg, quality);
        if (!bytes.isEmpty() && bytes.size() <= Photo::MostBytes)
            return photoOf(jpeg, bytes);
    }
    return std::nullopt;
}

} // namespace

std::optional<Photo> photoFrom(const QByteArray &file)
{
    const PictureKind *kind = file.startsWith(jpeg.begin) ? &jpeg : file.startsWith(png.begin) ? &png : nullptr;
    if (!kind)
        return std::nullopt;
    QByteArray bytes = file;
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    QImageReader reader(&in, kind->format);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return std::nullopt;
    const QSize wanted
        = isSmall(size) ? size : size.scaled(Photo::LongestSide, Photo::LongestSide, Qt::KeepAspectRatio);
    reader.setScaledSize(wanted.expandedTo({1, 1}));
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    if (isSmall(size) && file.size() <= Photo::MostBytes && !tellsMore(file))
        return photoOf(*kind, file);
    return kept(image);
}

} // namespace Demitasse
