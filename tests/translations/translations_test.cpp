// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// One message of a catalogue, with a wording for each plural form where it has any.
struct Message
{
    QString context;
    QString source;
    QString comment;
    /// Empty when the translation is finished; else unfinished, vanished or obsolete.
    QString state;
    QStringList wordings;
    bool isCounted = false;

    QString where() const
    {
        return u"%1: “%2”%3"_s.arg(context, source, comment.isEmpty() ? QString() : u" ("_s + comment + u')');
    }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isCounted) {
        message.wordings.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.wordings.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> catalogue(const QString &language)
{
    QFile file(u"" DEMITASSE_SOURCE_DIR "/translations/demitasse_%1.ts"_s.arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(file.fileName() + u": "_s + xml.errorString());
    return messages;
}

/// The places to fill in, in an order of their own, since a translation may turn them round.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d{1,2}|n)"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.append(match.captured(0));
    places.sort();
    return places;
}

/// What is wrong with a message, or nothing.
QString wrongWith(const Message &message, qsizetype pluralForms)
{
    if (!message.state.isEmpty())
        return message.state;
    if (message.wordings.size() != (message.isCounted ? pluralForms : 1))
        return u"has %1 wordings"_s.arg(message.wordings.size());
    for (const QString &wording : message.wordings) {
        if (wording.isEmpty())
            return u"is empty"_s;
        if (placesIn(wording) != placesIn(message.source))
            return u"fills in other places: “%1”"_s.arg(wording);
    }
    return {};
}

class Catalogue : public ::testing::TestWithParam<const char *>
{
};

TEST_P(Catalogue, IsWhole)
{
    const std::vector<Message> messages = catalogue(QLatin1StringView(GetParam()));
    EXPECT_FALSE(messages.empty());
    for (const Message &message : messages) {
        const QString wrong = wrongWith(message, 2);
        EXPECT_TRUE(wrong.isEmpty()) << qPrintable(message.where() + u" "_s + wrong);
    }
}

TEST_P(Catalogue, IsWhereTheProgramsLookForIt)
{
    QTranslator words;
    EXPECT_TRUE(words.load(u":/i18n/demitasse_%1"_s.arg(QLatin1StringView(GetParam()))));
}

INSTANTIATE_TEST_SUITE_P(
    Every, Catalogue, ::testing::Values("fr", "en"), [](const auto &param) { return std::string(param.param); });

TEST(EnglishCatalogue, HasNothingButPlurals)
{
    for (const Message &message : catalogue(u"en"_s))
        EXPECT_TRUE(message.isCounted) << qPrintable(message.where());
}

TEST(EnglishCatalogue, HasEveryPlural)
{
    QSet<QString> english;
    for (const Message &message : catalogue(u"en"_s))
        english.insert(message.where());
    for (const Message &message : catalogue(u"fr"_s))
        EXPECT_TRUE(!message.isCounted || english.contains(message.where())) << qPrintable(message.where());
}

TEST(FrenchCatalogue, HasALetterOfItsOwnForEachKindOfNote)
{
    // A letter that is a word would swallow the beginning of a note: “y a du travail”.
    static const QSet<QString> words{u"a"_s, u"à"_s, u"o"_s, u"ô"_s, u"y"_s};
    QSet<QString> letters;
    for (const Message &message : catalogue(u"fr"_s)) {
        if (message.context != "NoteLetters"_L1 || !message.comment.startsWith("one lower-case letter"_L1))
            continue;
        const QString letter = message.wordings.value(0);
        EXPECT_TRUE(letter.size() == 1 && letter.at(0).isLower()) << qPrintable(message.where() + u": "_s + letter);
        EXPECT_FALSE(words.contains(letter)) << qPrintable(message.where() + u": "_s + letter + u" is a word"_s);
        EXPECT_FALSE(letters.contains(letter)) << qPrintable(message.where() + u": "_s + letter + u" is taken"_s);
        letters.insert(letter);
    }
    EXPECT_EQ(letters.size(), 7);
}

} // namespace
