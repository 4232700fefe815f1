// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

QProcessEnvironment quietPlace(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"XDG_DATA_HOME"_s, folder + u"/data"_s);
    environment.insert(u"TZ"_s, u"America/Toronto"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    return environment;
}

} // namespace

Answer CliTest::plain(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(quietPlace(m_folder.path()));
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(DEMITASSE_BIN_DIR "/demitasse-cli"), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(PatienceMs) || process.exitStatus() != QProcess::NormalExit) {
        ADD_FAILURE() << "did not end well: " << words.join(u' ').toStdString() << '\n'
                      << process.readAllStandardError().toStdString();
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

int CliTest::toDevice(const QString &device, const QStringList &words) const
{
    QProcess process;
    process.setProcessEnvironment(quietPlace(m_folder.path()));
    process.setStandardOutputFile(device);
    process.start(QStringLiteral(DEMITASSE_BIN_DIR "/demitasse-cli"), QStringList {u"-w"_s, workspace()} + words);
    return process.waitForFinished(PatienceMs) ? process.exitCode() : -1;
}

Answer CliTest::text(const QStringList &words, const QByteArray &input) const
{
    return plain(QStringList {u"-w"_s, workspace(), u"--now"_s, QString::fromLatin1(Now)} + words, input);
}

Answer CliTest::run(const QStringList &words, const QByteArray &input) const
{
    Answer answer = text(QStringList {u"--json"_s} + words, input);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(answer.out.toUtf8(), &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << words.join(u' ').toStdString() << "\n"
                                                       << answer.out.toStdString() << answer.err.toStdString();
    answer.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return answer;
}

void CliTest::init() const
{
    const Answer made = run({u"init"_s, u"--student"_s, u"Ada Park"_s, u"--email"_s, u"ada@example.org"_s, u"--zone"_s,
        u"America/Toronto"_s, u"--lang"_s, u"en"_s});
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
}

QString CliTest::addContact(const QString &name, const QStringList &more) const
{
    const QString address = name.section(u' ', 0, 0).toLower() + u"@example.org"_s;
    const Answer added = run(QStringList {u"contact"_s, u"add"_s, u"--name"_s, name, u"--email"_s, address} + more);
    EXPECT_EQ(added.status, 0) << added.err.toStdString();
    return added.id();
}

QString CliTest::book(const QString &contact, const QStringList &more) const
{
    const Answer booked
        = run(QStringList {u"meeting"_s, u"book"_s, contact, u"--start"_s, u"2026-11-25T10:00"_s} + more);
    EXPECT_EQ(booked.status, 0) << booked.err.toStdString();
    return booked.id();
}

QString CliTest::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QByteArray CliTest::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Demitasse
