// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/letter/letterdriver.h"
#include "ui/letter/letterspage.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/personfield.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>

#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class LettersPageTest : public LetterDriver<LettersPage>
{
protected:
    WrittenLetter write(ContactId to, const QString &body)
    {
        WrittenLetter letter;
        letter.contact = to;
        letter.body = body;
        return desk.run([letter](Desk &on) { return on.letters.save(letter); });
    }
    void send(ContactId to, const QString &body)
    {
        desk.run([letter = write(to, body)](Desk &on) { return on.letters.markSent(letter); });
    }
    QListView *list() const { return part<QListView>(u"letters"); }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names.append(list()->model()->index(row, 0).data(LettersModel::TitleRole).toString());
        return names;
    }
};

TEST_F(LettersPageTest, SaysWhatToDoWhenThereAreNone)
{
    open({.kind = Place::Kind::Letters});
    EXPECT_TRUE(isSeen(u"noLetters"));
    EXPECT_FALSE(isSeen(u"findLetter"));
    EXPECT_EQ(QApplication::focusWidget(), part<PersonField>(u"writeTo"));
}

TEST_F(LettersPageTest, ListsDraftsFirstAndOpensThemByEnter)
{
    const ContactId tom = desk.add(u"Tom Okoro"_s).contact.id;
    const WrittenLetter draft = write(priya, u"Dear Priya, a draft."_s);
    send(tom, u"Dear Tom, thank you."_s);
    open({.kind = Place::Kind::Letters});
    QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_EQ(shown(), (QStringList {u"Priya Raman"_s, u"Tom Okoro"_s}));
    const QString first = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(first.contains(u"Draft"_s) && first.contains(u"E-mail"_s, Qt::CaseInsensitive)) << qPrintable(first);
    EXPECT_EQ(QApplication::focusWidget(), list());
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Letter, .letter = draft.id}));
    open({.kind = Place::Kind::Letters});
    key(Qt::Key_Down);
    EXPECT_TRUE(list()->currentIndex().data(LettersModel::WhenRole).toString().startsWith(u"Sent"_s));
}

TEST_F(LettersPageTest, FindsByNameAndByWordsTypedOnTheList)
{
    const ContactId lea = desk.add(u"Léa Nguyễn"_s).contact.id;
    write(priya, u"Dear Priya, about the clinics."_s);
    send(lea, u"Chère Léa, merci pour le canot."_s);
    open({.kind = Place::Kind::Letters});
    type("nguyen");
    EXPECT_EQ(QApplication::focusWidget(), part<FindField>(u"findLetter"));
    EXPECT_EQ(shown(), QStringList {u"Léa Nguyễn"_s});
    part<FindField>(u"findLetter")->clear();
    type("clinics priya");
    EXPECT_EQ(shown(), QStringList {u"Priya Raman"_s});
    type(" zebra");
    EXPECT_TRUE(isSeen(u"noLetters"));
    part<FindField>(u"findLetter")->clear();
    key(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), list());
    key(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), part<FindField>(u"findLetter")) << "up from the first row";
}

TEST_F(LettersPageTest, KeepsItsPlaceWhenALetterComes)
{
    for (const char16_t *body : {u"one", u"two", u"three"})
        write(priya, QString(body));
    open({.kind = Place::Kind::Letters});
    key(Qt::Key_Down);
    const QVariant chosen = list()->currentIndex().data(LettersModel::IdRole);
    write(priya, u"four"_s);
    desk.settle();
    EXPECT_EQ(shown().size(), 4);
    EXPECT_EQ(list()->currentIndex().data(LettersModel::IdRole), chosen);
}

TEST_F(LettersPageTest, IsQuickWithTwoThousand)
{
    constexpr int many = 2000;
    QList<ContactId> readers;
    for (int i = 0; i < 20; ++i)
        readers.append(desk.add(u"Reader %1"_s.arg(QChar(u'A' + i))).contact.id);
    desk.run([readers](Desk &on) -> Result<bool> {
        for (int i = 0; i < many; ++i) {
            WrittenLetter letter;
            letter.contact = readers.at(i % readers.size());
            letter.body = u"Number %1. "_s.arg(i) + u"The ice was thin and the auger sang. "_s.repeated(20);
            const Result<WrittenLetter> saved = on.letters.save(letter);
            if (!saved)
                return failure(saved);
        }
        return true;
    });
    QElapsedTimer timer;
    timer.start();
    open({.kind = Place::Kind::Letters});
    const qint64 opened = timer.restart();
    EXPECT_EQ(shown().size(), many);
    type("r");
    QCoreApplication::processEvents();
    const qint64 found = timer.elapsed();
    std::printf("%d letters: opened in %lld ms, a key in %lld ms\n", many, static_cast<long long>(opened),
        static_cast<long long>(found));
    EXPECT_LT(opened, 4000);
    EXPECT_LT(found, 800);
    part<FindField>(u"findLetter")->clear();
    type("reader c");
    EXPECT_EQ(shown().size(), many / readers.size());
}

} // namespace
