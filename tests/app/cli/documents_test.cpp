// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The man page and the shell completions know every command and option that the program itself tells of.
class Documents : public CliTest, public ::testing::WithParamInterface<const char *>
{
protected:
    static QString document(const QString &name)
    {
        QFile file(QStringLiteral(DEMITASSE_SOURCE_DIR "/packaging/") + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        // Without what sets type in a man page.
        static const QRegularExpression roff(u"\\\\f[BIR]|\\\\"_s);
        return QString::fromUtf8(file.readAll()).remove(roff);
    }

    /// The names at the beginning of a help's lines: commands, and options without their dashes.
    QStringList names(const QStringList &level, const QString &form) const
    {
        const QRegularExpression line(form, QRegularExpression::MultilineOption);
        QStringList found;
        for (const QRegularExpressionMatch &match : line.globalMatch(plain(level + QStringList {u"--help"_s}).out))
            found.append(match.captured(1));
        return found;
    }

    QSet<QString> everything(const QStringList &level = {}) const
    {
        QSet<QString> all;
        for (const QString &option : names(level, u"^  (?:-\\w, )?--([\\w-]+)"_s))
            all.insert(option);
        for (const QString &command : names(level, u"^  ([a-z]+)\\b(?!.*:$)"_s)) {
            if (command == "demitasse"_L1)
                continue;
            all.insert(command);
            all += everything(level + QStringList {command});
        }
        return all;
    }
};

TEST_P(Documents, KnowEveryCommandAndOption)
{
    const QString text = document(QString::fromLatin1(GetParam()));
    const QSet<QString> all = everything();
    EXPECT_GT(all.size(), 70);
    for (const QString &name : all) {
        const QRegularExpression whole(u"(?<![\\w-])(?:-l |--|)%1(?![\\w-])"_s.arg(QRegularExpression::escape(name)));
        EXPECT_TRUE(whole.match(text).hasMatch()) << name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(InPackaging, Documents,
    ::testing::Values("man/demitasse-cli.1", "completions/demitasse-cli.bash", "completions/_demitasse-cli",
        "completions/demitasse-cli.fish"),
    [](const ::testing::TestParamInfo<const char *> &document) {
        static const QRegularExpression odd(u"[^a-z0-9]+"_s);
        return QString::fromLatin1(document.param).replace(odd, u"_"_s).toStdString();
    });

} // namespace

} // namespace Demitasse
