// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/decisionpage.h"

#include "tests/support/infrench.h"
#include "tests/ui/contact/pagedriver.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class DecisionPageTest : public PageDriver<DecisionPage>
{
protected:
    DecisionPageTest() { path = desk.run([](Desk &at) { return at.direction.addPath(u"Policy"_s); }); }
    ContactId addOn(const QString &name, const QString &organization, std::optional<Warmth> warmth = {})
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.contact.warmth = warmth;
        draft.organization = organization;
        draft.paths = {u"Policy"_s};
        return desk.add(draft).contact.id;
    }
    void openDecision() { open({.kind = Place::Kind::Decision, .path = path}); }
    /// What each row of that section says.
    QStringList rowsOf(QStringView section) const
    {
        QStringList rows;
        for (const QWidget *one : page->findChildren<QWidget *>(section.toString())) {
            if (!one->isVisible())
                continue;
            for (const QAbstractButton *row : one->findChildren<QAbstractButton *>())
                rows.append(row->accessibleName());
        }
        return rows;
    }
    void clickRow(const QString &beginning)
    {
        for (QAbstractButton *row : page->findChildren<QAbstractButton *>(u"decisionRow"_s)) {
            if (!row->isVisible() || !row->accessibleName().startsWith(beginning))
                continue;
            row->setFocus();
            return key(Qt::Key_Return);
        }
        ADD_FAILURE() << qPrintable(beginning);
    }
    /// "[x] Read · done on 24 Nov" from top to bottom.
    QStringList plan() const
    {
        QApplication::processEvents();
        QMap<int, QString> lines;
        for (const QWidget *row : page->findChildren<QWidget *>(u"actionRow"_s)) {
            if (!row->isVisible())
                continue;
            lines.insert(row->mapTo(page.get(), QPoint()).y(),
                (row->findChild<QCheckBox *>()->isChecked() ? u"[x] "_s : u"[ ] "_s)
                    + row->findChild<QPlainTextEdit *>()->toPlainText() + u" · "_s
                    + row->findChild<QAbstractButton *>(u"actionDue"_s)->text());
        }
        return lines.values();
    }
    QStringList older() const
    {
        QStringList lines;
        for (const QLabel *label : page->findChildren<QLabel *>(u"olderDecision"_s)) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines;
    }

    PathId path;
};

TEST_F(DecisionPageTest, SaysWhatIsKnownWhatIsNotAndWhomToAsk)
{
    const ContactId priya = addOn(u"Priya"_s, u"Ministry of Health"_s);
    const ContactId tom = addOn(u"Tom"_s, u"City Hall"_s, Warmth::KnowWell);
    const MeetingId meeting = desk.run([&](Desk &at) {
                                      return at.booking.book({priya, {QDate(2026, 12, 3), QTime(10, 0), {}},
                                          u"America/Toronto"_s, 20, Mode::Video, {}});
                                  }).meeting.meeting.id;
    desk.run([&](Desk &at) { return at.conversation.start(meeting); });
    const NoteId note = desk.run([&](Desk &at) {
                                return at.conversation.take(meeting, {NoteKind::Warning, u"Two reorganizations"_s, {}, {}});
                            }).note;
    desk.run([&](Desk &at) { return at.conversation.end(meeting); });
    desk.run([&](Desk &at) { return at.comparing.say({{}, path, u"Hiring is in March"_s, priya}); });
    const OpenQuestionId question
        = desk.run([&](Desk &at) { return at.direction.addQuestion(path, u"Who decides?"_s); });
    desk.run([&](Desk &at) { return at.direction.answerQuestion(question, u"The chair"_s); });
    desk.run([&](Desk &at) { return at.direction.addQuestion(path, u"What is hard?"_s); });
    Debrief debrief;
    debrief.meeting = meeting;
    debrief.interestBefore = 2;
    debrief.interestAfter = 4;
    debrief.movedBy = note;
    desk.run([&](Desk &at) { return at.debriefing.keep(debrief); });

    openDecision();
    EXPECT_EQ(textOf(u"decisionPath"), u"Policy"_s);
    EXPECT_TRUE(textOf(u"decisionStanding").startsWith(u"Still open · 1 conversation"_s));
    EXPECT_EQ(rowsOf(u"knownSection"), QStringList {u"Who decides?, The chair"_s});
    EXPECT_EQ(rowsOf(u"untestedSection"),
        (QStringList {u"Hiring is in March, Untested: one voice only"_s, u"What is hard?, Without an answer"_s}));
    EXPECT_EQ(rowsOf(u"askSection"),
        QStringList {u"Tom, City Hall, would be a second voice, from elsewhere · a workplace you have not heard from"_s});
    EXPECT_EQ(rowsOf(u"heardSection"), QStringList {u"Two reorganizations, Priya · at 00:00 · 3 Dec 2026"_s});
    EXPECT_EQ(rowsOf(u"interestSection"),
        QStringList {u"rather not → appeals to me, Priya · 3 Dec 2026, “Two reorganizations”"_s});
    clickRow(u"Hiring"_s);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Compare, .text = u"claims"_s, .path = path}));
    clickRow(u"rather not"_s);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Interview, .meeting = meeting, .note = note}));
    clickRow(u"Tom"_s);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Contact, .contact = tom}));
}

TEST_F(DecisionPageTest, AnEmptyPathSaysWhereToBegin)
{
    openDecision();
    EXPECT_EQ(textOf(u"decisionStanding"), u"Still open · no conversations yet"_s);
    EXPECT_EQ(rowsOf(u"knownSection"), QStringList {u"Make claims of what you heard"_s});
    EXPECT_EQ(rowsOf(u"askSection"), QStringList {u"Add a contact"_s});
    EXPECT_TRUE(rowsOf(u"untestedSection").isEmpty());
    EXPECT_TRUE(page->isAncestorOf(QApplication::focusWidget()));
    open({.kind = Place::Kind::Decision, .path = PathId {desk.ids.nextRandom()}});
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Paths) << "a path that is no more";
}

TEST_F(DecisionPageTest, KeepsADecisionInOnesOwnWordsAndTheOlderOnes)
{
    openDecision();
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"choice-open"_s);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    part<QPlainTextEdit>(u"decisionWhy")->setFocus();
    type("Too early");
    part<QAbstractButton>(u"keepDecision")->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(textOf(u"decisionStanding"), u"Pause · no conversations yet"_s);
    EXPECT_TRUE(older().isEmpty());
    part<QPlainTextEdit>(u"decisionWhy")->setFocus();
    part<QPlainTextEdit>(u"decisionWhy")->selectAll();
    type("A good week");
    desk.run([this](Desk &at) { return at.direction.addQuestion(path, u"Who decides?"_s); });
    EXPECT_EQ(part<QPlainTextEdit>(u"decisionWhy")->toPlainText(), u"A good week"_s) << "what is being written stays";
    part<QRadioButton>(u"choice-pursue")->click();
    click(u"keepDecision");
    EXPECT_EQ(textOf(u"decisionStanding"), u"Go on with it · no conversations yet"_s);
    EXPECT_EQ(older(), QStringList {u"24 Nov 2026 · Pause: Too early"_s});
    desk.posted.last().act();
    desk.settle();
    EXPECT_EQ(textOf(u"decisionStanding"), u"Pause · no conversations yet"_s);
    EXPECT_TRUE(part<QRadioButton>(u"choice-pause")->isChecked());
}

TEST_F(DecisionPageTest, TendsThePlanByKeys)
{
    openDecision();
    key(Qt::Key_Insert);
    EXPECT_TRUE(part<QLineEdit>(u"addAction")->hasFocus());
    type("Read the report");
    key(Qt::Key_Return);
    EXPECT_EQ(plan(), QStringList {u"[ ] Read the report · by 8 Dec"_s});
    type("Take a course");
    part<QDateEdit>(u"addActionDue")->setDate(QDate(2026, 12, 1));
    key(Qt::Key_Return);
    EXPECT_EQ(plan(), (QStringList {u"[ ] Take a course · by 1 Dec"_s, u"[ ] Read the report · by 8 Dec"_s}));
    key(Qt::Key_Backtab);
    QWidget *before = part<QLineEdit>(u"addAction");
    EXPECT_NE(QApplication::focusWidget(), before);
    auto *box = page->findChildren<QCheckBox *>(u"actionDone"_s).first();
    box->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(plan().last(), u"[x] Read the report · done on 24 Nov"_s);
    EXPECT_TRUE(box->hasFocus());
    const auto subjects = [this] {
        QStringList found;
        for (const NextStep &step : desk.run([](Desk &at) { return at.agenda.steps(); }))
            found.append(step.subject);
        return found;
    };
    EXPECT_EQ(subjects(), QStringList {u"Take a course"_s}) << "what is done is off the agenda";
    key(Qt::Key_Up);
    key(Qt::Key_F2);
    type("Take a long course");
    key(Qt::Key_Return);
    EXPECT_EQ(plan().first(), u"[ ] Take a long course · by 1 Dec"_s);
    EXPECT_EQ(subjects(), QStringList {u"Take a long course"_s});
    for (QCheckBox *one : page->findChildren<QCheckBox *>(u"actionDone"_s)) {
        if (!one->isChecked())
            one->setFocus();
    }
    key(Qt::Key_Delete);
    EXPECT_EQ(plan().size(), 1);
    desk.posted.last().act();
    desk.settle();
    EXPECT_EQ(plan().size(), 2);
}

TEST_F(DecisionPageTest, ADayIsChosenAndTakenAway)
{
    desk.run([this](Desk &at) { return at.deciding.addAction(path, u"Read"_s, QDate(2026, 11, 20)); });
    openDecision();
    EXPECT_EQ(plan(), QStringList {u"[ ] Read · was due on 20 Nov"_s});
    part<QAbstractButton>(u"actionDue")->setFocus();
    key(Qt::Key_Space);
    part<QDateEdit>(u"dueDay")->setDate(QDate(2026, 12, 24));
    key(Qt::Key_Return);
    EXPECT_EQ(plan(), QStringList {u"[ ] Read · by 24 Dec"_s});
    key(Qt::Key_Space);
    part<QAbstractButton>(u"dueNone")->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(plan(), QStringList {u"[ ] Read · no day"_s});
}

TEST_F(DecisionPageTest, SpeaksFrenchAndNamesEveryStop)
{
    const InFrench french;
    desk.run([this](Desk &at) { return at.deciding.addAction(path, u"Lire"_s, {}); });
    openDecision();
    EXPECT_EQ(textOf(u"decisionStanding"), u"Encore ouvert · pas encore de conversation"_s);
    EXPECT_EQ(plan(), QStringList {u"[ ] Lire · sans date"_s});
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << qPrintable(widget->objectName()) << ' ' << widget->metaObject()->className();
    }
}

} // namespace
