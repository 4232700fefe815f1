// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/standardinput.h"

#include "app/cli/refusal.h"
#include "app/cli/words.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>
#include <unistd.h>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestText = 4 * 1024 * 1024;

QByteArray bytesIn(QFile &input, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray more = input.read(most - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

Result<QString> textIn(QFile &input)
{
    const QByteArray bytes = bytesIn(input, LongestText + 1);
    if (bytes.size() > LongestText)
        return wrongUsage(Cli::tr("There is too much text for one note."), Cli::tr("Give it in smaller parts."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        return wrongUsage(
            Cli::tr("What came in is not UTF-8 text."), Cli::tr("Convert it first, for example with iconv."));
    }
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

Result<> openInput(QFile &input, const QString &file)
{
    if (file == "-"_L1) {
        if (input.open(stdin, QIODevice::ReadOnly))
            return {};
        return wrongUsage(Cli::tr("Standard input cannot be read."), Cli::tr("Write the text in place of “-”."));
    }
    input.setFileName(file);
    if (!input.exists())
        return failure(ErrorCode::FileMissing, {file});
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file});
    return {};
}

} // namespace

Result<QString> readStandardInput()
{
    return readTextFile(u"-"_s);
}

Result<QString> readTextFile(const QString &file)
{
    QFile input;
    const Result<> opened = openInput(input, file);
    return opened ? textIn(input) : Result<QString> {failure(opened)};
}

Result<QByteArray> readBytes(const QString &file, qint64 most)
{
    QFile input;
    const Result<> opened = openInput(input, file);
    return opened ? Result<QByteArray> {bytesIn(input, most)} : Result<QByteArray> {failure(opened)};
}

bool isStandardErrorATerminal()
{
    return isatty(fileno(stderr)) == 1;
}

} // namespace Demitasse
