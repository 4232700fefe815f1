// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/questionfields.h"
#include "core/exchange/questionpack.h"
#include "core/rules/fold.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Half of all words that say anything. Measured on the bank and five guides, what has nothing to do with each other
/// reaches 0.43 (three of seven words, such as "kind" and "question"); the same question in other small words begins at 0.6.
constexpr double TooNear = 0.5;
/// Fewer words than this agree by chance.
constexpr qsizetype FewestWords = 3;

QSet<QString> words(const QString &text)
{
    static const QRegularExpression word(u"\\w{4,}"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : word.globalMatch(fold(text)))
        found.insert(match.captured());
    return found;
}

double nearness(const QSet<QString> &one, const QSet<QString> &other)
{
    if (std::min(one.size(), other.size()) < FewestWords)
        return 0;
    return static_cast<double>((one & other).size()) / static_cast<double>((one | other).size());
}

/// Everything of a question that a student says aloud.
QStringList saidIn(const Question &question)
{
    QStringList said {fillQuestion(question.text, {}), fillQuestion(question.opening, {})};
    for (const QString &prompt : question.prompts)
        said.append(fillQuestion(prompt, {}));
    return said;
}

QStringList sentencesOf(const QString &folder)
{
    static const QRegularExpression end(u"(?<=[.?!])\\s+|\\n+|[•●]"_s);
    QStringList sentences;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            sentences += QString::fromUtf8(file.readAll()).split(end, Qt::SkipEmptyParts);
    }
    return sentences;
}

TEST(BankSources, AKnownQuestionInOtherSmallWordsIsTooNear)
{
    EXPECT_GE(nearness(words(u"What does a typical working day look like for you?"_s),
                  words(u"What would your typical working day look like?"_s)), TooNear);
    EXPECT_LT(nearness(words(u"What filled your time last week, from Monday to Friday?"_s),
                  words(u"What would your typical working week look like?"_s)), TooNear);
}

/// The facts of career centres' guides carry over into the bank; their sentences do not. DEMITASSE_GUIDES names a folder
/// of guides as text files.
TEST(BankSources, NoQuestionIsTakenFromAGuide)
{
    const QString folder = qEnvironmentVariable("DEMITASSE_GUIDES");
    if (folder.isEmpty())
        GTEST_SKIP() << "set DEMITASSE_GUIDES to a folder of guides as text files to run this test";
    const QStringList sentences = sentencesOf(folder);
    ASSERT_GT(sentences.size(), 100);
    QList<QSet<QString>> theirs;
    for (const QString &sentence : sentences)
        theirs.append(words(sentence));
    double nearest = 0;
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const Question &question : questionBank(language)) {
            for (const QString &said : saidIn(question)) {
                const QSet<QString> ours = words(said);
                for (qsizetype i = 0; i < theirs.size(); ++i) {
                    const double near = nearness(ours, theirs[i]);
                    nearest = std::max(nearest, near);
                    EXPECT_LT(near, TooNear) << qPrintable(question.id + u": "_s + said + u"\n  "_s + sentences[i]);
                }
            }
        }
    }
    RecordProperty("nearest", std::to_string(nearest));
}

} // namespace
