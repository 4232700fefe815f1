// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/photoscaling.h"

#include "core/exchange/vcardwriter.h"
#include "tests/core/exchange/contactdump.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QSize &size, const char *format, bool noisy = false)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QRandomGenerator random(1);
    for (int y = 0; noisy && y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate());
    }
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&out, format));
    return out.data();
}

QSize sizeOf(const Photo &photo)
{
    return QImage::fromData(photo.content).size();
}

TEST(PhotoScaling, MakesLargePicturesSmall)
{
    for (const char *format : {"jpeg", "png"}) {
        const std::optional<Photo> photo = photoFrom(picture({1200, 600}, format, true));
        ASSERT_TRUE(photo.has_value());
        EXPECT_EQ(sizeOf(*photo), QSize(256, 128));
        EXPECT_LE(photo->content.size(), Photo::MostBytes);
        EXPECT_EQ(photoFrom(photo->content), photo) << "a picture that is small stays as it is";
    }
    EXPECT_EQ(sizeOf(*photoFrom(picture({3000, 2}, "png"))), QSize(256, 1));
}

TEST(PhotoScaling, DropsWhereAndWhenItWasTaken)
{
    QByteArray told = picture({64, 64}, "jpeg");
    told.insert(2, QByteArray("\xff\xe1\0\x10", 4) + QByteArray("Exif\0\0secret!!", 14));
    const std::optional<Photo> photo = photoFrom(told);
    ASSERT_TRUE(photo.has_value());
    EXPECT_FALSE(photo->content.contains("secret"));
}

TEST(PhotoScaling, RefusesWhatIsNoPictureOrTooLarge)
{
    EXPECT_EQ(photoFrom({}), std::nullopt);
    EXPECT_EQ(photoFrom("GIF89a"), std::nullopt);
    EXPECT_EQ(photoFrom("\xff\xd8\xff rubbish"), std::nullopt);
    EXPECT_EQ(photoFrom(picture({64, 64}, "png").first(60)), std::nullopt);
    QByteArray bomb = picture({64, 64}, "png");
    bomb.replace(16, 8, QByteArray("\0\1\0\0\0\1\0\0", 8));
    EXPECT_EQ(photoFrom(bomb), std::nullopt);
}

TEST(PhotoScaling, PicturesTravelInCards)
{
    const std::optional<Photo> photo = photoFrom(picture({90, 120}, "jpeg"));
    ASSERT_TRUE(photo.has_value());
    ContactCandidate person;
    person.line = 1;
    person.contact.given = u"Ada"_s;
    person.contact.family = u"Park"_s;
    person.photo = photo;
    for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4})
        EXPECT_EQ(readCards(vCardOf(person, version)).candidates.value(0), person);

    const QByteArray content = photo->content.toBase64();
    for (const QByteArray &property : {QByteArray("PHOTO;ENCODING=BASE64;JPEG:" + content + "\n"),
             "PHOTO;BASE64:\n  " + content.left(100) + "\n  " + content.mid(100) + "\n",
             "PHOTO;VALUE=uri:data:image/jpeg;base64\\," + content,
             "PHOTO:https://example.org/a.jpg\nPHOTO;ENCODING=b:" + content}) {
        const ReadContacts read = readCards("BEGIN:VCARD\nN:Park;Ada\n" + property + "\nEND:VCARD");
        EXPECT_EQ(read.candidates.value(0).photo, photo) << property.left(60).toStdString();
    }
    EXPECT_EQ(
        readCards("BEGIN:VCARD\nN:Park;Ada\nPHOTO;ENCODING=b:////\nEND:VCARD").candidates.value(0).photo, std::nullopt);
}

} // namespace
