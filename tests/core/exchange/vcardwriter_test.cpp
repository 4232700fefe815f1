// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardwriter.h"

#include "core/exchange/contentline.h"
#include "tests/core/exchange/contactdump.h"
#include "tests/core/exchange/hostiletexts.h"

#include <QBuffer>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <functional>
#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

ContactCandidate harmlessPerson()
{
    ContactCandidate person;
    person.line = 1;
    person.organization = u"Ministry of Health"_s;
    person.units = {u"Policy"_s, u"Strategy"_s};
    Contact &contact = person.contact;
    contact.given = u"Léanne"_s;
    contact.family = u"Nguyễn"_s;
    contact.fullName = u"Dr. Léanne Nguyễn"_s;
    contact.preferred = u"Lea"_s;
    contact.pronunciation = u"lay-AHN"_s;
    contact.pronouns = u"she/her"_s;
    contact.role = u"Analyst"_s;
    contact.emails = {u"lea@example.org"_s, u"leanne@example.net"_s};
    contact.phones = {u"+1 416 555 0100"_s, u"555-0101"_s};
    contact.links = {u"https://www.linkedin.com/in/leanne?a=b,c;d"_s, u"leanne.example"_s};
    contact.city = u"Toronto"_s;
    contact.zone = u"America/Toronto"_s;
    contact.language = u"fr-CA"_s;
    contact.tags = {u"alumni"_s, u"health"_s};
    contact.remarks = u"Likes tea.\nMet in May."_s;
    return person;
}

struct PersonField
{
    const char *name;
    bool manyLines;
    std::function<QString &(ContactCandidate &)> text;
};

QList<PersonField> personFields()
{
    return {{"given", false, [](ContactCandidate &p) -> QString & { return p.contact.given; }},
        {"family", false, [](ContactCandidate &p) -> QString & { return p.contact.family; }},
        {"whole name", false, [](ContactCandidate &p) -> QString & { return p.contact.fullName; }},
        {"preferred", false, [](ContactCandidate &p) -> QString & { return p.contact.preferred; }},
        {"pronunciation", false, [](ContactCandidate &p) -> QString & { return p.contact.pronunciation; }},
        {"pronouns", false, [](ContactCandidate &p) -> QString & { return p.contact.pronouns; }},
        {"role", false, [](ContactCandidate &p) -> QString & { return p.contact.role; }},
        {"phone", false, [](ContactCandidate &p) -> QString & { return p.contact.phones[1]; }},
        {"link", false, [](ContactCandidate &p) -> QString & { return p.contact.links[1]; }},
        {"city", false, [](ContactCandidate &p) -> QString & { return p.contact.city; }},
        {"tag", false, [](ContactCandidate &p) -> QString & { return p.contact.tags[1]; }},
        {"organization", false, [](ContactCandidate &p) -> QString & { return p.organization; }},
        {"unit", false, [](ContactCandidate &p) -> QString & { return p.units[0]; }},
        {"remarks", true, [](ContactCandidate &p) -> QString & { return p.contact.remarks; }}};
}

QByteArrayList propertyNames(const QByteArray &card)
{
    QByteArrayList names;
    for (const ContentLine &line : contentLines(card))
        names.append(line.name);
    return names;
}

void expectWellFormed(const QByteArray &card)
{
    EXPECT_TRUE(card.endsWith("END:VCARD\r\n"));
    EXPECT_TRUE(QByteArrayView(card).isValidUtf8());
    for (const QByteArray &line : QByteArray(card).replace("\r\n", "\n").split('\n')) {
        EXPECT_LE(line.size(), 75);
        EXPECT_TRUE(QByteArrayView(line).isValidUtf8()) << "folded inside a letter";
        EXPECT_TRUE(std::ranges::none_of(line, [](char c) { return c == '\r' || (c >= 0 && c < 0x20 && c != '\t'); }));
    }
}

TEST(VCardWriter, TextStaysTextOfItsField)
{
    int cards = 0;
    for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
        const QByteArrayList names = propertyNames(vCardOf(harmlessPerson(), version));
        for (const PersonField &field : personFields()) {
            for (const QString &text : hostileTexts()) {
                SCOPED_TRACE(u"%1: %2"_s.arg(QLatin1StringView(field.name), text.left(60)).toStdString());
                ContactCandidate person = harmlessPerson();
                field.text(person) = text;
                const QByteArray card = vCardOf(person, version);
                expectWellFormed(card);
                EXPECT_EQ(propertyNames(card), names) << card.toStdString();
                const ReadContacts read = readCards(card);
                ASSERT_EQ(read.candidates.size(), 1) << card.toStdString();
                EXPECT_EQ(read.rows(), 1);
                const QString kept = keptText(text, field.manyLines);
                field.text(person) = field.manyLines ? kept.trimmed() : kept.simplified();
                EXPECT_EQ(dump(read).toStdString(), dump({{}, read.cards, {person}, {}}).toStdString())
                    << card.toStdString();
                ++cards;
            }
        }
    }
    std::cout << cards << " hostile cards read back\n";
}

TEST(VCardWriter, WritesWhatOthersTake)
{
    ContactCandidate person = harmlessPerson();
    person.contact.id = ContactId::fromText(u"5f2c3b7e-51a4-4f0c-8f0e-0d3c3b5b8a11");
    person.contact.modified = QDateTime(QDate(2026, 10, 30), QTime(15, 4), QTimeZone::UTC);
    EXPECT_EQ(vCardOf(person).toStdString(),
        "BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:-//Demitasse//Demitasse 0.1//EN\r\n"
        "UID:urn:uuid:5f2c3b7e-51a4-4f0c-8f0e-0d3c3b5b8a11\r\nFN:Dr. Léanne Nguyễn\r\nN:Nguyễn;Léanne;;;\r\n"
        "NICKNAME:Lea\r\nX-PHONETIC-FIRST-NAME:lay-AHN\r\nPRONOUNS:she/her\r\n"
        "ORG:Ministry of Health;Policy;Strategy\r\nTITLE:Analyst\r\nEMAIL;PREF=1:lea@example.org\r\n"
        "EMAIL:leanne@example.net\r\nTEL;PREF=1:+1 416 555 0100\r\nTEL:555-0101\r\n"
        "URL;PREF=1:https://www.linkedin.com/in/leanne?a=b,c;d\r\nURL:leanne.example\r\nADR:;;;Toronto;;;\r\n"
        "TZ;VALUE=text:America/Toronto\r\nLANG:fr-CA\r\nCATEGORIES:alumni,health\r\n"
        "NOTE:Likes tea.\\nMet in May.\r\nREV:20261030T150400Z\r\nEND:VCARD\r\n");
    const QByteArray old = vCardOf(person, VCardVersion::V3);
    EXPECT_TRUE(old.contains("VERSION:3.0\r\n"));
    EXPECT_TRUE(old.contains("EMAIL;TYPE=pref:lea@example.org\r\n"));
    EXPECT_TRUE(old.contains("X-PRONOUNS:she/her\r\n"));
}

TEST(VCardWriter, NamesEverybodySomehow)
{
    const auto name = [](const Contact &contact, const QString &organization) {
        const QByteArray card = vCardOf({0, contact, organization, {}, {}, {}});
        EXPECT_TRUE(card.contains("\r\nN:"));
        return contentLines(card).value(3).value.toStdString();
    };
    Contact contact;
    EXPECT_EQ(name(contact, u"Acme"_s), "Acme");
    contact.emails = {u"ada@example.org"_s};
    EXPECT_EQ(name(contact, u"Acme"_s), "ada@example.org");
    contact.preferred = u"Addie"_s;
    EXPECT_EQ(name(contact, u"Acme"_s), "Addie");
    contact.family = u"Park"_s;
    EXPECT_EQ(name(contact, u"Acme"_s), "Park");
}

TEST(VCardWriter, StopsWhenToldToAndSaysWhatWentWrong)
{
    const QList<ContactCandidate> people(3, harmlessPerson());
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EXPECT_EQ(writeVCards(out, people).value_or(0), 3);
    EXPECT_EQ(readCards(out.data()).candidates.size(), 3);
    const Result<int> stopped
        = writeVCards(out, people, VCardVersion::V4, [](qsizetype written) { return written < 2; });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    EXPECT_EQ(writeVCards(closed, people).error().code, ErrorCode::FileNotWritten);
}

} // namespace
