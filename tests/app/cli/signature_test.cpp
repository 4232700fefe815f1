// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class SignatureCommand : public CliTest
{
protected:
    static constexpr auto Signature = "Best regards,\n\n\U0001F600 Harriet Lindqvist (she/her)\nSenior Policy Analyst\n"
                                      "Policy Branch, Ministry of Lakes\nT 416-555-0134 | F 416-555-0135\n"
                                      "harriet.lindqvist@lakes.example\n";
};

TEST_F(SignatureCommand, ProposesWithoutAWorkspace)
{
    const Answer answer = run({u"contact"_s, u"add"_s, u"--from-text"_s, u"-"_s, u"--dry-run"_s}, Signature);
    ASSERT_EQ(answer.status, 0) << qPrintable(answer.err);
    const QJsonObject contact = answer.object().value(u"contact"_s).toObject();
    EXPECT_EQ(contact.value(u"full_name"_s), u"Harriet Lindqvist"_s);
    EXPECT_EQ(contact.value(u"organization"_s), u"Ministry of Lakes"_s);
    EXPECT_EQ(contact.value(u"phones"_s).toArray(), QJsonArray {u"416-555-0134"_s});
    EXPECT_EQ(answer.object().value(u"units"_s).toArray(), QJsonArray {u"Policy Branch"_s});
    const QJsonObject name = answer.object().value(u"parts"_s).toArray().first().toObject();
    EXPECT_EQ(name.value(u"field"_s), u"name"_s);
    EXPECT_EQ(name.value(u"start"_s), 17);
    EXPECT_EQ(name.value(u"length"_s), 17);
    EXPECT_EQ(name.value(u"confidence"_s), u"sure"_s);
    EXPECT_EQ(run({u"contact"_s, u"list"_s}).status, 3);
}

TEST_F(SignatureCommand, AddsWithWhatIsSaidBesides)
{
    init();
    const QString signature = file(u"signature.txt"_s, Signature);
    const Answer added = run({u"contact"_s, u"add"_s, u"--from-text"_s, signature, u"--role"_s, u"Director"_s});
    ASSERT_EQ(added.status, 0) << qPrintable(added.err);
    EXPECT_EQ(added.text(u"role"_s), u"Director"_s);
    EXPECT_EQ(added.text(u"pronouns"_s), u"she/her"_s);
    EXPECT_EQ(added.text(u"organization"_s), u"Policy Branch"_s);
    EXPECT_EQ(run({u"contact"_s, u"list"_s}).list().size(), 1);
}

TEST_F(SignatureCommand, SaysWhatIsWrong)
{
    init();
    EXPECT_EQ(run({u"contact"_s, u"add"_s, u"--from-text"_s, path(u"none.txt"_s)}).error(), u"file-missing"_s);
    EXPECT_EQ(run({u"contact"_s, u"add"_s, u"--from-text"_s, u"-"_s}, "nothing to see").error(), u"value-missing"_s);
    EXPECT_EQ(run({u"contact"_s, u"add"_s, u"--dry-run"_s}).status, 2);
    EXPECT_EQ(run({u"contact"_s, u"add"_s, u"--from-text"_s, u"-"_s}, "\xff\xfe\x80").status, 2);
}

} // namespace

} // namespace Demitasse
