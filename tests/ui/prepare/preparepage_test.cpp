// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/preparepage.h"

#include "tests/support/livedesk.h"
#include "ui/prepare/checkrow.h"
#include "ui/prepare/readymarks.h"
#include "ui/widgets/listrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QTest>
#include <QTranslator>

#include <string_view>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct Tongue
{
    const char *name;
    const char16_t *ready;
    const char16_t *dress;
    const char16_t *consent;
};

void PrintTo(const Tongue &tongue, std::ostream *out)
{
    *out << tongue.name;
}

/// A meeting over a coffee on 3 December at ten, and its page; all of it by keys.
class PreparePageTest : public ::testing::TestWithParam<Tongue>
{
protected:
    PreparePageTest()
    {
        if (GetParam().name == std::string_view("fr")) {
            EXPECT_TRUE(m_words.load(u":/i18n/demitasse_fr.qm"_s));
            QCoreApplication::installTranslator(&m_words);
            QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        }
        person = desk.add(u"Priya Raman"_s, u"Ministry of Health"_s, u"Policy analyst"_s).contact.id;
        meeting = desk.run([this](Desk &on) {
                          return on.booking.book({person, {QDate(2026, 12, 3), QTime(10, 0), {}}, u"America/Toronto"_s, 20,
                              Mode::InPerson, u"Café Nine"_s});
                      })
                      .meeting.meeting.id;
        page = std::make_unique<PreparePage>(desk.context);
        page->resize(1000, 700);
        page->show();
        page->arrive({.kind = Place::Kind::Prepare, .meeting = meeting});
        desk.settle();
    }
    ~PreparePageTest() override
    {
        page.reset();
        QLocale::setDefault(m_before);
        QCoreApplication::removeTranslator(&m_words);
    }
    template <class W = QWidget> W *part(const QString &name) const { return page->findChild<W *>(name); }
    void press(Qt::Key key)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        desk.settle();
    }
    QString focused() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    QString words() const
    {
        QStringList shown;
        for (const QLabel *label : page->findChildren<QLabel *>())
            shown.append(label->text());
        return shown.join(u'\n');
    }
    bool isTicked(const QString &key) const { return part<QCheckBox>(u"check-"_s + key)->isChecked(); }
    ReadyState stateOf(ReadyStep step)
    {
        return desk.run([this](Desk &on) { return on.readying.readiness(meeting); })[static_cast<qsizetype>(step)].state;
    }

    LiveDesk desk;
    ContactId person;
    MeetingId meeting;
    std::unique_ptr<PreparePage> page;

private:
    QTranslator m_words;
    QLocale m_before;
};

TEST_P(PreparePageTest, FiveStepsLeadToWhereTheyAreSeenTo)
{
    EXPECT_TRUE(words().contains(QString::fromUtf16(GetParam().ready))) << words().toStdString();
    EXPECT_EQ(part<QLabel>(u"prepareNames"_s)->text(), u"Priya Raman"_s);
    EXPECT_EQ(focused(), u"ready-person"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::Research, .contact = person, .meeting = meeting}));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Plan, .meeting = meeting}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"check-favour"_s);
}

TEST_P(PreparePageTest, IsTickedByKeysAndKeepsTheFocus)
{
    part(u"check-favour"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(isTicked(u"favour"_s));
    EXPECT_EQ(focused(), u"check-favour"_s);
    EXPECT_EQ(stateOf(ReadyStep::Etiquette), ReadyState::Begun);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), u"check-no-job"_s);
    press(Qt::Key_N);
    EXPECT_FALSE(isTicked(u"no-job"_s));
    part(u"check-punctual"_s)->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), u"check-reach"_s) << "on to the next list";
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), u"check-punctual"_s);
    desk.run([](Desk &on) { return on.undoing.undo(); });
    desk.run([](Desk &on) { return on.undoing.undo(); });
    EXPECT_FALSE(isTicked(u"favour"_s));
    EXPECT_EQ(focused(), u"check-punctual"_s);
    QTest::mouseClick(part(u"check-favour"_s)->parentWidget(), Qt::LeftButton, {}, QPoint(200, 10));
    desk.settle();
    EXPECT_TRUE(isTicked(u"favour"_s)) << "the whole row is the target";
}

TEST_P(PreparePageTest, AnItemOfOnesOwnIsAddedByEnterAndTakenAwayByDelete)
{
    part<QLineEdit>(u"ownItem"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Print the map"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(part<QLineEdit>(u"ownItem"_s)->text().isEmpty());
    EXPECT_EQ(focused(), u"ownItem"_s) << "ready for the next one";
    const auto own = [this] {
        QList<CheckRow *> rows = page->findChildren<CheckRow *>();
        rows.removeIf([](const CheckRow *row) { return !row->words().isOwn; });
        return rows;
    };
    ASSERT_EQ(own().size(), 1);
    EXPECT_EQ(own().first()->box()->accessibleName(), u"Print the map"_s);
    own().first()->box()->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(own().first()->box()->isChecked());
    press(Qt::Key_Delete);
    EXPECT_TRUE(own().isEmpty());
    EXPECT_TRUE(focused().startsWith(u"check-"_s)) << focused().toStdString();
}

TEST_P(PreparePageTest, ChosenAdviceChangesWhatTheListsSay)
{
    EXPECT_FALSE(part<QRadioButton>(u"follow-formal"_s)->isChecked());
    part(u"follow-formal"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(part<QRadioButton>(u"follow-formal"_s)->isChecked());
    EXPECT_EQ(part<QCheckBox>(u"check-dress"_s)->accessibleName(), QString::fromUtf16(GetParam().dress));
    desk.run([this](Desk &on) { return on.agenda.setTravel(meeting, 35); });
    EXPECT_TRUE(part<QCheckBox>(u"check-leave-by"_s)->accessibleName().contains(u"09:15"_s));
    part(u"follow-fifteen-minutes"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(part<QCheckBox>(u"check-leave-by"_s)->accessibleName().contains(u"09:10"_s));
    desk.run([](Desk &on) { return on.undoing.undo(); });
    EXPECT_FALSE(part<QRadioButton>(u"follow-fifteen-minutes"_s)->isChecked());
    EXPECT_TRUE(part<QCheckBox>(u"check-leave-by"_s)->accessibleName().contains(u"09:15"_s));
}

TEST_P(PreparePageTest, ConsentIsNotedWithItsWords)
{
    auto *wording = part<QLineEdit>(u"consentWording"_s);
    EXPECT_EQ(wording->text(), QString::fromUtf16(GetParam().consent));
    wording->setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(part<QLabel>(u"consentWords"_s));
    EXPECT_TRUE(part<QLabel>(u"consentWords"_s)->text().contains(QString::fromUtf16(GetParam().consent)));
    EXPECT_FALSE(wording->isVisible());
    press(Qt::Key_Space);
    EXPECT_FALSE(part<QLabel>(u"consentWords"_s));
    EXPECT_EQ(focused(), u"consentWording"_s);
}

INSTANTIATE_TEST_SUITE_P(Tongues, PreparePageTest,
    ::testing::Values(Tongue {"en", u"Ready 0 of 5", u"Put out what you would wear to a job interview",
                          u"May I record our talk, only for my own notes?"},
        Tongue {"fr", u"Étapes prêtes\u00a0: 0 sur 5", u"Préparer la tenue d’un entretien d’embauche",
            u"Puis-je enregistrer notre conversation, uniquement pour mes notes?"}));

} // namespace
