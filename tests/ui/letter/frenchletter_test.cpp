// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/infrench.h"
#include "tests/ui/letter/letterdriver.h"
#include "ui/letter/faultrow.h"
#include "ui/letter/letterpage.h"
#include "ui/letter/letterspage.h"

#include <QComboBox>
#include <QListView>
#include <QKeyEvent>
#include <QPushButton>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

template <class P> class FrenchDriver : public LetterDriver<P>
{
    InFrench m_french;
};

class FrenchLetterTest : public FrenchDriver<LetterPage>
{
protected:
    /// QTest has no keys for accents; a keyboard that has them sends this.
    void typeAccented(const QString &words)
    {
        for (const QChar c : words) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
};

TEST_F(FrenchLetterTest, IsWrittenMendedAndSentByKeysAlone)
{
    openLetter();
    part<QComboBox>(u"letterLanguage")->setFocus();
    key(Qt::Key_Down);
    ASSERT_TRUE(text()->text().startsWith(u"Bonjour Priya"_s)) << qPrintable(text()->text());
    text()->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    typeAccented(u"Bonjour Prya, J'ai lu votre article sur les cliniques rurales dans Le Devoir. Pourrait-on se parler vingt "
         "minutes d'ici deux semaines, par téléphone ou en personne? Ada"_s);
    EXPECT_EQ(textOf(u"saveState"), u"Pas encore enregistrée"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isSeen(u"fault-name-wrong"); }));
    EXPECT_TRUE(textOf(u"checksTitle").startsWith(u"1 "_s)) << qPrintable(textOf(u"checksTitle"));
    EXPECT_EQ(part<FaultRow>(u"fault-name-wrong")->accessibleName(), u"Mauvais nom dans la salutation"_s);
    key(Qt::Key_F8);
    EXPECT_EQ(text()->textCursor().selectedText(), u"Prya"_s);
    key(Qt::Key_Return, Qt::AltModifier);
    EXPECT_TRUE(text()->text().startsWith(u"Bonjour Priya, "_s));
    EXPECT_TRUE(isSeen(u"checksFine"));
    EXPECT_TRUE(textOf(u"length").endsWith(u"mots sur 150"_s)) << qPrintable(textOf(u"length"));
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isSeen(u"sentNote"); }));
    EXPECT_TRUE(textOf(u"sentNote").startsWith(u"Envoyé"_s)) << qPrintable(textOf(u"sentNote"));
    EXPECT_EQ(desk.book.find(priya)->contact.stage, Stage::Invited);
    ASSERT_FALSE(desk.posted.isEmpty());
    EXPECT_EQ(desk.posted.last().action, u"Annuler"_s);
}

TEST_F(FrenchLetterTest, HoldsAtTwiceTheTextOnASmallWindow)
{
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    openLetter();
    page->resize(824, 640);
    QCoreApplication::processEvents();
    EXPECT_LE(page->minimumSizeHint().width(), 824);
    for (const char16_t *name : {u"letterText", u"copyLetter", u"markSent", u"letterSide"}) {
        auto *shown = part<QWidget>(name);
        const QRect there(shown->mapTo(page.get(), QPoint()), shown->size());
        EXPECT_TRUE(page->rect().contains(there)) << qPrintable(QString(name));
    }
    page.reset();
    QApplication::setFont(usual);
}

class FrenchLettersTest : public FrenchDriver<LettersPage>
{
};

TEST_F(FrenchLettersTest, ListsAndFinds)
{
    WrittenLetter letter;
    letter.contact = priya;
    letter.body = u"Bonjour Priya, merci."_s;
    const WrittenLetter kept = desk.run([letter](Desk &on) { return on.letters.save(letter); });
    open({.kind = Place::Kind::Letters});
    auto *list = part<QListView>(u"letters");
    EXPECT_TRUE(list->currentIndex().data(LettersModel::WhenRole).toString().startsWith(u"Brouillon"_s));
    type("priya");
    EXPECT_EQ(list->model()->rowCount(), 1);
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().letter, kept.id);
}

} // namespace
