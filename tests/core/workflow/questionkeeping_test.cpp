// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/questionkeeping.h"

#include "core/workflow/packkeeping.h"
#include "tests/support/desktest.h"

#include <QFile>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class QuestionKeepingTest : public DeskTest
{
protected:
    std::optional<BankQuestion> inBank(const QString &id)
    {
        for (const BankQuestion &known : valueOf(desk->preparation.bank(u"en"_s))) {
            if (known.question.id == id)
                return known;
        }
        return {};
    }
    static Question question()
    {
        Question question;
        question.text = u" What does  {{organization|your team}} never write down? "_s;
        question.language = u"en"_s;
        question.minutes = 4;
        question.category = QuestionCategory::Organization;
        question.objectives = {Objective::Insight, Objective::Relationship};
        question.level = QuestionLevel::Later;
        question.why = u"How it really works."_s;
        question.opening = u"I read the handbook."_s;
        question.prompts = {u"Who told you?"_s, u"  "_s, u"Since when?"_s};
        return question;
    }
    QString packFile(const QString &name, const QByteArray &json)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return file.fileName();
    }
};

TEST_F(QuestionKeepingTest, FavouritesComeAndGo)
{
    ASSERT_TRUE(succeeded(desk->questions.setFavourite(u"who-else"_s, true)));
    ASSERT_TRUE(succeeded(desk->questions.setFavourite(u"who-else"_s, true)));
    EXPECT_TRUE(inBank(u"who-else"_s)->isFavourite);
    EXPECT_EQ(valueOf(desk->preparation.bank(u"en"_s, {.onlyFavourites = true})).size(), 1);
    ASSERT_TRUE(succeeded(desk->questions.setFavourite(u"who-else"_s, false)));
    EXPECT_FALSE(inBank(u"who-else"_s)->isFavourite);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::FavouriteRemoved);
    EXPECT_TRUE(inBank(u"who-else"_s)->isFavourite);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::FavouriteAdded);
    EXPECT_FALSE(inBank(u"who-else"_s)->isFavourite);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchQuestion, desk->questions.setFavourite(u"nonsense"_s, true)));
}

TEST_F(QuestionKeepingTest, OwnQuestionsAreKeptChangedAndRemoved)
{
    const OwnQuestion own = valueOf(desk->questions.add(question()));
    reopen();
    const auto kept = inBank(own.id.text());
    ASSERT_TRUE(kept && kept->isOwn);
    EXPECT_EQ(kept->question.text, u"What does {{organization|your team}} never write down?"_s);
    EXPECT_EQ(kept->question.prompts, (QStringList {u"Who told you?"_s, u"Since when?"_s}));
    EXPECT_EQ(kept->question.level, QuestionLevel::Later);
    Question other = own.question;
    other.minutes = 2;
    valueOf(desk->questions.save(own.id, other));
    EXPECT_EQ(inBank(own.id.text())->question.minutes, 2);
    ASSERT_TRUE(succeeded(desk->questions.remove(own.id)));
    EXPECT_FALSE(inBank(own.id.text()));
    valueOf(desk->undoing.undo());
    EXPECT_EQ(inBank(own.id.text())->question.minutes, 2);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(inBank(own.id.text())->question.minutes, 4);
    valueOf(desk->undoing.undo());
    EXPECT_FALSE(inBank(own.id.text()));
}

TEST_F(QuestionKeepingTest, AnOwnQuestionNeedsWordsAnAimAndATime)
{
    const struct
    {
        ErrorCode code;
        std::function<void(Question &)> spoil;
    } cases[] {
        {ErrorCode::ValueMissing, [](Question &bad) { bad.text = u" "_s; }},
        {ErrorCode::ValueMissing, [](Question &bad) { bad.objectives.clear(); }},
        {ErrorCode::ValueInvalid, [](Question &bad) { bad.minutes = 0; }},
        {ErrorCode::ValueInvalid, [](Question &bad) { bad.minutes = 16; }},
        {ErrorCode::ValueInvalid, [](Question &bad) { bad.prompts = {u"What of {{salary}}?"_s}; }},
    };
    for (const auto &one : cases) {
        Question bad = question();
        one.spoil(bad);
        EXPECT_TRUE(failsAs(one.code, desk->questions.add(bad)));
    }
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchQuestion, desk->questions.save({}, question())));
    EXPECT_TRUE(failsAs(ErrorCode::NothingToUndo, desk->undoing.undo()));
}

TEST_F(QuestionKeepingTest, RemembersWhereAQuestionWasAskedAndWhatItBrought)
{
    for (const QString &day : {u"2026-12-01T10:00"_s, u"2026-12-03T10:00"_s}) {
        const MeetingId meeting = book(addContact(u"Priya "_s + day.left(10)).contact.id, day).id;
        const PlanItem item
            = valueOf(desk->preparation.add(meeting, {u"pay-range"_s, u"a-recent-week"_s})).items.first();
        valueOf(desk->conversation.start(meeting));
        valueOf(desk->conversation.markAsked(meeting, item.id, true));
        valueOf(desk->conversation.take(meeting, {NoteKind::Insight, u"About "_s + day, item.id, {}}));
        valueOf(desk->conversation.take(meeting, {NoteKind::Quote, u"Elsewhere"_s, {}, {}}));
        valueOf(desk->conversation.end(meeting));
    }
    const QList<QuestionAsked> history = valueOf(desk->questions.historyOf(u"pay-range"_s));
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[0].meeting.meeting.start.date, QDate(2026, 12, 3));
    ASSERT_EQ(history[0].notes.size(), 1);
    EXPECT_EQ(history[0].notes.first().text, u"About 2026-12-03T10:00"_s);
    EXPECT_EQ(inBank(u"pay-range"_s)->brought, 2);
    EXPECT_TRUE(valueOf(desk->questions.historyOf(u"a-recent-week"_s)).isEmpty());
}

TEST_F(QuestionKeepingTest, CountsWhatAPackBrings)
{
    const QByteArray head = R"({"format": "demitasse-pack/1", "id": "p", "name": "P", "questions": [)";
    const QByteArray a = R"({"id": "a", "text": "Why A?", "category": "person", "objectives": ["insight"]})";
    const QByteArray b = R"({"id": "b", "text": {"en": "Why B?", "fr": "B?"}, "category": "person", "objectives": ["insight"]})";
    const QByteArray ours = R"({"id": "who-else", "text": "Who?", "category": "person", "objectives": ["insight"]})";
    const auto counts = [](const PackTaken &taken) {
        return u"%1 %2 %3 %4"_s.arg(taken.added).arg(taken.updated).arg(taken.known).arg(taken.pack.faults.size());
    };
    const auto read = [this](const QByteArray &json) { return valueOf(readPackFile(packFile(u"p.json"_s, json))); };
    EXPECT_EQ(counts(valueOf(desk->packs.rehearse(read(head + a + "]}")))), u"1 0 0 0"_s);
    EXPECT_TRUE(valueOf(desk->packs.list()).isEmpty());
    EXPECT_EQ(counts(valueOf(desk->packs.take(read(head + a + ',' + ours + ",\n5]}")))), u"1 0 1 1"_s);
    EXPECT_EQ(counts(valueOf(desk->packs.take(read(head + a + ',' + b + "]}")))), u"1 0 1 0"_s);
    const QByteArray inFrench = QByteArray(b).replace("B?\"}", "Et B?\"}");
    EXPECT_EQ(counts(valueOf(desk->packs.take(read(head + a + ',' + inFrench + "]}")))), u"0 1 1 0"_s);
    ASSERT_TRUE(succeeded(desk->packs.remove(valueOf(desk->packs.list()).first().id)));
    EXPECT_FALSE(inBank(u"a"_s));
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::PackRemoved);
    EXPECT_TRUE(inBank(u"a"_s));
}

TEST_F(QuestionKeepingTest, TellsAPackByWhatItSays)
{
    EXPECT_TRUE(isPackFile(packFile(u"a.txt"_s, "{ \"format\": \"demitasse-pack/1\", oops")));
    EXPECT_FALSE(isPackFile(packFile(u"b.json"_s, "{\"format\": \"other/1\"}")));
    EXPECT_FALSE(isPackFile(folder.filePath(u"missing.json"_s)));
    EXPECT_FALSE(isPackFile(folder.path()));
    EXPECT_TRUE(failsAs(ErrorCode::FileMissing, readPackFile(folder.filePath(u"missing.json"_s))));
    EXPECT_TRUE(failsAs(ErrorCode::FileUnreadable, readPackFile(folder.path())));
    EXPECT_TRUE(failsAs(ErrorCode::NotAPack, readPackFile(path())));
    const QString large = packFile(u"large.json"_s, QByteArray(LargestPack + 1, ' '));
    EXPECT_TRUE(failsAs(ErrorCode::NotAPack, readPackFile(large)));
    const auto broken = desk->packs.take(valueOf(readPackFile(packFile(u"c.json"_s, "{\n\n oops"))));
    ASSERT_TRUE(failsAs(ErrorCode::PackDamaged, broken));
    EXPECT_EQ(broken.error().args, (QStringList {folder.filePath(u"c.json"_s), u"3"_s}));
}

} // namespace
