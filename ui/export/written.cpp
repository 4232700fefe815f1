// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/written.h"

#include "ui/shell/notices.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace Demitasse {

namespace {

struct WrittenFile
{
    Q_DECLARE_TR_FUNCTIONS(WrittenFile)
};

} // namespace

void tellWritten(Notices &notices, const QString &path)
{
    const QFileInfo file(path);
    const auto open = [](const QString &what) {
        return [what] { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
    };
    notices.post({Notice::Tone::Good, {}, WrittenFile::tr("%1 is written.").arg(file.fileName()), WrittenFile::tr("Open"),
        open(file.filePath()), WrittenFile::tr("Show in folder"), open(file.absolutePath())});
}

} // namespace Demitasse
