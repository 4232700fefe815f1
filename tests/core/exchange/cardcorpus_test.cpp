// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardwriter.h"
#include "tests/core/exchange/contactdump.h"
#include "tests/support/corpus.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <gtest/gtest.h>

#include <iomanip>
#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray foreignFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

// Where we differ from what the others agree on, and why ours is right.
struct KnownDifference
{
    QLatin1StringView file;
    QLatin1StringView field;
    const char *reason;
};

constexpr KnownDifference knownDifferences[]{
    {"calcard__vcard_047.vcf"_L1, "phones"_L1, "a tel: URI is taken as the number it holds"},
    {"calcard__vcard_047.vcf"_L1, "org"_L1, "the comma is escaped, so the name goes on behind it"},
    {"ez-vcard__ezvcard_io_text_rfc6350-example.vcf"_L1, "phones"_L1, "a tel: URI is taken as the number it holds"},
    {"roundcubemail__Csv2vcard_outlook.vcf"_L1, "fn"_L1, "an e-mail address is nobody's name"},
};

struct Tally
{
    int files = 0;
    int cards = 0;
    int taken = 0;
    int rejected = 0;
    int compared = 0;
    int explained = 0;
    int wrong = 0;
};

QStringList comparable(const QJsonValue &texts)
{
    QStringList all;
    for (const QJsonValue text : texts.toArray()) {
        if (const QString line = text.toString().simplified(); !line.isEmpty() && !all.contains(line))
            all.append(line);
    }
    all.sort();
    return all;
}

QStringList comparable(const QStringList &texts)
{
    return comparable(QJsonArray::fromStringList(texts));
}

/// What one card should say and says, field by field.
class CardComparison
{
public:
    CardComparison(const QString &file, Tally &tally)
        : m_file(file)
        , m_tally(tally)
    {
    }

    void compare(QLatin1StringView field, const QJsonValue &agreed, const QStringList &ours)
    {
        if (!agreed.isArray())
            return;
        ++m_tally.compared;
        const QStringList theirs = comparable(agreed);
        if (theirs == comparable(ours))
            return;
        const auto known = std::ranges::find_if(knownDifferences,
            [&](const KnownDifference &difference) { return difference.file == m_file && difference.field == field; });
        const bool isKnown = known != std::end(knownDifferences);
        ++(isKnown ? m_tally.explained : m_tally.wrong);
        std::cout << m_file.toStdString() << " " << field.latin1() << ": theirs " << theirs.join("|"_L1).toStdString()
                  << ", ours " << comparable(ours).join("|"_L1).toStdString() << (isKnown ? ": " : "")
                  << (isKnown ? known->reason : "") << '\n';
        EXPECT_TRUE(isKnown) << m_file.toStdString() << " " << field.latin1();
    }

private:
    QString m_file;
    Tally &m_tally;
};

void compareCard(const QString &file, const QJsonObject &agreed, const ContactCandidate &ours, Tally &tally)
{
    CardComparison comparison(file, tally);
    const Contact &contact = ours.contact;
    const QStringList names{contact.fullName, contact.given + ' '_L1 + contact.family,
        contact.family + ' '_L1 + contact.given, contact.family + ", "_L1 + contact.given};
    const QString name = agreed["fn"_L1].toArray().first().toString().simplified();
    const bool isOurs
        = std::ranges::any_of(names, [&name](const QString &written) { return written.simplified() == name; });
    if (!name.isEmpty())
        comparison.compare("fn"_L1, agreed["fn"_L1], {isOurs ? name : names.first()});
    comparison.compare("emails"_L1, agreed["emails"_L1], contact.emails);
    comparison.compare("phones"_L1, agreed["phones"_L1], contact.phones);
    const QJsonArray titles = agreed["title"_L1].toArray();
    if (!titles.isEmpty())
        comparison.compare("title"_L1, QJsonArray{titles.first()}, {contact.role});
    comparison.compare("org"_L1, agreed["org"_L1], QStringList(ours.organization) + ours.units);
}

QMap<int, const ContactCandidate *> byLine(const ReadContacts &read)
{
    QMap<int, const ContactCandidate *> cards;
    for (const ContactCandidate &candidate : read.candidates)
        cards[candidate.line] = &candidate;
    for (const RejectedRow &row : read.rejected)
        cards[row.line] = nullptr;
    return cards;
}

void compareFile(const QString &file, const QJsonObject &agreed, const ReadContacts &read, Tally &tally)
{
    ++tally.files;
    tally.cards += read.cards->cards;
    tally.taken += static_cast<int>(read.candidates.size());
    tally.rejected += static_cast<int>(read.rejected.size());
    EXPECT_EQ(
        read.rows(), agreed["cards"_L1].isDouble() ? agreed["cards"_L1].toInt() : agreed["begin_lines"_L1].toInt());
    const QJsonArray contacts = agreed["contacts"_L1].toArray();
    const QMap<int, const ContactCandidate *> ours = byLine(read);
    EXPECT_EQ(read.rows(), ours.size()) << "two cards begin in one line";
    for (qsizetype i = 0; i < std::min(contacts.size(), ours.size()); ++i) {
        const QJsonObject card = contacts[i].toObject();
        const ContactCandidate *candidate = ours.values()[i];
        if (candidate)
            compareCard(file, card, *candidate, tally);
        else
            EXPECT_TRUE(card["fn"_L1].toArray().isEmpty() && card["emails"_L1].toArray().isEmpty()) << "rejected";
    }
}

void print(const QMap<QString, Tally> &tallies)
{
    std::cout << std::left << std::setw(24) << "producer" << std::right
              << " files cards taken rejected compared explained wrong\n";
    for (const auto &[producer, tally] : tallies.asKeyValueRange()) {
        std::cout << std::left << std::setw(24) << producer.toStdString() << std::right << std::setw(6) << tally.files
                  << std::setw(6) << tally.cards << std::setw(6) << tally.taken << std::setw(9) << tally.rejected
                  << std::setw(9) << tally.compared << std::setw(10) << tally.explained << std::setw(6) << tally.wrong
                  << '\n';
    }
}

// Other readers agree on what each file says; ours must say it too, and account for each card.
TEST(CardCorpus, SaysWhatOtherReadersAgreeOn)
{
    REQUIRE_CORPUS(folder);
    const QJsonObject agreed
        = QJsonDocument::fromJson(foreignFile(folder + "/interop/agreed.json"_L1))["vcf"_L1].toObject();
    const QStringList files = QDir(folder + "/interop/vcf"_L1).entryList({u"*.vcf"_s}, QDir::Files, QDir::Name);
    ASSERT_FALSE(files.isEmpty());
    QMap<QString, Tally> tallies;
    for (const QString &file : files) {
        SCOPED_TRACE(file.toStdString());
        const ReadContacts read = readCards(foreignFile(folder + "/interop/vcf/"_L1 + file));
        compareFile(file, agreed[file].toObject(), read, tallies[file.section("__"_L1, 0, 0)]);
    }
    print(tallies);
}

// Without the line, and without a whole name that came alone, of which the parts were made, or that an organization
// lent.
ContactCandidate sayingNothingTwice(ContactCandidate person)
{
    person.line = 0;
    person.photoUnreadable = false;
    Contact &contact = person.contact;
    const NameParts parts = splitName(contact.fullName);
    const bool isSaid = parts.given == contact.given && parts.family == contact.family;
    if (isSaid || contact.fullName == person.organization)
        contact.fullName.clear();
    return person;
}

// What we write of a foreign card says the same as the card did.
TEST(CardCorpus, ComesBackFromOurOwnCards)
{
    REQUIRE_CORPUS(folder);
    int cards = 0;
    for (const QFileInfo &file : QDir(folder + "/interop/vcf"_L1).entryInfoList({u"*.vcf"_s}, QDir::Files)) {
        SCOPED_TRACE(file.fileName().toStdString());
        const ReadContacts first = readCards(foreignFile(file.filePath()));
        for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
            for (const ContactCandidate &person : first.candidates) {
                const ReadContacts again = readCards(vCardOf(person, version));
                ASSERT_EQ(again.candidates.size(), 1);
                const ContactCandidate came = sayingNothingTwice(again.candidates.first());
                const ContactCandidate went = sayingNothingTwice(person);
                EXPECT_EQ(dump({{}, VCardShape{}, {came}, {}}).toStdString(),
                    dump({{}, VCardShape{}, {went}, {}}).toStdString());
                EXPECT_EQ(came, went);
                ++cards;
            }
        }
    }
    std::cout << cards << " cards written and read back\n";
}

} // namespace
