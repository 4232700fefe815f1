// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardreader.h"
#include "tests/core/exchange/contactdump.h"

#include <QBuffer>
#include <QDir>
#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QString cardFolder()
{
    return QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/vcf");
}

QByteArray cardFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class CardFiles : public ::testing::TestWithParam<QString>
{
};

TEST_P(CardFiles, AreReadAsExpected)
{
    const QString base = cardFolder() + '/'_L1 + GetParam();
    const QString actual = dump(readCards(cardFile(base + ".vcf"_L1)));
    EXPECT_EQ(actual.toStdString(), cardFile(base + ".expected"_L1).toStdString());
}

std::vector<QString> cardFiles()
{
    std::vector<QString> names;
    for (const QString &name : QDir(cardFolder()).entryList({u"*.vcf"_s}, QDir::Files, QDir::Name))
        names.push_back(name.chopped(4));
    return names;
}

INSTANTIATE_TEST_SUITE_P(Data, CardFiles, ::testing::ValuesIn(cardFiles()),
    [](const auto &test) { return QString(test.param).remove('-'_L1).remove('.'_L1).toStdString(); });

struct CardCase
{
    const char *name;
    /// What stands between the BEGIN and the END of a card.
    QByteArray properties;
    QString row;
};

void PrintTo(const CardCase &test, std::ostream *out)
{
    *out << test.name;
}

class Cards : public ::testing::TestWithParam<CardCase>
{
};

TEST_P(Cards, AreReadAsPeopleMeanThem)
{
    const ReadContacts read = readCards("BEGIN:VCARD\n" + GetParam().properties + "\nEND:VCARD\n");
    EXPECT_EQ(dump(read).section('\n'_L1, 1).trimmed().toStdString(), GetParam().row.toStdString());
    EXPECT_EQ(read.rows(), 1);
}

const CardCase cardCases[]{
    {"FoldedBySpaceAndTab", "FN:Ada Park\nNOTE:one\n  two\n\tthree",
        u"1: given=Ada; family=Park; full=Ada Park; remarks=one twothree"_s},
    {"FoldedInsideALetter", "FN:Ada Park\nNOTE:caf\xc3\n \xa9",
        u"1: given=Ada; family=Park; full=Ada Park; remarks=café"_s},
    {"QuotedPrintable", "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Park;L=C3=A9a=\nnne\nTEL;CELL:1",
        u"1: given=Léanne; family=Park; phones=1"_s},
    {"SoftBreakBeforeTheEnd", "FN;ENCODING=QUOTED-PRINTABLE:Ada=", u"1: given=Ada; full=Ada"_s},
    {"SoftBreakWithStraySpace", "N;QUOTED-PRINTABLE:Park;=41=  \nda", u"1: given=Ada; family=Park"_s},
    {"NoCode", "N;QUOTED-PRINTABLE:Park;A=zz=4", u"1: given=A=zz=4; family=Park"_s},
    {"SaidCharset", "N;CHARSET=Shift_JIS:\x8e\x52\x93\x63;\x91\xbe\x98\x59", u"1: given=太郎; family=山田"_s},
    {"ShiftJisBackslash", "FN:x\nN;CHARSET=Shift_JIS:\x95\x5c;\x83\x5c", u"1: given=ソ; family=表; full=x"_s},
    {"WindowsBytes",
        "N:Nu\xf1o;L\xe9"
        "a",
        u"1: given=Léa; family=Nuño"_s},
    {"CharsetNotKnown",
        "N;CHARSET=nonsense:Nu\xc3\xb1o;L\xc3\xa9"
        "a",
        u"1: given=Léa; family=Nuño"_s},
    {"CharsetThatLies", "N;CHARSET=UTF-8;QUOTED-PRINTABLE:Nu=F1o;L=E9a", u"1: given=Léa; family=Nuño"_s},
    {"Escapes", "N:O\\,Hara\\;x;Ada\\\\b\nNOTE:a\\nb\\Nc\\:d\\e",
        u"1: given=Ada\\b; family=O,Hara;x; remarks=a\\nb\\nc:d\\e"_s},
    {"GroupsAndLabels",
        "N:Park;Ada\nitem1.EMAIL;type=INTERNET:ada@example.org\nitem1.X-ABLabel:Mine\nitem2.ORG:Acme;Research;Lab",
        u"1: given=Ada; family=Park; org=Acme; units=Research|Lab; emails=ada@example.org"_s},
    {"PreferredFirst",
        "N:Park;Ada\nEMAIL:c@x.org\nEMAIL;PREF=2:b@x.org\nEMAIL;TYPE=work;PREF=1:a@x.org\nTEL;FAX;PREF:9\nTEL;HOME:"
        "8\nTEL;TYPE=\"cell,pref\":7",
        u"1: given=Ada; family=Park; emails=a@x.org b@x.org c@x.org; phones=7|8|9"_s},
    {"TelephoneUri", "N:Park;Ada\nTEL;VALUE=uri:tel:+1-418-656-9254;ext=102\nTEL:tel:%2B33%201",
        u"1: given=Ada; family=Park; phones=+1-418-656-9254 ext. 102|+33 1"_s},
    {"BadAddressIsKept", "N:Park;Ada\nEMAIL:ada at home\nEMAIL:mailto:ada@example.org",
        u"1: given=Ada; family=Park; emails=ada@example.org; remarks=ada at home"_s},
    {"WholeNameKept", "N:Park;Ada;B.;Dr.;PhD\nFN:Dr. Ada B. Park, PhD",
        u"1: given=Ada; family=Park; full=Dr. Ada B. Park, PhD"_s},
    {"MiddleName", "N:Park;Ada;B.", u"1: given=Ada; family=Park; full=Ada B. Park"_s},
    {"FamilyAlone", "N:Cher\nFN:Cher", u"1: family=Cher"_s},
    {"FamilyOfWholeName", "N:van Dyke\nFN:Dick van Dyke", u"1: given=Dick; family=van Dyke; full=Dick van Dyke"_s},
    {"Company", "N:;;;;\nFN:Acme Ltd\nORG:Acme Ltd;", u"1: full=Acme Ltd; org=Acme Ltd"_s},
    {"AddressForAName", "FN:ada@example.org\nEMAIL:ada@example.org", u"1: emails=ada@example.org"_s},
    {"Nicknames",
        "N:Park;Ada\nNICKNAME:Addie,A.\nPRONOUNS:she/her\nX-PHONETIC-FIRST-NAME:AY-da\nX-PHONETIC-LAST-NAME:park",
        u"1: given=Ada; family=Park; preferred=Addie; pronunciation=AY-da park; pronouns=she/her"_s},
    {"Links",
        "N:Park;Ada\nitem1.URL:http\\://example.org/"
        "a\nX-SOCIALPROFILE;type=linkedin;x-user=ada-p:x-apple:ada-p\nX-LinkedIn:ada2\nIMPP:xmpp:ada@example.org",
        u"1: given=Ada; family=Park; links=http://example.org/a xmpp:ada@example.org https://www.linkedin.com/in/ada-p https://www.linkedin.com/in/ada2"_s},
    {"Place",
        "N:Park;Ada\nADR;TYPE=home:;;1 Main "
        "St;Toronto;ON;M5V;Canada\nTZ:-05:00\nTZ:America/Toronto\nLANG;PREF=2:en\nLANG;PREF=1:fr-CA",
        u"1: given=Ada; family=Park; city=Toronto; zone=America/Toronto; language=fr-CA"_s},
    {"Work",
        "N:Park;Ada\nORG:ABC\\, "
        "Inc.;North;Marketing\nTITLE:Analyst\nTITLE;LANGUAGE=de:Analystin\nROLE:x\nCATEGORIES:myContacts,Health\\, "
        "Care,Alumni",
        u"1: given=Ada; family=Park; role=Analyst; org=ABC, Inc.; units=North|Marketing; tags=Health, Care|Alumni"_s},
    {"NestedCard",
        "N:Park;Ada\nAGENT:\nBEGIN:VCARD\nN:Other;One\nAGENT:BEGIN:VCARD\nN:X;Y\nEND:VCARD\nEND:VCARD\nTITLE:Analyst",
        u"1: given=Ada; family=Park; role=Analyst"_s},
    {"UnindentedBase64", "N:Park;Ada\nKEY;ENCODING=BASE64:AAAA\nBBBB\nCC==\n\nTITLE:Analyst",
        u"1: given=Ada; family=Park; role=Analyst"_s},
    {"Rubbish", "N:Park;Ada\nno property\n:\n;:x\nEND:\nBEGIN:VEVENT\nTEL;:5\n=\n",
        u"1: given=Ada; family=Park; phones=5"_s},
    {"OpenQuote", "N:Park;Ada\nTEL;TYPE=\"home:5", u"1: given=Ada; family=Park; phones=5"_s},
    {"Empty", "", u"1: row-nameless"_s},
    {"PhoneAlone", "TEL:1", u"1: row-nameless"_s},
    {"BadAddressAlone", "EMAIL:ada", u"1: address-invalid ada"_s},
    {"Group", "KIND:group\nFN:Friends\nMEMBER:urn:uuid:1", u"1: card-not-of-person group"_s},
    {"TooLong", "N:Park;Ada\nNOTE:" + QByteArray(2'000'000, 'x'), u"1: card-too-long"_s},
    {"TooMany", "N:Park;Ada" + QByteArray("\nTEL:1").repeated(2'000), u"1: card-too-long"_s},
    {"PicturesDoNotCount", "N:Park;Ada\nPHOTO;ENCODING=b:" + QByteArray(2'000'000, 'A'),
        u"1: given=Ada; family=Park"_s},
};

INSTANTIATE_TEST_SUITE_P(
    Table, Cards, ::testing::ValuesIn(cardCases), [](const auto &test) { return test.param.name; });

constexpr auto twoCards
    = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Park;Ada\r\n\r\nEND:VCARD\r\nbegin : vcard \r\nN:Okafor;Tom\r\nNOTE:a\r\n b\r\n";

TEST(VCardReader, TakesEveryKindOfLineEnd)
{
    for (const QByteArray end : {"\r\n", "\n", "\r", "\r\r\n"}) {
        const QByteArray bytes = QByteArray(twoCards).replace("\r\n", end);
        EXPECT_EQ(dump(readCards(bytes)).toStdString(),
            "vCard 3.0, UTF-8, 2 cards\n1: given=Ada; family=Park\n6: given=Tom; family=Okafor; remarks=ab\n")
            << end.toHex().toStdString();
    }
}

TEST(VCardReader, TakesEveryEncodingOfWholeFiles)
{
    const QString text = u"BEGIN:VCARD\r\nN;CHARSET=UTF-8:Nguyễn;Léanne\r\nEND:VCARD\r\n"_s;
    for (const auto encoding :
        {QStringEncoder::Utf8, QStringEncoder::Utf16LE, QStringEncoder::Utf16BE, QStringEncoder::Utf32LE}) {
        for (const auto flag : {QStringEncoder::Flag::Default, QStringEncoder::Flag::WriteBom}) {
            if (encoding == QStringEncoder::Utf32LE && flag == QStringEncoder::Flag::Default)
                continue;
            QStringEncoder encoder(encoding, flag);
            const ReadContacts read = readCards(encoder(text));
            EXPECT_EQ(dump(read).section('\n'_L1, 1).toStdString(), "1: given=Léanne; family=Nguyễn\n");
            EXPECT_EQ(read.cards->encoding, QString::fromLatin1(QStringEncoder::nameForEncoding(encoding)));
        }
    }
}

TEST(VCardReader, ACardThatBreaksOffSpoilsNoOther)
{
    EXPECT_EQ(
        dump(readCards("junk\nBEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Ada=\nBEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nFN:x\n"
                       "BEGIN:VCARD\nFN:Tom\nPHOTO;BASE64:AAAA\nEND:VCARD"))
            .toStdString(),
        "vCard , UTF-8, 3 cards\n2: given=Ada; full=Ada\n4: row-nameless\n8: given=Tom; full=Tom\n");
}

TEST(VCardReader, StopsWhenToldTo)
{
    QByteArray bytes(twoCards);
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    int seen = 0;
    const ContactSink sink{[&seen](ContactCandidate &&) { return ++seen == 0; }, [](RejectedRow &&) { return true; }};
    EXPECT_TRUE(readVCards(in, sink).has_value());
    EXPECT_EQ(seen, 1);
}

TEST(VCardReader, SaysWhatAFileWithoutCardsIs)
{
    const ContactSink sink{[](ContactCandidate &&) { return true; }, [](RejectedRow &&) { return true; }};
    const auto told = [&sink](QByteArray bytes) {
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        const Result<VCardShape> shape = readVCards(in, sink);
        return shape ? u"%1 cards"_s.arg(shape->cards) : errorWord(shape.error().code) + ' '_L1 + shape.error().detail;
    };
    EXPECT_EQ(told({}), u"0 cards"_s);
    EXPECT_EQ(told(" \r\n\n"), u"0 cards"_s);
    EXPECT_EQ(told("Name,Email\n"), u"file-not-what-it-says text"_s);
    EXPECT_EQ(told("\x89PNG\r\n\x1a\n"), u"file-not-what-it-says png"_s);
    QBuffer closed;
    EXPECT_EQ(readVCards(closed, sink).error().code, ErrorCode::FileUnreadable);
}

TEST(VCardReader, KnowsCardsWhenItSeesThem)
{
    const auto looks = [](QByteArray bytes) {
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        const bool does = looksLikeVCards(in);
        EXPECT_EQ(in.pos(), 0);
        return does;
    };
    EXPECT_TRUE(looks(twoCards));
    EXPECT_TRUE(looks("\xef\xbb\xbf\n\nBegin:vCard\rFN:x\r"));
    EXPECT_TRUE(looks("X:1\rBEGIN:VCARD\rFN:x\r"));
    EXPECT_TRUE(looks(QByteArray("\xff\xfe", 2) + QByteArray("B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0\n\0", 24)));
    EXPECT_FALSE(looks(""));
    EXPECT_FALSE(looks("Name,Notes\nAda,BEGIN:VCARD\n"));
    EXPECT_FALSE(looks("BEGIN:VCALENDAR\n"));
}

} // namespace
