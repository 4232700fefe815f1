// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray pictureOf(QColor colour)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&out, "PNG"));
    return out.data();
}

class ImportPhotosTest : public DeskTest
{
protected:
    ImportReport import(const QByteArray &cards, bool isRehearsal = false)
    {
        QFile file(folder.filePath(u"people.vcf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(cards);
        file.close();
        const auto run = valueOf(desk->importing.start({{file.fileName()}}, {.isRehearsal = isRehearsal}));
        while (valueOf(run->step())) { }
        return run->report();
    }
    static QByteArray card(const QByteArray &picture)
    {
        return "BEGIN:VCARD\nVERSION:3.0\nN:Raman;Priya\nFN:Priya Raman\nEMAIL:priya@example.org\nPHOTO;ENCODING=b:"
            + picture.toBase64() + "\nEND:VCARD\n";
    }
    QImage photo(ContactId id)
    {
        const std::optional<Photo> found = valueOf(desk->pipeline.photo(id));
        return found ? QImage::fromData(found->content) : QImage();
    }
};

TEST_F(ImportPhotosTest, GoToThoseOnRecordWhoHaveNoneAndUndoTakesThemBack)
{
    ContactDraft known;
    known.contact.given = u"Priya"_s;
    known.contact.family = u"Raman"_s;
    known.contact.fullName = u"Priya Raman"_s;
    known.contact.emails = {u"priya@example.org"_s};
    const ContactId priya = valueOf(desk->pipeline.add(known)).contact.id;
    const QByteArray red = card(pictureOf(Qt::red));
    const ImportReport rehearsed = import(red + red, true);
    EXPECT_EQ(rehearsed.updated, 1);
    EXPECT_TRUE(photo(priya).isNull());
    EXPECT_EQ(import(red + red), rehearsed);
    EXPECT_EQ(photo(priya).pixelColor(4, 4), QColor(Qt::red));
    EXPECT_EQ(import(card(pictureOf(Qt::blue))).merged, 1);
    EXPECT_EQ(photo(priya).pixelColor(4, 4), QColor(Qt::red)) << "never over one that is there";
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ContactsImported);
    EXPECT_TRUE(photo(priya).isNull());
    EXPECT_EQ(valueOf(desk->undoing.redo()).kind, GroupKind::ContactsImported);
    EXPECT_FALSE(photo(priya).isNull());
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

TEST_F(ImportPhotosTest, ThatCannotBeReadAreSkippedAndNamed)
{
    const ImportReport report = import(card("GIF89a and nothing else"));
    EXPECT_EQ(report.added, 1);
    ASSERT_EQ(report.picturesSkipped.size(), 1);
    EXPECT_EQ(report.picturesSkipped.first().line, 1);
    EXPECT_EQ(report.picturesSkipped.first().reason.code, ErrorCode::PictureUnreadable);
}

} // namespace
