// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/portrait.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/contactpage.h"

#include <QBuffer>
#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray greenPicture()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::green);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&out, "PNG"));
    return out.data();
}

TEST(Portrait, ShowsAPictureOrElseInitials)
{
    Portrait portrait;
    portrait.show(u"Priya Raman"_s, greenPicture());
    EXPECT_TRUE(portrait.hasPicture());
    EXPECT_FALSE(portrait.accessibleName().isEmpty());
    const QImage drawn = portrait.grab().toImage();
    EXPECT_EQ(drawn.pixelColor(drawn.width() / 2, drawn.height() / 2), QColor(Qt::green));
    EXPECT_NE(drawn.pixelColor(0, 0), QColor(Qt::green)) << "it is round";
    portrait.show(u"Priya Raman"_s, "no picture");
    EXPECT_FALSE(portrait.hasPicture());
    EXPECT_EQ(portrait.initials(), u"PR"_s);
}

TEST(Portrait, TakesTheFirstLettersOfFirstAndLastWord)
{
    EXPECT_EQ(initialsOf(u"  priya  anand raman "_s), u"PR"_s);
    EXPECT_EQ(initialsOf(u"Élodie"_s), u"É"_s);
    EXPECT_EQ(initialsOf(u"E\u0301lodie (she) Roy"_s), u"E\u0301R"_s);
    EXPECT_EQ(initialsOf(u"田中 花子"_s), u"田花"_s);
    EXPECT_EQ(initialsOf(u"🙂 123"_s), u"🙂"_s);
    EXPECT_TRUE(initialsOf(u" 42 "_s).isEmpty());
}

class PortraitOnPage : public PageDriver<ContactPage>
{
};

TEST_F(PortraitOnPage, StandsOnThePageOfTheContact)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    open({Place::Kind::Contact, priya});
    EXPECT_EQ(part<Portrait>(u"portrait"_s)->initials(), u"PR"_s);
    EXPECT_TRUE(part<Portrait>(u"portrait"_s)->isVisible());
}

} // namespace
