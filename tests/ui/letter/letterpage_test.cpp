// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterpage.h"

#include "tests/ui/letter/letterdriver.h"
#include "ui/contact/contactpage.h"
#include "ui/letter/astemplate.h"
#include "ui/letter/faultrow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class LetterPageTest : public LetterDriver<LetterPage>
{
protected:
    void leaveAndWait()
    {
        page->leave();
        desk.settle();
    }
    /// In place of each gap, typed where the page puts the cursor.
    void fillGaps()
    {
        for (int most = 9; most > 0 && isSeen(u"gaps"); --most) {
            click(u"gap");
            type("your talk on rural clinics");
            QTest::qWait(200);
            desk.settle();
        }
    }
};

TEST_F(LetterPageTest, BeginsFromATemplateAndStoresNothingUntilItIsTouched)
{
    openLetter();
    EXPECT_EQ(part<DraftField>(u"subject")->text(), u"Informational Interview Request"_s);
    EXPECT_TRUE(text()->text().contains(u"Priya"_s)) << qPrintable(text()->text());
    EXPECT_EQ(QApplication::focusWidget(), text());
    EXPECT_TRUE(textOf(u"addressee").contains(u"Priya Raman"_s));
    leaveAndWait();
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(LetterPageTest, KeepsADraftAndGoesOnWithIt)
{
    openLetter();
    key(Qt::Key_Home, Qt::ControlModifier);
    type("Hello! ");
    EXPECT_EQ(textOf(u"saveState"), u"Not saved yet"_s);
    leaveAndWait();
    EXPECT_EQ(textOf(u"saveState"), u"Saved"_s);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_TRUE(stored().first().body.startsWith(u"Hello! "_s));
    page.reset();
    openLetter();
    EXPECT_TRUE(text()->text().startsWith(u"Hello! "_s));
    type("x");
    EXPECT_TRUE(QTest::qWaitFor([this] { return textOf(u"saveState") == u"Saved"_s; }));
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(LetterPageTest, LosesNothingWhenThePageGoesAway)
{
    openLetter();
    type("Quick words. ");
    page.reset();
    desk.settle();
    ASSERT_EQ(stored().size(), 1);
    EXPECT_TRUE(stored().first().body.contains(u"Quick words. "_s));
}

TEST_F(LetterPageTest, ChecksWhileOneTypesAndLeavesTheCursorAlone)
{
    openLetter();
    text()->selectAll();
    type("Dear Priya, I am looking for a job. ");
    const int cursor = text()->textCursor().position();
    EXPECT_TRUE(QTest::qWaitFor([this] { return part<FaultRow>(u"fault-asks-for-job")->isVisible(); }));
    EXPECT_EQ(text()->textCursor().position(), cursor);
    EXPECT_EQ(QApplication::focusWidget(), text());
    EXPECT_FALSE(text()->extraSelections().isEmpty());
    EXPECT_TRUE(textOf(u"length").startsWith(u"8 of "_s)) << qPrintable(textOf(u"length"));
}

TEST_F(LetterPageTest, MendsByKeyAndUndoesInOneStep)
{
    openLetter();
    text()->selectAll();
    type("Dear Prya, could we speak for 20 minutes?");
    ASSERT_TRUE(QTest::qWaitFor([this] { return part<FaultRow>(u"fault-name-wrong")->isVisible(); }));
    const QString before = text()->text();
    for (int most = 12; most > 0 && part<FaultRow>(u"fault-name-wrong")->isVisible(); --most) {
        key(Qt::Key_F8);
        if (text()->textCursor().selectedText() == u"Prya"_s)
            key(Qt::Key_Return, Qt::AltModifier);
    }
    EXPECT_TRUE(text()->text().startsWith(u"Dear Priya,"_s)) << qPrintable(text()->text());
    EXPECT_FALSE(part<FaultRow>(u"fault-name-wrong")->isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text()->text(), before);
    click(u"mend-name-wrong");
    EXPECT_TRUE(text()->text().startsWith(u"Dear Priya,"_s));
    EXPECT_EQ(QApplication::focusWidget(), text());
}

TEST_F(LetterPageTest, RefusesToCountALetterWithAGapAsSent)
{
    openLetter();
    ASSERT_TRUE(isSeen(u"gaps"));
    click(u"markSent");
    EXPECT_TRUE(isSeen(u"letterError"));
    EXPECT_EQ(QApplication::focusWidget(), text());
    EXPECT_TRUE(text()->textCursor().selectedText().startsWith(u'['));
    EXPECT_EQ(desk.book.find(priya)->contact.stage, Stage::Identified);
}

TEST_F(LetterPageTest, MarksAsSentMovesTheContactAndUndoes)
{
    openLetter();
    fillGaps();
    click(u"markSent");
    EXPECT_EQ(desk.book.find(priya)->contact.stage, Stage::Invited);
    EXPECT_TRUE(isSeen(u"sentNote"));
    EXPECT_TRUE(text()->isReadOnly());
    EXPECT_FALSE(isSeen(u"markSent"));
    ASSERT_EQ(stored().size(), 1);
    EXPECT_TRUE(stored().first().sentAs.has_value());
    EXPECT_EQ(desk.run([](Desk &on) { return on.letters.sentLately(5); }), stored());
    ASSERT_FALSE(desk.posted.isEmpty());
    ASSERT_TRUE(desk.posted.last().act);
    desk.posted.last().act();
    desk.settle();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !text()->isReadOnly(); }));
    EXPECT_EQ(desk.book.find(priya)->contact.stage, Stage::Identified);
}

TEST_F(LetterPageTest, TakesAnotherKindAndFrench)
{
    openLetter();
    part<QComboBox>(u"letterLanguage")->setFocus();
    key(Qt::Key_Down);
    EXPECT_TRUE(text()->text().contains(u"Bonjour"_s)) << qPrintable(text()->text());
    part<QComboBox>(u"channel")->setFocus();
    key(Qt::Key_Down);
    EXPECT_FALSE(isSeen(u"subject"));
    EXPECT_FALSE(isSeen(u"openMail"));
    EXPECT_TRUE(textOf(u"length").contains(u"characters"_s)) << qPrintable(textOf(u"length"));
    EXPECT_TRUE(textOf(u"length").contains(u"words"_s)) << "both are said of a note";
    leaveAndWait();
    EXPECT_TRUE(stored().isEmpty()) << "choosing is not yet writing";
}

TEST_F(LetterPageTest, CopiesAndOpensTheMailProgram)
{
    openLetter();
    click(u"copyLetter");
    EXPECT_EQ(QApplication::clipboard()->text(), u"Informational Interview Request\n\n"_s + text()->text());
    click(u"moreLetter");
    part<QMenu>(u"moreLetterMenu")->actions().first()->trigger();
    auto *dialog = part<QFileDialog>(u"saveMailDialog");
    const QString path = desk.filePath(u"priya.eml"_s);
    emit dialog->fileSelected(path);
    ASSERT_TRUE(QTest::qWaitFor([&path] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    EXPECT_TRUE(written.contains("To: \"Priya Raman\" <priya@example.org>")) << written.constData();
}

TEST_F(LetterPageTest, BeginsFromAnOwnTemplate)
{
    openLetter();
    text()->selectAll();
    type("Dear Priya, your work at Ministry of Health interests me.");
    auto *menu = part<QMenu>(u"templatesMenu");
    emit menu->aboutToShow();
    menu->actions().at(2)->trigger();
    type("Mine");
    key(Qt::Key_Return);
    leaveAndWait();
    const auto templates = desk.run([](Desk &on) { return on.letters.templates(); });
    ASSERT_EQ(templates.size(), 1);
    EXPECT_EQ(templates.first().body, u"Dear {{greeting_name}}, your work at {{organization}} interests me."_s);
}

TEST_F(LetterPageTest, BeginsFromATemplateThatAPackBrought)
{
    desk.run([](Desk &on) {
        return on.packs.take({{}, R"({"format": "demitasse-pack/1", "id": "t", "name": "Centre", "templates": [
            {"id": "a", "name": "Hello", "situation": "cold-request", "body": "Dear {{greeting_name}}, hello!"}]})"});
    });
    openLetter();
    auto *menu = part<QMenu>(u"templatesMenu");
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().value(1)->text(), u"Begin from “Hello, from Centre”"_s);
    menu->actions().at(1)->trigger();
    desk.settle();
    EXPECT_EQ(text()->text(), u"Dear Priya, hello!"_s);
}

TEST_F(LetterPageTest, ShowsHostileTextAsPlainText)
{
    ContactDraft draft;
    draft.contact.given = u"<b>x</b> "_s + QString(300, u'W');
    draft.contact.family = u"\u05D0\u05D1\u05D2"_s;
    priya = desk.add(draft).contact.id;
    openLetter();
    EXPECT_TRUE(textOf(u"addressee").contains(u"<b>"_s));
    EXPECT_EQ(part<QLabel>(u"addressee")->textFormat(), Qt::PlainText);
    EXPECT_LE(page->minimumSizeHint().width(), 824);
}

TEST(AsTemplate, PutsFieldsForNamesAndLeavesOtherWords)
{
    Addressee to;
    to.given = u"Ann"_s;
    to.family = u"Lee"_s;
    to.organization = u"Lakes (North)"_s;
    Student from;
    from.name = u"Ada Student"_s;
    EXPECT_EQ(asTemplate(u"Ann, Annual report of Lakes (North). Ada Student"_s, to, from),
        u"{{greeting_name}}, Annual report of {{organization}}. {{student_name}}"_s);
}

class WritingFromContactTest : public LetterDriver<ContactPage>
{
};

TEST_F(WritingFromContactTest, BeginsByKeyAndByButton)
{
    const Place letter {.kind = Place::Kind::Letter, .contact = priya};
    open({.kind = Place::Kind::Contact, .contact = priya});
    key(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(desk.navigator.place(), letter);
    desk.run([this](Desk &on) { return on.pipeline.move(priya, Stage::NoReply); });
    open({.kind = Place::Kind::Contact, .contact = priya});
    click(u"writeLetter");
    EXPECT_EQ(desk.navigator.place(), letter);
}

TEST_F(WritingFromContactTest, StandsOnceWhereALetterIsWhatComesNext)
{
    open({.kind = Place::Kind::Contact, .contact = priya});
    EXPECT_EQ(part<QAbstractButton>(u"primaryAction")->text(), u"Write"_s);
    EXPECT_FALSE(part<QAbstractButton>(u"writeLetter")->isVisible());
    click(u"primaryAction");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Letter);
}

} // namespace
