// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactcsv.h"
#include "tests/core/exchange/contactdump.h"

#include <QBuffer>
#include <QDir>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/csv");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class ContactFiles : public ::testing::TestWithParam<QString>
{
};

TEST_P(ContactFiles, AreReadAsExpected)
{
    const QString base = dataFolder() + '/'_L1 + GetParam();
    const QString actual = dump(readContacts(contentOf(base + ".csv"_L1)));
    EXPECT_EQ(actual.toStdString(), contentOf(base + ".expected"_L1).toStdString());
}

std::vector<QString> contactFiles()
{
    std::vector<QString> names;
    for (const QString &name : QDir(dataFolder()).entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
        names.push_back(name.chopped(4));
    return names;
}

INSTANTIATE_TEST_SUITE_P(Data, ContactFiles, ::testing::ValuesIn(contactFiles()),
    [](const auto &test) { return QString(test.param).remove('-'_L1).toStdString(); });

struct RowCase
{
    const char *name;
    QByteArray file;
    QString row;
};

void PrintTo(const RowCase &test, std::ostream *out)
{
    *out << test.name;
}

class ContactRows : public ::testing::TestWithParam<RowCase>
{
};

TEST_P(ContactRows, AreReadAsPeopleMeanThem)
{
    EXPECT_EQ(dump(readContacts(GetParam().file)).section('\n'_L1, 2).trimmed(), GetParam().row);
}

INSTANTIATE_TEST_SUITE_P(Rows, ContactRows,
    ::testing::Values(RowCase{"wholeName", "Name\nPriya Raman\n", u"2: given=Priya; family=Raman; full=Priya Raman"_s},
        RowCase{"wholeNameWithComma", "Name\n\"Raman, Priya\"\n", u"2: given=Priya; family=Raman; full=Raman, Priya"_s},
        RowCase{"nomAlone", "Nom\nLéa Roy\n", u"2: given=Léa; family=Roy; full=Léa Roy"_s},
        RowCase{"nomBesidePrenom", "Nom,Prénom\nRoy,Léa\n", u"2: given=Léa; family=Roy"_s},
        RowCase{"nomEtPrenom", "Nom et prénom\nDe la Tour Léa\n", u"2: given=Léa; family=De la Tour"_s},
        RowCase{"firstAndName", "First name,Name\nLéa,Roy\n", u"2: given=Léa; family=Roy"_s},
        RowCase{"sameNameTwice", "Name,Given Name,Family Name\nLéa Roy,Léa,Roy\n", u"2: given=Léa; family=Roy"_s},
        RowCase{"middleName", "First Name,Middle Name,Last Name\nAda,King,Lovelace\n",
            u"2: given=Ada; family=Lovelace; full=Ada King Lovelace"_s},
        RowCase{"addressAsName", "Display Name,E-mail\na@x.org,a@x.org\n", u"2: emails=a@x.org"_s},
        RowCase{"underscores", "first_name,last_name\nAda,Lovelace\n", u"2: given=Ada; family=Lovelace"_s},
        RowCase{"severalAddresses", "Name,Email\nAda,a@x.org ::: b@x.org; A@x.org\n",
            u"2: given=Ada; full=Ada; emails=a@x.org b@x.org"_s},
        RowCase{"addressInBrackets", "Name,Email\nAda,Ada L <mailto:a@x.org>\n",
            u"2: given=Ada; full=Ada; emails=a@x.org"_s},
        RowCase{"badAddressWithName", "Name,Email,Notes\nAda,ada at x,met\n",
            u"2: given=Ada; full=Ada; remarks=met\\nada at x"_s},
        RowCase{"badAddressAlone", "Name,Email\n,ada at x\n", u"2: address-invalid ada at x"_s},
        RowCase{"badAddressWithOrganization", "Company,Email\nAcme,ada at x\n", u"2: address-invalid ada at x"_s},
        RowCase{"smuggledAddress", "Name,Email\nAda,\"a@x.org\r\nBcc:b@x.org\"\n",
            u"2: given=Ada; full=Ada; emails=a@x.org; remarks=Bcc:b@x.org"_s},
        RowCase{"placeholderAddress", "Name,Email\nAda,N/A\n", u"2: given=Ada; full=Ada"_s},
        RowCase{"onlyAddress", "Name,Email\n,a@x.org\n", u"2: emails=a@x.org"_s},
        RowCase{"onlyNickname", "Name,Nickname\n,Bo\n", u"2: preferred=Bo"_s},
        RowCase{"onlyOrganization", "Name,Company\n,Acme\n", u"2: org=Acme"_s},
        RowCase{"department", "Name,Company,Department\nAda,Acme,Finance\nBea,Acme,Acme\n",
            u"2: given=Ada; full=Ada; org=Acme; units=Finance\n3: given=Bea; full=Bea; org=Acme"_s},
        RowCase{"onlyADepartment", "Nom,Service\nLéa Roy,Finances\n",
            u"2: given=Léa; family=Roy; full=Léa Roy; org=Finances"_s},
        RowCase{"nameless", "Name,Email,Phone\n,,555\n", u"2: row-nameless"_s},
        RowCase{"tooManyCells", "Name,Company\nAda,Acme,Inc\n", u"2: row-ragged 2, 3"_s},
        RowCase{"blankCellsBeyond", "Name,Company\nAda,Acme,,\n", u"2: given=Ada; full=Ada; org=Acme"_s},
        RowCase{"tooFewCells", "Name,Company,Phone\nAda\n", u"2: given=Ada; full=Ada"_s},
        RowCase{"headingsAgain", "Name,Email\nAda,a@x.org\nName,Email\n",
            u"2: given=Ada; full=Ada; emails=a@x.org\n3: columns-unknown Name, Email"_s},
        RowCase{"titleIsARole", "Name,Title\nAda,Engineer\n", u"2: given=Ada; full=Ada; role=Engineer"_s},
        RowCase{"titleIsCourtesy", "Title,Name,Job Title\nMs,Ada,Engineer\nMs,Bea,\n",
            u"2: given=Ada; full=Ada; role=Engineer\n3: given=Bea; full=Bea"_s},
        RowCase{"formulaGuards", "Name,Phone,Notes\n'=Ada,'+1 416,'tis\n",
            u"2: given==Ada; full==Ada; phones=+1 416; remarks='tis"_s},
        RowCase{"formulaText", "Name,Phone\nAda,\"=\"\"+1 416\"\"\"\n", u"2: given=Ada; full=Ada; phones=+1 416"_s},
        RowCase{"closedSets",
            "Name,Stage,Source,Warmth\nAda,Followed_Up,Ten Thousand Coffees,Know well\nBea,?,UPLOADED,x\n",
            u"2: given=Ada; full=Ada; source=ten-thousand-coffees; warmth=know-well; stage=followed-up\n3: given=Bea; full=Bea"_s},
        RowCase{"googleGroups", "Name,Labels\nAda,* myContacts ::: * starred ::: Alumni\n",
            u"2: given=Ada; full=Ada; tags=starred|Alumni"_s},
        RowCase{"notes", "Name,Notes\nAda,\"one\r\ntwo\"\n", u"2: given=Ada; full=Ada; remarks=one\\ntwo"_s}),
    [](const auto &test) { return test.param.name; });

TEST(ContactCsv, FindsNothingInAnEmptyFile)
{
    const ReadContacts read = readContacts("");
    EXPECT_EQ(read.rows(), 0);
    EXPECT_EQ(read.shape.headingLine, 0);
}

TEST(ContactCsv, TakesHeadingsWithoutRows)
{
    const ReadContacts read = readContacts("Name,Email\r\n");
    EXPECT_EQ(read.rows(), 0);
    EXPECT_EQ(read.shape.headingLine, 1);
}

TEST(ContactCsv, RejectsEveryRowUnderHeadingsItDoesNotKnow)
{
    const ReadContacts read = readContacts("alpha,beta\n1,2\n\n3,4\n");
    EXPECT_EQ(read.candidates.size(), 0);
    EXPECT_EQ(read.rejected,
        (QList<RejectedRow>{{2, {ErrorCode::ColumnsUnknown, {u"alpha, beta"_s}, {}}},
            {4, {ErrorCode::ColumnsUnknown, {u"alpha, beta"_s}, {}}}}));
    EXPECT_EQ(read.shape.unused(), (QStringList{u"alpha"_s, u"beta"_s}));
}

TEST(ContactCsv, CountsAFirstRowThatIsNoHeading)
{
    const ReadContacts read = readContacts("Ada,Lovelace,ada@example.org\nBea,Roy,bea@example.org\n");
    EXPECT_EQ(read.rejected.size(), 2);
    EXPECT_EQ(read.shape.headingLine, 0);
}

TEST(ContactCsv, FindsHeadingsBelowAPreamble)
{
    const QByteArray preamble = "Company\n\"Some, words; about this file\"\n\n";
    const ReadContacts read = readContacts(preamble.repeated(10) + "First Name,Last Name,URL\nAda,Lovelace,\n");
    EXPECT_EQ(read.shape.headingLine, 31);
    ASSERT_EQ(read.candidates.size(), 1);
    EXPECT_EQ(read.candidates[0].line, 32);
    EXPECT_EQ(read.rejected.size(), 0);
}

TEST(ContactCsv, RejectsARowThatIsTooLongAndGoesOn)
{
    const ReadContacts read = readContacts("Name,Notes\nAda," + QByteArray(2'000'000, 'x') + "\nBea,\n");
    ASSERT_EQ(read.rejected.size(), 1);
    EXPECT_EQ(read.rejected[0].reason.code, ErrorCode::RowTooLong);
    EXPECT_EQ(read.candidates.size(), 1);
}

TEST(ContactCsv, StopsWhenToldTo)
{
    QByteArray bytes = "Name\nAda\nBea\nCleo\n";
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    int seen = 0;
    const ContactSink sink{[&seen](ContactCandidate &&) { return ++seen < 2; }, [](RejectedRow &&) { return true; }};
    EXPECT_TRUE(readContactCsv(in, sink).has_value());
    EXPECT_EQ(seen, 2);
}

} // namespace
