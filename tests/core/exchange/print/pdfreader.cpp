// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/print/pdfreader.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString toolOutput(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished() && process.exitCode() == 0) << qPrintable(tool);
    EXPECT_EQ(process.readAllStandardError(), QByteArray()) << qPrintable(tool);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

ReadPdf readPdf(const QByteArray &pdf)
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open() && file.write(pdf) == pdf.size() && file.flush());
    ReadPdf read;
    const QString text = toolOutput(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
    for (QString page : text.split(u'\f', Qt::SkipEmptyParts))
        read.pages.append(page.replace(u'\n', u' ').replace(QChar::Nbsp, u' ').trimmed());
    const QString facts = toolOutput(u"pdfinfo"_s, {file.fileName()});
    static const QRegularExpression size(u"Page size: +([\\d.]+) x ([\\d.]+)"_s);
    const QRegularExpressionMatch found = size.match(facts);
    read.size = {found.captured(1).toDouble(), found.captured(2).toDouble()};
    static const QRegularExpression title(u"Title: +(.*)"_s);
    read.title = title.match(facts).captured(1);
    read.metadata = toolOutput(u"pdfinfo"_s, {u"-meta"_s, file.fileName()});
    const QStringList fonts = toolOutput(u"pdffonts"_s, {file.fileName()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    read.fonts = static_cast<int>(fonts.size());
    static const QRegularExpression whole(u"\\byes +(yes|no) +yes\\b"_s);
    for (const QString &font : fonts) {
        if (!whole.match(font).hasMatch())
            read.poorFonts.append(font);
    }
    return read;
}

} // namespace Demitasse
